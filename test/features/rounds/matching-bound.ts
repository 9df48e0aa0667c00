import type { PairWeights } from "#features/rounds/matching/pair-weights.ts";

/**
 * No pairs can weigh more than this. Each person chooses their best other, less that other's price; half of what they all
 * have then, prices included, is a bound whatever the prices are (the dual of assigning everybody to somebody, of which
 * pairs are a special case). Whoever is chosen by several becomes dearer, step by step, which lowers the bound.
 */
export function upperBound({ ids, table }: PairWeights, steps: number): number {
  const count = ids.length;
  const prices = new Float64Array(count);
  const demand = new Int32Array(count);
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step++) {
    demand.fill(0);
    let sum = 0;
    for (let one = 0; one < count; one++) {
      const choice = bestFor(table.subarray(one * count, (one + 1) * count), prices);
      sum += choice.gain + (prices[one] ?? 0);
      demand[choice.other] = (demand[choice.other] ?? 0) + 1;
    }
    lowest = Math.min(lowest, sum / 2);
    const size = FIRST_STEP / (1 + step / SLOWER_AFTER);
    for (let one = 0; one < count; one++) {
      const wanted = (demand[one] ?? 0) - 1;
      prices[one] = (prices[one] ?? 0) + size * Math.max(-1, Math.min(wanted, 3));
    }
  }
  return lowest;
}

const FIRST_STEP = 64;
const SLOWER_AFTER = 10;

function bestFor(
  row: Uint16Array,
  prices: Float64Array,
): { readonly other: number; readonly gain: number } {
  let other = 0;
  let gain = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < row.length; at++) {
    const own = (row[at] ?? 0) - (prices[at] ?? 0);
    if (own <= gain) continue;
    gain = own;
    other = at;
  }
  return { other, gain };
}
