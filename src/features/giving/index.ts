import type { Feature } from "#core/feature.ts";
import { confirmGiveAction, correctGiveForm } from "./answer-actions.ts";
import { offerSomethingAction } from "./ask-first-give.ts";
import { boardCommand, seeBoardAction } from "./board-command.ts";
import { boardConsentAction } from "./board-consent.ts";
import { countIntroductionAction } from "./count-introduction.ts";
import { gaveCommand } from "./gave-command.ts";
import { lapseGives } from "./lapse-gives.ts";
import { meetGiverForm } from "./meet-giver.ts";
import { mentionReceiverAction, seeGiveAction } from "./mention-actions.ts";
import { giveDetails, toldThemAction } from "./own-give-actions.ts";
import { raiseWarmthAction, thankGiverAction } from "./received-actions.ts";
import { receivedList } from "./received-list.ts";
import { recountNewBoards } from "./recount-boards.ts";
import { countThanksAction, thanksCommand } from "./thanks-command.ts";

export { boardConsentAction, setBoardConsent } from "./board-consent.ts";
export { hasGiven, offerSomethingAction } from "./ask-first-give.ts";
export { seeBoardAction } from "./board-command.ts";
export { countConfirmedGives } from "./count-confirmed-gives.ts";
export { keepBoards } from "./keep-boards.ts";
export { logGive } from "./log-give.ts";
export { recordGive } from "./record-give.ts";
export { recountBoards } from "./recount-boards.ts";
export { confirmGive } from "./settle-give.ts";
export { showOnBoards } from "./show-on-boards.ts";
export { unmarkAfterLanding } from "./unmark-after-landing.ts";

export const givingFeature: Feature = {
  commands: [gaveCommand, thanksCommand, boardCommand],
  actions: [
    confirmGiveAction,
    correctGiveForm,
    thankGiverAction,
    raiseWarmthAction,
    receivedList,
    meetGiverForm,
    countIntroductionAction,
    countThanksAction,
    mentionReceiverAction,
    seeGiveAction,
    giveDetails,
    toldThemAction,
    boardConsentAction,
    seeBoardAction,
    offerSomethingAction,
  ],
  jobs: [lapseGives, recountNewBoards],
};
