import { button, controls, fields, field, text, title, type Field } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply } from "#core/reply.ts";
import { contactLink } from "../contact-link.ts";
import { contactRef } from "../contact-label.ts";
import { keepApart } from "./keep-apart.ts";
import { findPair, mergeContacts } from "./merge-contacts.ts";
import type { Contact } from "../own-contacts.ts";

const pairArgs = { one: idArg, other: idArg };

/** Shows two entries for what is probably one person, and what would be kept. */
export const askToMerge = defineAction({
  name: "contact-merge-ask",
  who: "member",
  args: pairArgs,
  async run(ctx, { one, other }) {
    const { kept, gone } = await findPair(ctx, [one, other]);
    const words = ctx.texts.contacts;
    return reply(
      title(words.mergeTitle),
      fields(entryField(ctx, kept, words.mergeFirst), entryField(ctx, gone, words.mergeSecond)),
      text(words.mergeKeeps),
      controls(
        button(words.mergeYes, mergeYes.ref({ one: kept.id, other: gone.id }), "primary"),
        button(words.mergeNo, mergeNo.ref({ one: kept.id, other: gone.id })),
      ),
    );
  },
});

/** What tells the two apart: everything that is written about them. */
function entryField(ctx: Context, contact: Contact, label: string): Field {
  const words = ctx.texts.contacts;
  const parts = [
    contactRef(ctx.texts, contact).label,
    contact.role,
    contact.circle,
    contact.email,
    contact.phone,
    contact.link,
    contact.lastSpokeOn === null
      ? null
      : words.lastTalked({ day: contact.lastSpokeOn, today: ctx.today }),
    contact.notes,
  ];
  return field(label, parts.filter((part) => part !== null).join("\n"));
}

export const mergeYes = defineAction({
  name: "contact-merge",
  who: "member",
  args: pairArgs,
  async run(ctx, { one, other }) {
    const { id, name } = await mergeContacts(ctx, [one, other]);
    const words = ctx.texts.contacts;
    return replace(
      text(words.merged({ name })),
      controls(button(words.showButton, contactLink.ref({ contact: id }))),
    );
  },
});

export const mergeNo = defineAction({
  name: "contact-merge-no",
  who: "member",
  args: pairArgs,
  async run(ctx, { one, other }) {
    await keepApart(ctx, [one, other]);
    return replace(text(ctx.texts.contacts.bothStay));
  },
});
