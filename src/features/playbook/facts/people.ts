import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import { uuids } from "#db/drizzle/uuids.ts";

/** A member whose facts are read, and the day it is for them. */
export type Person = {
  readonly groupId: string;
  readonly memberId: string;
  readonly timeZone: string;
};

export type PersonToday = Person & { readonly today: Day };

/**
 * The people of one reading as a table `who (group_id, member_id, today)`. Every statement about them begins with it, so
 * that a hundred members take as many statements as one.
 */
export const whoTable = (people: readonly PersonToday[]): SQL =>
  sql`unnest(
    ${uuids(people.map(({ groupId }) => groupId))},
    ${uuids(people.map(({ memberId }) => memberId))},
    ${`{${people.map(({ today }) => today).join(",")}}`}::date[]
  ) as who (group_id, member_id, today)`;

/** What is read at one instant. */
export type Reading = {
  readonly who: SQL;
  readonly now: Date;
};

/** An instant in a statement, some days before or after now. */
export const daysFrom = (now: Date, days: number): SQL =>
  sql`${new Date(now.getTime() + days * DAY_MS).toISOString()}::timestamptz`;
