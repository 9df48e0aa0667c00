import { DAY_MS } from "#core/durations.ts";
import { addDays, dayIn, instantAt, timeIn } from "./calendar.ts";

/** Local hours between which nobody is written to unasked: from this one of the evening … */
export const QUIET_FROM = 21;
/** … to this one of the morning. */
export const QUIET_UNTIL = 8;

/** Whether this instant lies in somebody's quiet time. */
export function isQuiet(at: Date, timeZone: string): boolean {
  const { hour } = timeIn(at, timeZone);
  return hour < QUIET_UNTIL || hour >= QUIET_FROM;
}

/** The next instant outside quiet time: `at` itself, or the end of the night in which it lies. */
export function endOfQuiet(at: Date, timeZone: string): Date {
  if (!isQuiet(at, timeZone)) return at;
  const day = dayIn(at, timeZone);
  const morning = timeIn(at, timeZone).hour < QUIET_UNTIL ? day : addDays(day, 1);
  return instantAt(morning, QUIET_UNTIL, 0, timeZone);
}

/**
 * The next instant that lies in nobody's quiet time. Where two days have none, as for people all around the world, it is
 * `at`: somebody's night it is in any case.
 */
export function endOfQuietForAll(at: Date, timeZones: readonly string[]): Date {
  let free = at;
  while (free.getTime() - at.getTime() < 2 * DAY_MS) {
    const later = timeZones.reduce(endOfQuiet, free);
    if (later.getTime() === free.getTime()) return free;
    free = later;
  }
  return at;
}
