import type { Pairs } from "./exact-pairs.ts";
import { isBlocked, isRepeat, type PairWeights, weightOf } from "./pair-weights.ts";
import { pairWorth } from "./pair-worth.ts";
import { chance, seedNumber } from "./seed.ts";

/** Members of a group by number. */
type Group = number[];

/** Up to so many people everybody is tried in everybody's place; beyond that each tries so many others. */
const TRY_ALL = 600;
const TRIES = 48;
const MOST_PASSES = 4;

/**
 * Groups of two or three from the best pairs: for threes the weakest pairs are taken apart, and each of their people joins
 * the pair that suits best; so does whoever is left over. Then people change places as long as it makes the groups better.
 * The best threes would take forever to find (it is NP-hard), so these are near to them.
 */
export function makeGroups(
  weights: PairWeights,
  partners: Pairs,
  { size, seed }: { readonly size: 2 | 3; readonly seed: string },
): { readonly groups: readonly (readonly number[])[]; readonly leftOver: readonly number[] } {
  const { kept, singles } = size === 2 ? asPairs(partners) : takeApart(weights, partners);
  const groups: Group[] = kept.map((pair) => [...pair]);
  const leftOver = singles.filter((single) => !joinBest(weights, groups, single));
  changePlaces(weights, groups, size, seed);
  return { groups, leftOver };
}

type Taken = {
  readonly kept: readonly (readonly [number, number])[];
  readonly singles: readonly number[];
};

function asPairs(partners: Pairs): Taken {
  const kept: [number, number][] = [];
  const singles: number[] = [];
  for (const [one, other] of partners.entries()) {
    if (other < 0) singles.push(one);
    else if (one < other) kept.push([one, other]);
  }
  return { kept, singles };
}

/** Keeps as many pairs as there are to be groups: four people are two pairs, five a three and a pair. */
function takeApart(weights: PairWeights, partners: Pairs): Taken {
  const { kept, singles } = asPairs(partners);
  const groups = Math.max(Math.ceil(partners.length / 3), Math.min(kept.length, 1));
  const best = kept.toSorted(
    (a, b) => pairWorth(weights, b[0], b[1]) - pairWorth(weights, a[0], a[1]) || a[0] - b[0],
  );
  return { kept: best.slice(0, groups), singles: [...singles, ...best.slice(groups).flat()] };
}

/** False when every pair has somebody whom they are never to meet, or is a three already. */
function joinBest(weights: PairWeights, groups: readonly Group[], single: number): boolean {
  let best: Group | undefined;
  let most = 0;
  for (const group of groups) {
    if (group.length > 2 || group.some((one) => isBlocked(weightOf(weights, one, single))))
      continue;
    const gain = worthAmong(weights, single, group, undefined);
    if (best !== undefined && gain <= most) continue;
    best = group;
    most = gain;
  }
  best?.push(single);
  return best !== undefined;
}

/** What somebody has with a group's people, without the one whose place they would take. */
function worthAmong(
  weights: PairWeights,
  one: number,
  group: readonly number[],
  without: number | undefined,
): number {
  let sum = 0;
  for (const other of group) if (other !== without) sum += pairWorth(weights, one, other);
  return sum;
}

function changePlaces(
  weights: PairWeights,
  groups: readonly Group[],
  size: 2 | 3,
  seed: string,
): void {
  const next = chance(seedNumber(seed));
  const people = groups.flat();
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    let isBetter = false;
    for (const group of groups) {
      // Pairs alone are as good as they can be, unless they meet again too soon.
      if (size === 2 && !isTrouble(weights, group)) continue;
      for (const place of group.keys()) {
        if (findBetter(weights, groups, group, place, othersToTry(people.length, next)))
          isBetter = true;
      }
    }
    if (!isBetter) return;
  }

  function othersToTry(count: number, draw: () => number): readonly number[] {
    if (count <= TRY_ALL) return [...groups.keys()];
    return Array.from({ length: TRIES }, () => Math.floor(draw() * groups.length));
  }
}

const isTrouble = (weights: PairWeights, group: readonly number[]): boolean =>
  group.length > 2 ||
  group.some((one) => group.some((other) => isRepeat(weightOf(weights, one, other))));

/** Lets somebody change places with the one in the other groups who gains most by it for all of them. */
function findBetter(
  weights: PairWeights,
  groups: readonly Group[],
  group: Group,
  place: number,
  tried: readonly number[],
): boolean {
  const one = group[place] ?? -1;
  const has = worthAmong(weights, one, group, one);
  let best: { readonly with: Group; readonly place: number } | undefined;
  let most = 0;
  for (const number of tried) {
    const others = groups[number];
    if (others === undefined || others === group) continue;
    for (const [at, other] of others.entries()) {
      const gain =
        worthAmong(weights, other, group, one) +
        worthAmong(weights, one, others, other) -
        has -
        worthAmong(weights, other, others, other);
      if (gain <= most) continue;
      most = gain;
      best = { with: others, place: at };
    }
  }
  if (best === undefined) return false;
  group[place] = best.with[best.place] ?? -1;
  best.with[best.place] = one;
  return true;
}
