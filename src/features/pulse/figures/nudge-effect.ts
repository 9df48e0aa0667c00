import { figure, share, type Figure } from "./figure.ts";

/** Member-days on which a nudge was due: sent, or held out at random and deferred by a day. */
export type NudgeDays = {
  readonly sent: number;
  /** Of the sent: the thing was done within 24 hours. */
  readonly sentActed: number;
  readonly heldOut: number;
  /** Of the held out: the thing was done within 24 hours all the same. */
  readonly heldOutActed: number;
  /** Times that somebody turned nudges off or paused them within a day of one. */
  readonly mutes: number;
};

export type NudgeEffect = {
  readonly acted: Figure;
  readonly actedAnyway: Figure;
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
  mutes: figure({ n: days.sent, missing: 0 }, () => (100 * days.mutes) / days.sent),
});
