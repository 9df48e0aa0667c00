import { share, type Figure } from "./figure.ts";

/** Referrals given in the period. */
export type ReferralCounts = {
  readonly confirmed: number;
  /** Of the confirmed: `warm`, or further. */
  readonly warm: number;
  /** Of those that their giver logged, so that the receiver was asked: said yes. */
  readonly saidYes: number;
  /** Said no, or let it lapse. */
  readonly saidNothingOrNo: number;
  readonly waiting: number;
};

/**
 * Definition 7 of the pulse: of confirmed referrals, the share whose person had been told to expect the call, or more
 * came of it; beside it the share of referrals logged by their giver that were confirmed, of those answered or lapsed.
 * Missing in both: referrals that wait for an answer.
 */
export const warmShare = (
  counts: ReferralCounts,
): { readonly warm: Figure; readonly confirmed: Figure } => ({
  warm: share({ count: counts.warm, n: counts.confirmed, missing: counts.waiting }),
  confirmed: share({
    count: counts.saidYes,
    n: counts.saidYes + counts.saidNothingOrNo,
    missing: counts.waiting,
  }),
});
