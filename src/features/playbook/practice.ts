import type { ActionRef } from "#chat/action-codec.ts";
import type { DeedKind } from "#features/deeds/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { About } from "./about.ts";
import type { Facts, Stage } from "./facts.ts";

/** Stable: members' histories name it. Each has its words in every language. */
export type PracticeName = keyof Texts["practices"]["list"];

/**
 * `promised`: the member gave their word, or somebody waits for their answer. `due`: its day has come. `worth`: nothing
 * is due, and this would do the most good.
 */
const URGENCIES = ["promised", "due", "worth"] as const;
export type Urgency = (typeof URGENCIES)[number];

/** A deed that can be done at once. */
export type PracticeButton = {
  readonly label: keyof Texts["practices"]["buttons"];
  readonly action: ActionRef;
};

/** A habit that Kith teaches by a nudge. To add one, see CONTRIBUTING.md. */
export type Practice<Found extends About = About> = {
  readonly name: PracticeName;
  /** Numbers of the field's practices that it teaches; empty for what only Kith asks for. */
  readonly teaches: readonly number[];
  /** Where the habit comes from: the practice's own words, or the study. */
  readonly source: string;
  readonly urgency: Urgency;
  /** How much it does for a member of this stage, 1 to 100; a stage that is missing never gets it. */
  readonly worth: Readonly<Partial<Record<Stage, number>>>;
  /** It brings a member who has said what they look for nearer to it. */
  readonly servesGoal?: true;
  /** Days between two of it; for `worth` a week unless it says otherwise. */
  readonly every?: number;
  /** What it would be about just now, the first to be done first; empty: nothing. Pure. */
  readonly find: (facts: Facts) => readonly Found[];
  /** At most three; the first is the deed itself. A method, as it is only ever given what `find` found. */
  buttons(about: Found): readonly PracticeButton[];
  readonly answeredBy: readonly DeedKind[];
};

/** Declares a practice; its buttons know what it found. */
export const definePractice = <const Found extends About>(practice: Practice<Found>): Practice =>
  practice;
