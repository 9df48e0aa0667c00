import { button, controls, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply, type Reply } from "#core/reply.ts";
import { forgetContact } from "./forget-contact.ts";
import { findContact, findOrRefuse } from "../own-contacts.ts";

/** Asks before it deletes: there is no way back. */
export async function askToForget(ctx: Context, contactId: string): Promise<Reply> {
  const contact = await findOrRefuse(ctx, contactId);
  const words = ctx.texts.contacts;
  return reply(
    text(words.forgetAsk({ name: contact.name })),
    controls(
      button(words.forgetYes, forgetContactYes.ref({ contact: contactId }), "danger"),
      button(words.forgetNo, forgetContactNo.ref({ contact: contactId })),
    ),
  );
}

export const forgetContactAsk = defineAction({
  name: "contact-forget",
  who: "member",
  args: { contact: idArg },
  run: (ctx, args) => askToForget(ctx, args.contact),
});

export const forgetContactYes = defineAction({
  name: "contact-forget-yes",
  who: "member",
  args: { contact: idArg },
  async run(ctx, args) {
    const name = await forgetContact(ctx, args.contact);
    return replace(text(ctx.texts.contacts.forgotten({ name })));
  },
});

export const forgetContactNo = defineAction({
  name: "contact-forget-no",
  who: "member",
  args: { contact: idArg },
  async run(ctx, args) {
    const contact = await findContact(ctx, args.contact);
    return replace(
      text(
        contact === undefined
          ? ctx.texts.contacts.gone
          : ctx.texts.contacts.kept({ name: contact.name }),
      ),
    );
  },
});
