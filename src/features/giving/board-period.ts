import { addDays, dayIn, instantAt, periodStart } from "#core/calendar.ts";
import type { GroupCalendar } from "./group-week.ts";

export const BOARD_PERIODS = ["week", "month", "quarter", "always"] as const;

/** The running period of a board and the one before it, as instants at which the group's days begin. */
export type BoardPeriod = {
  readonly from: Date;
  /** Equal to `from` where there is nothing before, as with `always`. */
  readonly previousFrom: Date;
};

/** The period that holds `now`, by the group's time zone and first day of the week. */
export function boardPeriod(
  period: (typeof BOARD_PERIODS)[number],
  group: GroupCalendar,
  now: Date,
): BoardPeriod {
  const start = periodStart(period, dayIn(now, group.timeZone), group.weekStart);
  if (start === null) return { from: new Date(0), previousFrom: new Date(0) };
  const midnight = (day: string): Date => instantAt(day, 0, 0, group.timeZone);
  const before = periodStart(period, addDays(start, -1), group.weekStart);
  return { from: midnight(start), previousFrom: midnight(before ?? start) };
}
