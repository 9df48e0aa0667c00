import { addDays, dayIn, instantAt, timeIn, weekdayOf, type Day } from "#core/calendar/calendar.ts";
import { DAY_MS, HOUR_MS } from "#core/durations.ts";

/** An ask stands for a month, unless it says until when. */
const OPEN_DAYS = 30;

/** So long the channel has to answer, before members are asked in private. */
const WAIT_HOURS = 24;

const SATURDAY = 6;
/** Nobody is asked earlier or later in the group's day. */
const FROM_HOUR = 9;
const UNTIL_HOUR = 18;

/**
 * When an ask comes to its end: after a month, or at the end of the day that it names.
 * @param timeZone of the asker, IANA
 */
export function endOfAsk(askedAt: Date, byOn: Day | undefined, timeZone: string): Date {
  const month = new Date(askedAt.getTime() + OPEN_DAYS * DAY_MS);
  if (byOn === undefined) return month;
  const named = instantAt(addDays(byOn, 1), 0, 0, timeZone);
  return named < month ? named : month;
}

/**
 * When an unanswered ask goes to members in private: a day later, or at once where no channel saw it; on a weekday, by
 * day.
 * @param timeZone of the group, IANA
 */
export function routeTime(askedAt: Date, timeZone: string, wasSeen: boolean): Date {
  const earliest = new Date(askedAt.getTime() + (wasSeen ? WAIT_HOURS * HOUR_MS : 0));
  const day = dayIn(earliest, timeZone);
  const { hour } = timeIn(earliest, timeZone);
  if (weekdayOf(day) < SATURDAY && hour >= FROM_HOUR && hour < UNTIL_HOUR) return earliest;
  const next = nextWeekday(hour < FROM_HOUR ? day : addDays(day, 1));
  return instantAt(next, FROM_HOUR, 0, timeZone);
}

const nextWeekday = (day: Day): Day =>
  weekdayOf(day) < SATURDAY ? day : nextWeekday(addDays(day, 1));
