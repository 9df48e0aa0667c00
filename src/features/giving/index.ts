import type { Feature } from "#core/feature.ts";
import { confirmGiveAction, correctGiveForm, thankGiverAction } from "./answer-actions.ts";
import { boardCommand } from "./board-command.ts";
import { boardConsentAction } from "./board-consent.ts";
import { gaveCommand } from "./gave-command.ts";
import { lapseGives } from "./lapse-gives.ts";
import { mentionReceiverAction, seeGiveAction } from "./mention-actions.ts";
import { giveDetails, toldThemAction } from "./own-give-actions.ts";

export { countConfirmedGives } from "./count-confirmed-gives.ts";

export const givingFeature: Feature = {
  commands: [gaveCommand, boardCommand],
  actions: [
    confirmGiveAction,
    correctGiveForm,
    thankGiverAction,
    mentionReceiverAction,
    seeGiveAction,
    giveDetails,
    toldThemAction,
    boardConsentAction,
  ],
  jobs: [lapseGives],
};
