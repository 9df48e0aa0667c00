import type { Feature } from "#core/feature.ts";
import { boardCommand, seeBoardAction } from "./board/board-command.ts";
import { boardConsentAction } from "./counts/board-consent.ts";
import { recountNewBoards } from "./counts/recount-boards.ts";
import { gaveCommand } from "./given/gave-command.ts";
import { mentionReceiverAction, seeGiveAction } from "./given/mention-actions.ts";
import { giveDetails, toldThemAction } from "./given/own-give-actions.ts";
import { lapseGives } from "./ledger/lapse-gives.ts";
import { confirmGiveAction, correctGiveForm } from "./received/answer-actions.ts";
import { offerSomethingAction } from "./received/ask-first-give.ts";
import { countIntroductionAction } from "./received/count-introduction.ts";
import { meetGiverForm } from "./received/meet-giver.ts";
import { raiseWarmthAction, thankGiverAction } from "./received/received-actions.ts";
import { receivedList } from "./received/received-list.ts";
import { countThanksAction, thanksCommand } from "./received/thanks-command.ts";

export { boardConsentAction, setBoardConsent } from "./counts/board-consent.ts";
export { hasGiven, offerSomethingAction } from "./received/ask-first-give.ts";
export { seeBoardAction } from "./board/board-command.ts";
export { countConfirmedGives } from "./ledger/count-confirmed-gives.ts";
export { keepBoards } from "./counts/keep-boards.ts";
export { logGive } from "./given/log-give.ts";
export { recordGive } from "./ledger/record-give.ts";
export { recountBoards } from "./counts/recount-boards.ts";
export { confirmGive } from "./ledger/settle-give.ts";
export { showOnBoards } from "./counts/show-on-boards.ts";
export { unmarkAfterLanding } from "./counts/unmark-after-landing.ts";

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
