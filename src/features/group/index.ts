import type { Feature } from "#core/feature.ts";
import { groupCommands } from "./group-command.ts";
import { groupImportActions } from "./import/import-actions.ts";
import { groupRoundsForm, groupRoundsOff } from "./round-actions.ts";
import { sendDigests } from "./send-digests.ts";
import {
  groupBoards,
  groupMeasure,
  groupChannel,
  groupDigestForm,
  groupDigestOff,
  groupOrganisersForm,
  groupSettings,
  groupTimesForm,
} from "./settings-actions.ts";

export { groupSettings } from "./settings-actions.ts";
export { offerGroupSetup } from "./setup-offer.ts";

/** What organisers decide for the group, and what Kith tells everybody once a week. */
export const groupFeature: Feature = {
  commands: [groupCommands],
  actions: [
    groupSettings,
    groupChannel,
    groupTimesForm,
    groupDigestForm,
    groupDigestOff,
    groupBoards,
    groupMeasure,
    groupOrganisersForm,
    groupRoundsForm,
    groupRoundsOff,
    ...groupImportActions,
  ],
  jobs: [sendDigests],
};
