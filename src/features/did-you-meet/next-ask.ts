import { DAY_MS, HOUR_MS } from "#core/durations.ts";
import type { MEET_ANSWERS } from "#db/schema/index.ts";

const AGAIN_AFTER_MS = 48 * HOUR_MS;
const LATER_AFTER_MS = 7 * DAY_MS;

type Asked = {
  /** How often they have been asked, this time included. */
  readonly timesAsked: number;
  readonly answer: (typeof MEET_ANSWERS)[number] | null;
};

/**
 * When to ask again after asking: once, two days later, whoever has said nothing. Who said "Not Yet" is asked on a
 * later day, and that is the last time.
 */
export const askAgainAt = ({ timesAsked, answer }: Asked, now: Date): Date | null =>
  answer === null && timesAsked === 1 ? new Date(now.getTime() + AGAIN_AFTER_MS) : null;

/** When "Not Yet" is asked about. */
export const askLaterAt = (now: Date): Date => new Date(now.getTime() + LATER_AFTER_MS);
