import type { Feature } from "#core/feature.ts";
import { answerAction } from "./answer-action.ts";
import { endIntroductions } from "./end-introductions.ts";
import { introCommand } from "./intro-command.ts";
import { mentionThem, seeIntroduction } from "./mention-actions.ts";
import { sendAgainAction } from "./send-again.ts";
import { tellUncertain } from "./uncertain-sends.ts";

export { askIntroduction } from "./ask-introduction.ts";
export { askedMessage } from "./asked-message.ts";
export { isEnoughReason } from "./enough-reason.ts";
export { howToReach } from "./how-to-reach.ts";
export { askedReply } from "./intro-command.ts";
export { openTogether, type Opened } from "./open-together.ts";
export { threadChannel } from "./thread-channel.ts";
export { waitingIntroductions } from "./waiting-introductions.ts";

export const introductionsFeature: Feature = {
  commands: [introCommand],
  actions: [answerAction, mentionThem, seeIntroduction, sendAgainAction],
  jobs: [endIntroductions, tellUncertain],
};
