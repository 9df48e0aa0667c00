import { dayIn, type Day } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context, Member } from "#core/context.ts";
import type { Introduction } from "./introduction-row.ts";

/** A request stands for a week; a no and silence are told apart by nobody until then. */
const OPEN_FOR_MS = 7 * DAY_MS;

export const endOf = (askedAt: Date): Date => new Date(askedAt.getTime() + OPEN_FOR_MS);

/** The day on which the request ends and the day it is now, where the reader lives. */
export function deadlineFor(
  { now, group }: Pick<Context, "now" | "group">,
  introduction: Introduction,
  reader: Pick<Member, "timeZone">,
): { readonly until: Day; readonly today: Day } {
  const zone = reader.timeZone ?? group.timeZone;
  return { until: dayIn(introduction.endsAt, zone), today: dayIn(now, zone) };
}
