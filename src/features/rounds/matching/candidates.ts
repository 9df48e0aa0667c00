import { isBlocked, type PairWeights, rowOf } from "./pair-weights.ts";
import { pricesOf } from "./prices.ts";

/** As many of the best partners of each person are looked at. */
export const CANDIDATES = 24;
const NOBODY = -1;
/** Below every weight less a price, and a whole number, so that comparing with it is fast. */
const NOTHING = -(2 ** 30);

/**
 * For each person those with the greatest weights less their prices, `CANDIDATES` in a row; NOBODY where there are
 * fewer.
 */
export function candidatesOf(weights: PairWeights): Int32Array {
  const { ids, table } = weights;
  const count = ids.length;
  const prices = pricesOf(weights);
  const best = new Int32Array(count * CANDIDATES).fill(NOBODY);
  const gains = new Int32Array(count * CANDIDATES).fill(NOTHING);
  /** What somebody has to be worth to each, to be among their best. */
  const least = new Int32Array(count).fill(NOTHING);

  function take(one: number, other: number, gain: number): void {
    const first = one * CANDIDATES;
    let at = first + CANDIDATES - 1;
    for (; at > first && (gains[at - 1] ?? NOTHING) < gain; at--) {
      best[at] = best[at - 1] ?? NOBODY;
      gains[at] = gains[at - 1] ?? NOTHING;
    }
    best[at] = other;
    gains[at] = gain;
    least[one] = gains[first + CANDIDATES - 1] ?? NOTHING;
  }

  function takeRow(one: number): void {
    const row = rowOf(count, one);
    const price = prices[one] ?? 0;
    for (let other = one + 1; other < count; other++) {
      const weight = table[row + other] ?? 0;
      const gain = weight - (prices[other] ?? 0);
      const theirs = weight - price;
      if (gain > (least[one] ?? 0) && !isBlocked(weight)) take(one, other, gain);
      if (theirs > (least[other] ?? 0) && !isBlocked(weight)) take(other, one, theirs);
    }
  }
  for (let one = 0; one < count; one++) takeRow(one);
  return best;
}
