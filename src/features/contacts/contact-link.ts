import type { ActionRef } from "#chat/action-codec.ts";
import { idArg } from "#core/action-args.ts";

/** The card of a contact as a button, for messages that the card itself leads to; `card-actions.ts` declares what it does. */
export const CONTACT_LINK = { name: "contact-show", args: { contact: idArg } } as const;

export const contactLink = (contactId: string): ActionRef => ({
  name: CONTACT_LINK.name,
  args: [CONTACT_LINK.args.contact.write(contactId)],
});
