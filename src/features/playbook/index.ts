import type { Feature } from "#core/feature.ts";
import { openCommand } from "./open-command.ts";

export { type About, idsIn, thingOf } from "./about.ts";
export { choiceReason } from "./choice-reason.ts";
export { choose, type Choice, type ChoiceSettings } from "./choose.ts";
export type { Facts } from "./facts.ts";
export type { Person } from "./facts/people.ts";
export { findPractice, practiceNamed } from "./find-practice.ts";
export { type History, HISTORY_DAYS, type PastNudge } from "./history.ts";
export { nudgeButtons, nudgeWords } from "./nudge-words.ts";
export type { Practice, PracticeName } from "./practice.ts";
export { readFacts, readFactsIn } from "./read-facts.ts";
export { readSubject } from "./read-subject.ts";

/** The habits that Kith teaches by nudges, and which of them a member needs today. It sends nothing. */
export const playbookFeature: Feature = { commands: [], actions: [openCommand], jobs: [] };
