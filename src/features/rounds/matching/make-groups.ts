import { candidatesOf } from "./candidates.ts";
import {
  changePlaces,
  type Group,
  groupsOfCandidates,
  type Tried,
  worthAmong,
} from "./change-places.ts";
import type { Pairs } from "./exact-pairs.ts";
import { isBlocked, type PairWeights, weightOf } from "./pair-weights.ts";
import { pairWorth } from "./pair-worth.ts";

/** Up to so many people everybody is tried in everybody's place; beyond that in those of their candidates. */
const TRY_ALL = 600;

/**
 * Groups of two or three from the best pairs: for threes the weakest pairs are taken apart, and each of their people
 * joins the pair that suits best; so does whoever is left over. Then people change places as long as it makes the
 * groups better. The best threes would take forever to find (it is NP-hard), so these are near to them.
 */
export function makeGroups(
  weights: PairWeights,
  partners: Pairs,
  size: 2 | 3,
  candidates?: Int32Array,
): { readonly groups: readonly (readonly number[])[]; readonly leftOver: readonly number[] } {
  const { kept, singles } = size === 2 ? asPairs(partners) : takeApart(weights, partners);
  const groups: Group[] = kept.map((pair) => [...pair]);
  const places = new Int32Array(partners.length).fill(-1);
  for (const [number, group] of groups.entries()) for (const one of group) places[one] = number;
  const all = [...groups.keys()];
  const tried: Tried =
    partners.length <= TRY_ALL
      ? () => all
      : groupsOfCandidates(candidates ?? candidatesOf(weights), places);
  const leftOver = singles.filter((single) => {
    const joined =
      bestToJoin(weights, groups, single, tried(single)) ??
      bestToJoin(weights, groups, single, all);
    if (joined === undefined) return true;
    groups[joined]?.push(single);
    places[single] = joined;
    return false;
  });
  changePlaces(weights, groups, size, { places, tried });
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

/**
 * The pair that suits somebody best; undefined when each has somebody whom they are never to meet, or is a three
 * already.
 */
function bestToJoin(
  weights: PairWeights,
  groups: readonly Group[],
  single: number,
  tried: readonly number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const number of tried) {
    const group = groups[number];
    if (group === undefined || group.length > 2) continue;
    if (group.some((one) => isBlocked(weightOf(weights, one, single)))) continue;
    const gain = worthAmong(weights, single, group, undefined);
    if (best !== undefined && gain <= most) continue;
    best = number;
    most = gain;
  }
  return best;
}
