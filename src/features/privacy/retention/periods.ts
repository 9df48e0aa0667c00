import { Temporal } from "temporal-polyfill";
import type { Day } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";

/** Messages that were sent, and stored answers, so that a redelivery finds its own. */
export const KEEP_MESSAGE_DAYS = 7;
/** What was typed and could not be taken yet, and what an import found: until their `expires_at`. */
export const KEEP_DRAFT_HOURS = 1;
/** More than a year of nudges, for what the pulse says of them. */
export const KEEP_NUDGE_DAYS = 400;
/** Whoever comes back within them finds everything as it was. */
export const KEEP_AFTER_LEAVING_DAYS = 30;
export const KEEP_AFTER_REMOVAL_DAYS = 30;
/** Contacts of a member who does not use Kith. */
export const KEEP_UNUSED_CONTACTS_MONTHS = 14;
export const TELL_BEFORE_DAYS = 60;
/** Once a year a member is asked about contacts with which nothing happened for a year. */
export const UNTOUCHED_DAYS = 365;

/** The instant so many days of 24 hours before `now`. */
export const daysBefore = (now: Date, days: number): Date =>
  new Date(now.getTime() - days * DAY_MS);

/** Whether what began then has lasted for so many days. */
export const hasLasted = (since: Date, days: number, now: Date): boolean =>
  since <= daysBefore(now, days);

/** The day on which contacts go that have not been used since an instant: 14 months later, in UTC. */
export const contactsEndOn = (lastUsedAt: Date): Day =>
  dayOf(lastUsedAt).add({ months: KEEP_UNUSED_CONTACTS_MONTHS }).toString();

/**
 * What is to be done about the contacts of a member who last used Kith then: on the last day's eve there is still
 * nothing to delete, and nobody's contacts go who was not told 60 days before.
 *
 * @param toldAt when they were last told that their contacts would go
 */
export function contactsFate({
  lastUsedAt,
  toldAt,
  now,
}: {
  readonly lastUsedAt: Date;
  readonly toldAt: Date | null;
  readonly now: Date;
}): "keep" | "tell" | "delete" {
  const ends = Temporal.PlainDate.from(contactsEndOn(lastUsedAt));
  const today = dayOf(now);
  const wasTold = toldAt !== null && toldAt > lastUsedAt;
  if (!wasTold) {
    return Temporal.PlainDate.compare(today, ends.subtract({ days: TELL_BEFORE_DAYS })) >= 0
      ? "tell"
      : "keep";
  }
  const isOver = Temporal.PlainDate.compare(today, ends) >= 0;
  return isOver && hasLasted(toldAt, TELL_BEFORE_DAYS, now) ? "delete" : "keep";
}

const dayOf = (at: Date): Temporal.PlainDate =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO("UTC").toPlainDate();
