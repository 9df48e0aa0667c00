import { type PairWeights, weightOf } from "./pair-weights.ts";

/** As many people stand for all of them. */
const SAMPLE = 400;
const STEPS = 80;
const FIRST_STEP = 64;
const SLOWER_AFTER = 10;

/**
 * What each person is worth to others, so that not everybody reaches for the same few, such as the helpers among many
 * who search. Within a sample, whoever several want most becomes dearer, and whom nobody wants cheaper, step by step
 * (the dual prices of an assignment, by subgradients); everybody else is worth what they could get within the sample.
 */
export function pricesOf(weights: PairWeights): Int32Array {
  const count = weights.ids.length;
  const size = Math.min(SAMPLE, count);
  const sample = Int32Array.from({ length: size }, (_v, at) => Math.floor((at * count) / size));
  const rows = Array.from(sample, (one) =>
    Int32Array.from(sample, (other) => weightOf(weights, one, other)),
  );
  const prices = samplePrices(rows);
  return Int32Array.from({ length: count }, (_value, one) => {
    let most = 0;
    for (let at = 0; at < size; at++) {
      most = Math.max(most, weightOf(weights, one, sample[at] ?? 0) - (prices[at] ?? 0));
    }
    return most;
  });
}

function samplePrices(rows: readonly Int32Array[]): Float64Array {
  const prices = new Float64Array(rows.length);
  const left = new Float64Array(rows.length);
  const wanted = new Int32Array(rows.length);
  for (let step = 0; step < STEPS; step++) {
    wanted.fill(0);
    for (const [one, row] of rows.entries()) {
      let best = 0;
      let most = Number.NEGATIVE_INFINITY;
      for (let other = 0; other < row.length; other++) {
        const gain = (row[other] ?? 0) - (prices[other] ?? 0);
        if (gain <= most) continue;
        most = gain;
        best = other;
      }
      wanted[best] = (wanted[best] ?? 0) + 1;
      left[one] = most;
    }
    const size = FIRST_STEP / (1 + step / SLOWER_AFTER);
    for (const [one, times] of wanted.entries()) {
      prices[one] = (prices[one] ?? 0) + size * Math.min(times - 1, 3);
    }
  }
  // What one costs others and what one gets oneself are the same from both sides of a pair.
  return prices.map((price, one) => (price + (left[one] ?? 0)) / 2);
}
