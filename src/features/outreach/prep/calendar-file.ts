import ICAL from "ical.js";
import { MINUTE_MS } from "#core/durations.ts";

/** A networking conversation takes fifteen minutes (practice 11). */
const MINUTES = 15;

export type CalendarEvent = {
  /** The same for the same outreach, so that a new time replaces the old one. */
  readonly id: string;
  readonly startsAt: Date;
  /** Fifteen when left out. */
  readonly minutes?: number;
  /** When this version was made: of two versions the later one counts. */
  readonly changedAt: Date;
  readonly title: string;
  readonly note: string;
};

/**
 * A calendar file with one event, of fifteen minutes if nothing else is said: https://www.rfc-editor.org/rfc/rfc5545
 */
export function calendarFile(event: CalendarEvent): Uint8Array {
  const entry = new ICAL.Component("vevent");
  entry.addPropertyWithValue("uid", `${event.id}@kith`);
  entry.addPropertyWithValue("dtstamp", toUtc(event.changedAt));
  entry.addPropertyWithValue("dtstart", toUtc(event.startsAt));
  entry.addPropertyWithValue(
    "dtend",
    toUtc(new Date(event.startsAt.getTime() + (event.minutes ?? MINUTES) * MINUTE_MS)),
  );
  entry.addPropertyWithValue("summary", event.title);
  entry.addPropertyWithValue("description", event.note);
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//Kith//Kith//EN");
  calendar.addSubcomponent(entry);
  return new TextEncoder().encode(`${calendar.toString()}\r\n`);
}

const toUtc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(at, true);
