import type { Feature } from "#core/feature.ts";
import { answerAction } from "./answer-action.ts";
import { endIntroductions } from "./end-introductions.ts";
import { introCommand } from "./intro-command.ts";
import { mentionThem, seeIntroduction } from "./mention-actions.ts";

export { askIntroduction } from "./ask-introduction.ts";
export { askedReply } from "./intro-command.ts";

export const introductionsFeature: Feature = {
  commands: [introCommand],
  actions: [answerAction, mentionThem, seeIntroduction],
  jobs: [endIntroductions],
};
