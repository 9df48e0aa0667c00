import type { Feature } from "#core/feature.ts";
import { openCommand } from "./open-command.ts";

export { idsIn, thingOf } from "./about.ts";
export { choiceReason } from "./choice-reason.ts";
export { choose, type Choice } from "./choose.ts";
export type { Facts } from "./facts.ts";
export { findPractice, practiceNamed } from "./find-practice.ts";
export type { History, PastNudge } from "./history.ts";
export { nudgeButtons, nudgeWords } from "./nudge-words.ts";
export type { PracticeName } from "./practice.ts";
export { readFacts, readFactsIn } from "./read-facts.ts";
export { readSubject, readSubjects } from "./read-subject.ts";

/** The habits that Kith teaches by nudges, and which of them a member needs today. It sends nothing. */
export const playbookFeature: Feature = { commands: [], actions: [openCommand], jobs: [] };
