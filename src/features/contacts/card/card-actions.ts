import { button } from "#chat/message.ts";
import { contactToken } from "#chat/person-token.ts";
import { idArg, packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { forward, forwardToForm, reply, type Reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { knowsContactLink } from "#features/employers/index.ts";
import { contactCard } from "./contact-card.ts";
import { contactLink } from "../contact-link.ts";
import { contactDetails } from "../edit/contact-details.ts";
import { editContactForm } from "../edit/edit-actions.ts";
import { forgetContactAsk } from "../edit/forget-actions.ts";
import { askToMerge } from "../merge/merge-actions.ts";
import { contactReachable } from "./reachable-form.ts";
import { readCard } from "./read-card.ts";

export const showContactAction = defineAction({
  ...contactLink,
  who: "member",
  run: (ctx, args) => showContact(ctx, args.contact),
});

/** @throws UserError `contact-gone` */
export async function showContact(ctx: Context, contactId: string): Promise<Reply> {
  const card = await readCard(ctx, contactId);
  if (card === undefined) throw new UserError("contact-gone", (texts) => texts.contacts.gone);
  const words = ctx.texts.contacts;
  const args = { contact: contactId };
  return reply(
    ...contactCard(ctx, card, [
      [
        button(words.metButton, contactMet.ref(args)),
        button(words.reachButton, contactReach.ref(args)),
        ...(card.contact.company === null
          ? []
          : [button(ctx.texts.knows.askWhoContact, knowsContactLink.ref(args))]),
        ...(card.twin === undefined
          ? []
          : [button(words.mergeButton, askToMerge.ref({ one: contactId, other: card.twin.id }))]),
      ],
      [
        button(words.editButton, editContactForm.ref(args)),
        button(words.detailsButton, contactDetails.ref(args)),
        button(words.reachableButton, contactReachable.ref(args)),
        button(words.forgetButton, forgetContactAsk.ref(args), "danger"),
      ],
    ]),
  );
}

/** Opens `/met` with this person filled in. */
export const contactMet = defineAction({
  name: "contact-met",
  who: "member",
  args: { contact: idArg },
  run: async (ctx, args) => forwardToForm(lineAbout(ctx, "met", args.contact)),
});

/** Runs `/reach` for this person. */
export const contactReach = defineAction({
  name: "contact-reach",
  who: "member",
  args: { contact: idArg },
  run: async (ctx, args) => forward(lineAbout(ctx, "reach", args.contact)),
});

const lineAbout = (ctx: Context, command: string, contactId: string): string =>
  `${ctx.commandPrefix}${command} ${contactToken(packId(contactId))}`;
