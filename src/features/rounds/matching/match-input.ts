/** How far along somebody is, as far as the whole group may see it. */
export type SeenStage = "searching" | "recently-landed" | "landed" | "helping";

/** Somebody who takes part in a round, as far as it decides whom they talk to. */
export type Participant = {
  readonly id: string;
  /** Undefined: they did not say, or not to the group. */
  readonly stage: SeenStage | undefined;
  /** The telling words of their goal, each once and in one spelling. */
  readonly fields: readonly string[];
  /** What their clock is ahead of UTC on the day of the round, in minutes. */
  readonly clockOffset: number;
  /** There was nobody for them last time. */
  readonly goesFirst: boolean;
};

/** Two members, by their ids, in any order. */
export type Two = readonly [string, string];

export type MatchInput = {
  readonly people: readonly Participant[];
  /** Who knows whom within the group, participants or not: help given, introductions, rounds. */
  readonly links: readonly Two[];
  /** Who shared a round, and how many rounds ago that was; 1 is the last one. Of several the latest counts. */
  readonly together: readonly { readonly pair: Two; readonly roundsAgo: number }[];
  /** Who is never to be paired. */
  readonly blocked: readonly Two[];
  /** How many are to talk together. */
  readonly size: 2 | 3;
  /** Decides where everything else is equal: the same seed gives the same pairs. */
  readonly seed: string;
};

/** Who talks to whom: groups of two or three, and those for whom there was nobody. */
export type Match = {
  readonly groups: readonly (readonly string[])[];
  readonly leftOver: readonly string[];
};
