import type { Feature } from "#core/feature.ts";
import { contactCommands } from "./contact-commands.ts";
import { contactDetails } from "./edit/contact-details.ts";
import { editContactForm } from "./edit/edit-actions.ts";
import { forgetContactAsk, forgetContactNo, forgetContactYes } from "./edit/forget-actions.ts";
import { importActions } from "./import/import-actions.ts";
import { contactFoundPage, contactPageAction } from "./search/list-actions.ts";
import { askToMerge, mergeNo, mergeYes } from "./merge/merge-actions.ts";
import { contactReachable } from "./card/reachable-form.ts";
import { contactMet, contactReach, showContactAction } from "./card/card-actions.ts";

export { type BookEntry, readBook } from "./book/book.ts";
export { isDormant, nextTouchOn } from "./cadence/cadence.ts";
export { type ChainLink, chainUp } from "./chain.ts";
export { contactDirectory } from "./contact-directory.ts";
export { contactRef } from "./contact-label.ts";
export { editContact } from "./edit/edit-contact.ts";
export { showContactAction } from "./card/card-actions.ts";
export { mergeContacts } from "./merge/merge-contacts.ts";
export type { NewContact } from "./save/new-contact.ts";
export { inventoryLink } from "./inventory-link.ts";
export { findContact } from "./own-contacts.ts";
export { type NextTouch, restartCadence } from "./cadence/restart-cadence.ts";
export { saveContact } from "./save/save-contact.ts";
export { saveEach } from "./save/save-each.ts";
export { saveContacts } from "./save/save-contacts.ts";
export { touchWrite } from "./cadence/touch-contacts.ts";

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
