import { dayIn, instantAt, periodStart } from "#core/calendar/calendar.ts";
import type { Group } from "#core/context.ts";

/** So many gives a week from one member to another count on boards, so that two friends cannot fill one. */
export const COUNTED_A_WEEK = 3;

/** What decides where a group's weeks begin. */
export type GroupCalendar = Pick<Group, "timeZone" | "weekStart">;

/** The instant at which the group's week that holds `at` began. */
export function weekStartOf(group: GroupCalendar, at: Date): Date {
  const day = periodStart("week", dayIn(at, group.timeZone), group.weekStart);
  if (day === null) throw new Error("a week has a first day");
  return instantAt(day, 0, 0, group.timeZone);
}
