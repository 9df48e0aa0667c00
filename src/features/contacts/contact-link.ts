import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** The card of a contact as a button, for messages that the card itself leads to; `card-actions.ts` declares what it does. */
export const contactLink = link("contact-show", { contact: idArg });
