import { oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** "Export Everything". */
export const exportLink = link("privacy-export", {});

/** The steps of what becomes of contacts that have rested for a year. */
export const oldContactsLink = link("old-contacts", {
  step: oneOf("show", "keep", "choose", "delete", "really"),
});

/** What somebody says to the news that their contacts will be deleted. */
export const contactsEndLink = link("contacts-end", { answer: oneOf("keep", "delete") });
