import { share, type Figure } from "./figure.ts";

/** So close together, a give and one back are a loop. */
export const LOOP_HOURS = 14 * 24;

/**
 * Definition 9 of the pulse: of the confirmed gives of the period, the share inside loops A→B, B→A within 14 days of
 * each other, either of them first. Missing: gives that wait to be confirmed.
 */
export const mutualTrade = (counts: {
  readonly gives: number;
  readonly inLoops: number;
  readonly waiting: number;
}): Figure => share({ count: counts.inLoops, n: counts.gives, missing: counts.waiting });
