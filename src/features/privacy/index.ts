import type { Feature } from "#core/feature.ts";
import { eraseAsk, eraseNo, eraseYes } from "./erase/erase-actions.ts";
import { exportAction, privacyCommands } from "./privacy-commands.ts";
import { askAboutContacts } from "./retention/ask-about-contacts.ts";
import { endUnusedContacts } from "./retention/end-unused-contacts.ts";
import { eraseLeft } from "./retention/erase-left.ts";
import {
  contactsEndAction,
  oldContactsAction,
  oldContactsPickedAction,
} from "./retention/old-contacts-actions.ts";
import { purgeJob } from "./retention/purge.ts";

export { eraseAccount } from "./erase/erase-account.ts";
export { purgeJob } from "./retention/purge.ts";

/** What Kith holds about somebody: to see, to take along, to erase, and how long it is kept. */
export const privacyFeature: Feature = {
  commands: [privacyCommands],
  actions: [
    exportAction,
    eraseAsk,
    eraseYes,
    eraseNo,
    oldContactsAction,
    oldContactsPickedAction,
    contactsEndAction,
  ],
  jobs: [purgeJob, eraseLeft, askAboutContacts, endUnusedContacts],
};
