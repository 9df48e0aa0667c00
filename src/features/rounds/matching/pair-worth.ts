import { isBlocked, isRepeat, type PairWeights, weightOf } from "./pair-weights.ts";

/** Larger than any sum of weights that one exchange can gain. */
const REPEAT_LOSS = 1_000_000;
const ALONE_LOSS = 10_000_000;
const BLOCKED_LOSS = 1_000_000_000;

/**
 * What a pair counts where pairs are exchanged: to be alone is worse than to meet again too soon, and that is worse
 * than any other partner; a block is worse than everything. -1 stands for nobody.
 */
export function pairWorth(weights: PairWeights, one: number, other: number): number {
  if (one < 0 || other < 0) return one === other ? 0 : -ALONE_LOSS;
  const weight = weightOf(weights, one, other);
  if (isBlocked(weight)) return -BLOCKED_LOSS;
  return isRepeat(weight) ? weight - REPEAT_LOSS : weight;
}
