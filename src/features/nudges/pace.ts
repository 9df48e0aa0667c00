import type { NUDGE_PACES } from "#db/schema/index.ts";

export type Pace = (typeof NUDGE_PACES)[number];

/** Days from one nudge to the next, at least. */
export const PACE_DAYS = { daily: 1, "second-day": 2, weekly: 7 } as const satisfies Record<
  Pace,
  number
>;

/** So many in a row, without a button and without the deed, make nudges seldomer by one step. */
const IGNORED_TO_SLOW = 3;

/** How often nudges come after so many in a row were ignored. */
export function paceAfter(ignored: number): Pace {
  if (ignored >= 2 * IGNORED_TO_SLOW) return "weekly";
  return ignored >= IGNORED_TO_SLOW ? "second-day" : "daily";
}
