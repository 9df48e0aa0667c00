import { addDays, dayIn, instantAt, timeIn } from "#core/calendar.ts";

const QUIET_FROM_HOUR = 21;
const QUIET_UNTIL_HOUR = 8;

/** The next instant at which somebody may be written to: now, or eight in the morning where it is night for them. */
export function afterQuietTime(at: Date, timeZone: string): Date {
  const { hour } = timeIn(at, timeZone);
  if (hour >= QUIET_UNTIL_HOUR && hour < QUIET_FROM_HOUR) return at;
  const day = dayIn(at, timeZone);
  return morningOf(hour < QUIET_UNTIL_HOUR ? day : addDays(day, 1), timeZone);
}

/** Eight in the morning of the day after this instant. */
export const nextMorning = (at: Date, timeZone: string): Date =>
  morningOf(addDays(dayIn(at, timeZone), 1), timeZone);

const morningOf = (day: string, timeZone: string): Date =>
  instantAt(day, QUIET_UNTIL_HOUR, 0, timeZone);
