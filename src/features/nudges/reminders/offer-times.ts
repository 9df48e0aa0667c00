import { addDays, dayIn, instantAt } from "#core/calendar/calendar.ts";
import { HOUR_MS, MINUTE_MS } from "#core/durations.ts";
import { FIRST_HOUR, LAST_HOUR } from "../next-nudge.ts";

/** Local hours that suit most days: at noon, at the end of work, after supper. */
const LATER_HOURS = [12, 17, 19] as const;

/** Sooner than this, "later" is now. */
const SOONEST_MS = 90 * MINUTE_MS;

/** Nobody is reminded so shortly before or after a meeting. */
const AROUND_MEETING_MS = HOUR_MS;

export type TimesOffered = {
  /** Undefined when the day is nearly over, or has its reminder. */
  readonly today: Date | undefined;
  readonly tomorrow: Date | undefined;
};

/**
 * The times to choose from: one later today, and the member's own hour tomorrow; none close to a meeting, none on a day
 * that has its reminder. Pure.
 */
export function offerTimes(from: {
  readonly now: Date;
  readonly timeZone: string;
  /** The hour at which nudges come. */
  readonly hour: number;
  readonly meetings?: readonly Date[];
  /** Local days that have their reminder. */
  readonly taken?: readonly string[];
}): TimesOffered {
  const { now, timeZone, hour, meetings = [], taken = [] } = from;
  const isClear = (at: Date): boolean =>
    meetings.every((meeting) => Math.abs(meeting.getTime() - at.getTime()) >= AROUND_MEETING_MS);
  const firstClear = (day: string, hours: readonly number[], soonest: number): Date | undefined =>
    taken.includes(day)
      ? undefined
      : hours
          .filter((local) => local >= FIRST_HOUR && local <= LAST_HOUR)
          .map((local) => instantAt(day, local, 0, timeZone))
          .find((at) => at.getTime() >= soonest && dayIn(at, timeZone) === day && isClear(at));
  const today = dayIn(now, timeZone);
  return {
    today: firstClear(today, LATER_HOURS, now.getTime() + SOONEST_MS),
    tomorrow: firstClear(
      addDays(today, 1),
      [hour, hour + 1, hour + 2, ...LATER_HOURS],
      now.getTime(),
    ),
  };
}
