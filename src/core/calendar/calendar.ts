import { LRUCache } from "lru-cache";
import { Temporal } from "temporal-polyfill";
import { DAY_MS, MINUTE_MS } from "#core/durations.ts";

/** A calendar day as `YYYY-MM-DD`. */
export type Day = string;

/** What clocks show at an instant. */
type ClockFace = { readonly day: Day; readonly hour: number; readonly minute: number };

/** Nudges of thousands of people ask for the same few instants and zones, and each answer takes a while to work out. */
const faces = new LRUCache<string, ClockFace>({ max: 2_000 });
const instants = new LRUCache<string, number>({ max: 2_000 });

/** Clocks everywhere show the same minute as long as it lasts. */
function clockFace(at: Date, timeZone: string): ClockFace {
  const key = `${Math.floor(at.getTime() / MINUTE_MS)} ${timeZone}`;
  const known = faces.get(key);
  if (known !== undefined) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const { hour, minute } = zoned;
  const face = { day: zoned.toPlainDate().toString(), hour, minute };
  faces.set(key, face);
  return face;
}

/** The day on which an instant falls in a time zone. */
export const dayIn = (at: Date, timeZone: string): Day => clockFace(at, timeZone).day;

/** The ISO weekday of a day: 1 for Monday to 7 for Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay() || 7;

/** A day is 24 hours here, as it is in UTC: ten times as fast as with Temporal, and each command asks several times. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** Days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS;

/**
 * The instant of a local time of day. An hour that daylight saving skips becomes the next minute that exists;
 * of an hour that comes twice it is the first.
 */
export function instantAt(day: Day, hour: number, minute: number, timeZone: string): Date {
  const key = `${day} ${hour}:${minute} ${timeZone}`;
  const known = instants.get(key);
  if (known !== undefined) return new Date(known);
  const at = findInstant(day, hour, minute, timeZone);
  instants.set(key, at.getTime());
  return at;
}

function findInstant(day: Day, hour: number, minute: number, timeZone: string): Date {
  const wanted = Temporal.PlainDate.from(day).toPlainDateTime({ hour, minute });
  const at = wanted.toZonedDateTime(timeZone, { disambiguation: "compatible" });
  if (at.toPlainDateTime().equals(wanted)) return new Date(at.epochMilliseconds);
  const before = wanted.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  return new Date((before.getTimeZoneTransition("next") ?? at).epochMilliseconds);
}

/** The local hour and minute of an instant. */
export function timeIn(
  at: Date,
  timeZone: string,
): { readonly hour: number; readonly minute: number } {
  const { hour, minute } = clockFace(at, timeZone);
  return { hour, minute };
}

/** Whether this is a time zone that the calendar knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

/** First day of the period that holds `day`; null for always. Weeks start on ISO weekday `weekStart`. */
export function periodStart(
  period: "week" | "month" | "quarter" | "always",
  day: Day,
  weekStart: number,
): Day | null {
  const date = Temporal.PlainDate.from(day);
  switch (period) {
    case "week":
      return date.subtract({ days: (date.dayOfWeek - weekStart + 7) % 7 }).toString();
    case "month":
      return date.with({ day: 1 }).toString();
    case "quarter":
      return date.with({ month: date.month - ((date.month - 1) % 3), day: 1 }).toString();
    case "always":
      return null;
  }
}
