import type { Feature } from "#core/feature.ts";
import { contactCommands } from "./contact-commands.ts";
import { contactDetails } from "./contact-details.ts";
import { editContactForm } from "./edit-actions.ts";
import { forgetContactAsk, forgetContactNo, forgetContactYes } from "./forget-actions.ts";
import { importActions } from "./import/import-actions.ts";
import { contactFoundPage, contactPageAction } from "./list-actions.ts";
import { askToMerge, mergeNo, mergeYes } from "./merge-actions.ts";
import { contactReachable } from "./reachable-form.ts";
import { contactMet, contactReach, showContactAction } from "./card-actions.ts";

export { type BookEntry, readBook } from "./book.ts";
export { isDormant, nextTouchOn } from "./cadence.ts";
export { type ChainLink, chainUp } from "./chain.ts";
export { contactDirectory } from "./contact-directory.ts";
export { contactRef } from "./contact-label.ts";
export { editContact } from "./edit-contact.ts";
export { showContactAction } from "./card-actions.ts";
export { mergeContacts } from "./merge-contacts.ts";
export type { NewContact } from "./new-contact.ts";
export { inventoryLink } from "./inventory-link.ts";
export { findContact } from "./own-contacts.ts";
export { type NextTouch, restartCadence } from "./restart-cadence.ts";
export { saveContact } from "./save-contact.ts";
export { saveEach } from "./save-each.ts";
export { saveContacts } from "./save-contacts.ts";
export { touchContacts } from "./touch-contacts.ts";

export const contactsFeature: Feature = {
  commands: [contactCommands],
  actions: [
    contactPageAction,
    contactFoundPage,
    contactMet,
    contactReach,
    contactReachable,
    askToMerge,
    mergeYes,
    mergeNo,
    showContactAction,
    editContactForm,
    contactDetails,
    forgetContactAsk,
    forgetContactYes,
    forgetContactNo,
    ...importActions,
  ],
  jobs: [],
};
