import { CANDIDATES } from "./candidates.ts";
import { isRepeat, type PairWeights, weightOf } from "./pair-weights.ts";
import { pairWorth } from "./pair-worth.ts";

/** Members of a group by number. */
export type Group = number[];

const MOST_PASSES = 4;

/** In which groups somebody may be better off, by their numbers. */
export type Tried = (one: number) => readonly number[];

/** For each person the number of their group; -1: none. */
export type Places = Int32Array;

/** The groups of somebody's candidates. */
export const groupsOfCandidates =
  (candidates: Int32Array, places: Places): Tried =>
  (one) => [
    ...new Set(
      Array.from(
        candidates.subarray(one * CANDIDATES, (one + 1) * CANDIDATES),
        (other) => places[other] ?? -1,
      ),
    ),
  ];

/** Lets people change places as long as it makes their groups better. */
export function changePlaces(
  weights: PairWeights,
  groups: readonly Group[],
  size: 2 | 3,
  { places, tried }: { readonly places: Places; readonly tried: Tried },
): void {
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let isBetter = false;
    for (const [number, group] of groups.entries()) {
      // Pairs alone are as good as they can be, unless they meet again too soon.
      if (size === 2 && !isTrouble(weights, group)) continue;
      for (const [at, one] of group.entries()) {
        const better = findBetter(weights, groups, { number, one, tried: tried(one) });
        if (better === undefined) continue;
        const others = groups[better.number] ?? [];
        const other = others[better.at] ?? -1;
        group[at] = other;
        others[better.at] = one;
        places[other] = number;
        places[one] = better.number;
        isBetter = true;
      }
    }
    if (!isBetter) return;
  }
}

const isTrouble = (weights: PairWeights, group: readonly number[]): boolean =>
  group.length > 2 ||
  group.some((one) => group.some((other) => isRepeat(weightOf(weights, one, other))));

/** The place in another group whose change with somebody's own brings most to all in both, if any does. */
function findBetter(
  weights: PairWeights,
  groups: readonly Group[],
  {
    number: own,
    one,
    tried,
  }: { readonly number: number; readonly one: number; readonly tried: readonly number[] },
): { readonly number: number; readonly at: number } | undefined {
  const group = groups[own] ?? [];
  const has = worthAmong(weights, one, group, one);
  let better: { readonly number: number; readonly at: number } | undefined;
  let most = 0;
  for (const number of tried) {
    const others = groups[number];
    if (others === undefined || number === own) continue;
    const withAll = worthAmong(weights, one, others, one);
    for (const [at, other] of others.entries()) {
      const gain =
        worthAmong(weights, other, group, one) +
        withAll -
        pairWorth(weights, one, other) -
        has -
        worthAmong(weights, other, others, other);
      if (gain <= most) continue;
      most = gain;
      better = { number, at };
    }
  }
  return better;
}

/** What somebody has with a group's people, without the one whose place they would take. */
export function worthAmong(
  weights: PairWeights,
  one: number,
  group: readonly number[],
  without: number | undefined,
): number {
  let sum = 0;
  for (const other of group) if (other !== without) sum += pairWorth(weights, one, other);
  return sum;
}
