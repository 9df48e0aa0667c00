import { addDays, dayIn, instantAt, periodStart, type Day } from "#core/calendar/calendar.ts";
import type { BOARD_PERIODS } from "#db/schema/index.ts";
import { ALWAYS } from "./board-places.ts";
import type { GroupCalendar } from "./group-week.ts";

export type BoardPeriodName = (typeof BOARD_PERIODS)[number];

/** The running period of a board and the one before it, in the group's calendar. */
export type BoardPeriod = {
  readonly name: BoardPeriodName;
  readonly startsOn: Day;
  /** Undefined where there is nothing before, as with `always`. */
  readonly previousOn: Day | undefined;
  /** The instant at which it began. */
  readonly from: Date;
};

/** The period that holds `now`, by the group's time zone and first day of the week. */
export function boardPeriod(name: BoardPeriodName, group: GroupCalendar, now: Date): BoardPeriod {
  const today = dayIn(now, group.timeZone);
  const start = periodStart(name, today, group.weekStart);
  if (name === "always" || start === null) {
    return { name, startsOn: ALWAYS, previousOn: undefined, from: new Date(0) };
  }
  return {
    name,
    startsOn: start,
    previousOn: previousStart(name, today, group.weekStart),
    from: instantAt(start, 0, 0, group.timeZone),
  };
}

/** First day of the period before the one that holds `day`. */
export function previousStart(
  name: Exclude<BoardPeriodName, "always">,
  day: Day,
  weekStart: number,
): Day {
  const start = periodStart(name, day, weekStart) ?? day;
  return periodStart(name, addDays(start, -1), weekStart) ?? start;
}
