import { sql, type SQL } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import { dayIn, instantAt, periodStart } from "#core/calendar.ts";
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

/** The same week in SQL, as a value that is equal for instants of one week of the group. */
export const weekOf = (group: GroupCalendar, at: PgColumn): SQL =>
  sql`date_trunc('week', (${at} at time zone ${group.timeZone}) - make_interval(days => ${group.weekStart - 1}))`;
