import { figure, type Figure } from "./figure.ts";

/** How many members made how many gives. */
export type GiveCount = { readonly gives: number; readonly members: number };

export type Concentration = {
  /** 0: all give alike. Towards 1: one gives all. */
  readonly gini: number;
  /** The fewest people who make half of all gives. */
  readonly half: number;
};

/**
 * Definition 5 of the pulse: how unevenly the gives of the period are spread over everybody who was in the group in
 * it, those who gave none and those who have left since included. `n` counts those people; missing counts gives that
 * wait to be confirmed. Without any give there is nothing to be spread.
 */
export function concentration(
  counts: readonly GiveCount[],
  waiting: number,
): Figure<Concentration> {
  const n = counts.reduce((sum, { members }) => sum + members, 0);
  const gives = counts.reduce((sum, entry) => sum + entry.gives * entry.members, 0);
  if (gives === 0) return { value: null, n, missing: waiting };
  return figure({ n, missing: waiting }, () => ({
    gini: gini(counts),
    half: fewestForHalf(counts),
  }));
}

/**
 * Half the relative mean absolute difference, without a correction for small groups: `2·Σ i·x₍ᵢ₎ / (n·Σ x) − (n+1)/n`
 * over the ascending counts (Sen 1973, On Economic Inequality; `ineq::Gini` of R).
 */
export function gini(counts: readonly GiveCount[]): number {
  let n = 0;
  let total = 0;
  let weighted = 0;
  for (const { gives, members } of counts.toSorted((one, other) => one.gives - other.gives)) {
    // The ranks n+1 … n+members share one count.
    weighted += gives * (members * n + (members * (members + 1)) / 2);
    total += gives * members;
    n += members;
  }
  return (2 * weighted) / (n * total) - (n + 1) / n;
}

/** Taken from the most generous downwards until half of all gives is reached. */
export function fewestForHalf(counts: readonly GiveCount[]): number {
  const total = counts.reduce((sum, { gives, members }) => sum + gives * members, 0);
  let people = 0;
  let left = total / 2;
  for (const { gives, members } of counts.toSorted((one, other) => other.gives - one.gives)) {
    if (left <= 0) break;
    const taken = Math.min(members, Math.ceil(left / gives));
    people += taken;
    left -= taken * gives;
  }
  return people;
}
