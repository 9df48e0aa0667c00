import { type PairWeights, rowOf } from "#features/rounds/matching/pair-weights.ts";

/**
 * No pairs can weigh more than this. Each person chooses their best other, less that other's price; half of what they all
 * have then, prices included, is a bound whatever the prices are (the dual of assigning everybody to somebody, of which
 * pairs are a special case). Whoever is chosen by several becomes dearer, step by step, which lowers the bound.
 */
export function upperBound({ ids, table }: PairWeights, steps: number): number {
  const count = ids.length;
  const prices = new Float64Array(count);
  const demand = new Int32Array(count);
  const gains = new Float64Array(count);
  const choices = new Int32Array(count);
  let lowest = Number.POSITIVE_INFINITY;
  for (let step = 0; step < steps; step++) {
    for (let one = 0; one < count; one++) {
      // To stay alone, which is worth nothing, is a choice, too.
      choices[one] = one;
      gains[one] = -(prices[one] ?? 0);
    }
    choose(table, prices, gains, choices);
    demand.fill(0);
    for (const choice of choices) demand[choice] = (demand[choice] ?? 0) + 1;
    let sum = 0;
    for (let one = 0; one < count; one++) sum += (gains[one] ?? 0) + (prices[one] ?? 0);
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

/** Each person's best other, and what they gain by them. */
function choose(
  table: Uint16Array,
  prices: Float64Array,
  gains: Float64Array,
  choices: Int32Array,
): void {
  const count = prices.length;
  for (let one = 0; one < count; one++) {
    const row = rowOf(count, one);
    for (let other = one + 1; other < count; other++) {
      const weight = table[row + other] ?? 0;
      const own = weight - (prices[other] ?? 0);
      const theirs = weight - (prices[one] ?? 0);
      if (own > (gains[one] ?? 0)) {
        gains[one] = own;
        choices[one] = other;
      }
      if (theirs > (gains[other] ?? 0)) {
        gains[other] = theirs;
        choices[other] = one;
      }
    }
  }
}
