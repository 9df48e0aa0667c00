import { FEWEST, figure, share, type Figure } from "./figure.ts";
import { differenceOf } from "./proportions.ts";

/** Member-days that took part in the draw: sent, or held out at random and deferred by a day. */
export type NudgeDays = {
  readonly sent: number;
  /** Of the sent: the thing was done within 24 hours. */
  readonly sentActed: number;
  readonly heldOut: number;
  /** Of the held out: the thing was done within 24 hours all the same. */
  readonly heldOutActed: number;
  /** All nudges that were sent, those of days without a draw too. */
  readonly allSent: number;
  /** After how many of them somebody turned nudges off or paused them within a day. */
  readonly mutes: number;
};

export type NudgeEffect = {
  readonly acted: Figure;
  readonly actedAnyway: Figure;
  /** The first less the second, with where the true difference lies with 95 % confidence. */
  readonly difference: Figure<{
    readonly difference: number;
    readonly low: number;
    readonly high: number;
  }>;
  /** Mutes per 100 nudges. */
  readonly mutes: Figure;
};

/**
 * Definition 10 of the pulse: action within 24 hours of a nudge, and mutes per 100 nudges, beside a random tenth of
 * member-days that were held out. Missing beside the sent: the held out, and the other way round.
 */
export const nudgeEffect = (days: NudgeDays): NudgeEffect => ({
  acted: share({ count: days.sentActed, n: days.sent, missing: days.heldOut }),
  actedAnyway: share({ count: days.heldOutActed, n: days.heldOut, missing: days.sent }),
  // Both sides must be large enough to be shown.
  difference: figure(
    { n: Math.min(days.sent, days.heldOut) < FEWEST ? 0 : days.sent + days.heldOut, missing: 0 },
    () =>
      differenceOf(
        { count: days.sentActed, n: days.sent },
        { count: days.heldOutActed, n: days.heldOut },
      ),
  ),
  mutes: figure({ n: days.allSent, missing: 0 }, () => (100 * days.mutes) / days.allSent),
});
