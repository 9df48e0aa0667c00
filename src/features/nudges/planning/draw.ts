import type { Day } from "#core/calendar/calendar.ts";
import { steadyNumber } from "../steady-number.ts";

/** One member-day in so many goes without its nudge, where the group measures what nudges do. */
const ONE_IN = 10;

/** Whether this member-day is drawn to go without: the same on every replica, and as good as random. */
export const isDrawn = (memberId: string, day: Day): boolean =>
  steadyNumber(`without:${memberId}:${day}`, ONE_IN) === 0;
