import { dayIn, timeIn } from "#core/calendar/calendar.ts";
import { MINUTE_MS } from "#core/durations.ts";

/** How far a zone's clock is ahead of UTC at an instant, in minutes: one zone has two in a year with summer time. */
export function zoneOffset(zone: string, at: Date): number {
  const { hour, minute } = timeIn(at, zone);
  const local = Date.parse(`${dayIn(at, zone)}T00:00:00Z`) + (hour * 60 + minute) * MINUTE_MS;
  return Math.round((local - at.getTime()) / MINUTE_MS);
}
