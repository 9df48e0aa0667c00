import { addDays, type Day, dayIn, instantAt } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { nextNudgeAt, weeklyDayOf } from "#features/nudges/index.ts";

/** Local hour of the weekly digest: well inside the day, after a nudge of the morning. */
const DIGEST_HOUR = 11;

/**
 * When a member's next digest of asks is due: once a week, two weekdays after the day of their weekly nudge, not before
 * `startsOn`, and never in quiet time.
 */
export function nextDigestAt(
  {
    now,
    member,
    group,
  }: {
    readonly now: Date;
    readonly member: Pick<Context["member"], "id" | "timeZone">;
    readonly group: Pick<Context["group"], "timeZone">;
  },
  startsOn: Day,
): Date {
  const zone = zoneOf(member, group);
  const plan = { hour: DIGEST_HOUR, days: [digestDayOf(member.id)], pausedUntil: startsOn };
  return nextNudgeAt(plan, zone, now, member.id);
}

/** An ISO weekday from Monday to Friday. */
const digestDayOf = (memberId: string): number => ((weeklyDayOf(memberId) + 1) % 5) + 1;

/** The same time of the next day, where a digest would be one message too many today. */
export function dayLater(at: Date, timeZone: string): Date {
  return instantAt(addDays(dayIn(at, timeZone), 1), DIGEST_HOUR, 0, timeZone);
}
