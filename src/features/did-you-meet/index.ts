import type { Feature } from "#core/feature.ts";
import { askDueQuestions, logForOthers } from "./ask-due-questions.ts";
import { answerAction, worthAction } from "./meet-actions.ts";

export { askOnceMore } from "./ask-once-more.ts";
export { askWhetherMet } from "./ask-whether-met.ts";
export { countIntroductionLink } from "./introducer.ts";
export { questionMessage } from "./meet-question.ts";
export { haveMet, sayMet, stopAsking } from "./say-met.ts";
export { meetResults } from "./meet-results.ts";
export { waitingQuestions } from "./waiting-questions.ts";

export const didYouMeetFeature: Feature = {
  commands: [],
  actions: [answerAction, worthAction],
  jobs: [askDueQuestions, logForOthers],
};
