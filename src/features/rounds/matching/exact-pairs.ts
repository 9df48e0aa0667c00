import maximumWeightMatching from "edmonds-blossom-fixed";
import { isBlocked, isRepeat, MOST_WEIGHT, type PairWeights, weightOf } from "./pair-weights.ts";

/** The partner of each person by number; -1: nobody. */
export type Pairs = Int32Array;

/**
 * The best pairs there are: as many as possible; among those the fewest that are to rest; among those the greatest sum
 * of weights. By Edmonds' blossom algorithm, in time by the cube of the number of people: 0.5 s for 200.
 */
export function exactPairs(weights: PairWeights): Pairs {
  const count = weights.ids.length;
  // So large that one pair that need not rest, and then one pair more, outweighs every sum of what comes after it.
  const free = Math.ceil(count / 2) * MOST_WEIGHT + 1;
  const pair = Math.ceil(count / 2) * (free + MOST_WEIGHT) + 1;
  const edges: [number, number, number][] = [];
  for (let one = 0; one < count; one++) {
    for (let other = one + 1; other < count; other++) {
      const weight = weightOf(weights, one, other);
      if (isBlocked(weight)) continue;
      edges.push([one, other, pair + (isRepeat(weight) ? 0 : free) + weight]);
    }
  }
  // The library knows people up to the highest number that it sees.
  const found = maximumWeightMatching(edges);
  return Int32Array.from({ length: count }, (_value, one) =>
    edges.length === 0 ? -1 : (found[one] ?? -1),
  );
}
