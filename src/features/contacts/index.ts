import type { Feature } from "#core/feature.ts";
import { contactCommands } from "./contact-commands.ts";
import { contactDetails } from "./contact-details.ts";
import { editContactForm } from "./edit-actions.ts";
import { forgetContactAsk, forgetContactNo, forgetContactYes } from "./forget-actions.ts";
import { contactPageAction, showContactAction } from "./list-actions.ts";

export { contactDirectory } from "./contact-directory.ts";
export { editContact } from "./edit-contact.ts";
export { saveContact } from "./save-contact.ts";
export { touchContacts } from "./touch-contacts.ts";

export const contactsFeature: Feature = {
  commands: [contactCommands],
  actions: [
    contactPageAction,
    showContactAction,
    editContactForm,
    contactDetails,
    forgetContactAsk,
    forgetContactYes,
    forgetContactNo,
  ],
  jobs: [],
};
