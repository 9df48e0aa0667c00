/** Why a row, or one cell of it, changes nothing. */
const REFUSALS = [
  "no-member",
  "unknown",
  "same-name",
  "repeated",
  "time-zone",
  "language",
  "organiser",
  "own-zone",
  "admin",
  "last-organiser",
  "open-quote",
  "cut-off",
] as const;

type Reason = (typeof REFUSALS)[number];

export type Refusal = {
  readonly reason: Reason;
  readonly line: number;
  /** What was typed, or whom it is about, to be said; never kept. */
  readonly what: string;
};

export type RefusedRows = {
  readonly reason: Reason;
  readonly count: number;
  /** The first few, by line. */
  readonly first: readonly Pick<Refusal, "line" | "what">[];
};

const MAX_FIRST = 3;

/** How many there are of each reason, and where the first few are. */
export const countRefusals = (refusals: readonly Refusal[]): readonly RefusedRows[] =>
  REFUSALS.flatMap((reason) => {
    const found = refusals.filter((refusal) => refusal.reason === reason);
    return found.length === 0
      ? []
      : [{ reason, count: found.length, first: found.slice(0, MAX_FIRST) }];
  });
