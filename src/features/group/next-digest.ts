import { addDays, dayIn, instantAt, weekdayOf } from "#core/calendar/calendar.ts";
import { HOUR_MS } from "#core/durations.ts";
import type { Group } from "#core/context.ts";

/** When a group wants its digest. */
export type DigestPlan = Pick<Group, "timeZone" | "channel" | "digestDay" | "digestHour">;

/** The week that a digest tells of: it ends at the digest's time. */
export type DigestWeek = { readonly from: Date; readonly until: Date };

/** After so many hours a digest is not worth sending any more. */
const WORTH_HOURS = 6;

/** Every weekday comes within two weeks, even where a zone skips a day to change sides of the date line. */
const LOOK_AHEAD_DAYS = 14;

/**
 * When the next digest goes out, strictly after `after`: on the chosen weekday at the chosen hour of the group's clock,
 * in summer and in winter. Null without a channel, a day or an hour.
 */
export function nextDigestAt(plan: DigestPlan, after: Date): Date | null {
  const { timeZone, channel, digestDay, digestHour } = plan;
  if (channel === null || digestDay === null || digestHour === null) return null;
  const today = dayIn(after, timeZone);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = addDays(today, ahead);
    if (weekdayOf(day) !== digestDay) continue;
    const at = instantAt(day, digestHour, 0, timeZone);
    if (at > after && dayIn(at, timeZone) === day) return at;
  }
  throw new Error("a digest without a weekday");
}

/** The week whose digest is to go out at `now`; undefined when it comes too late, six hours after its time. */
export function dueDigest(
  plan: DigestPlan,
  now: Date,
): (DigestWeek & { readonly dropAt: Date }) | undefined {
  const until = nextDigestAt(plan, new Date(now.getTime() - WORTH_HOURS * HOUR_MS));
  if (until === null || until > now) return undefined;
  const { timeZone, digestHour } = plan;
  const from = instantAt(addDays(dayIn(until, timeZone), -7), digestHour ?? 0, 0, timeZone);
  return { from, until, dropAt: new Date(until.getTime() + WORTH_HOURS * HOUR_MS) };
}
