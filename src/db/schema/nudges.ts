import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { day, groupColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

/** When a member wants their nudge. No row: never asked for one. */
export const nudgeSettings = pgTable(
  "nudge_settings",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    isOn: boolean("is_on").notNull(),
    /** Local hour, 0 to 23. */
    hour: integer("hour").notNull(),
    /** ISO weekdays, 1 for Monday to 7. */
    days: integer("days").array().notNull(),
    /** The days before they were made one a week, as at a landing; null: the days are as the member chose. */
    daysBefore: integer("days_before").array(),
    /** First day on which nudges come again. */
    pausedUntil: day("paused_until"),
    /** When to look next for something due; null while off. */
    nextAt: instant("next_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("nudge_settings_next")
      .on(table.nextAt)
      .where(sql`next_at is not null`),
    groupPolicy(),
    systemPolicy(),
  ],
);

/** At most one nudge a local day for one person, across all their groups: the insert that wins sends it. */
export const nudgeDays = pgTable(
  "nudge_days",
  {
    /** `discord:USER`, `slack:TEAM:USER`. */
    person: text("person").notNull(),
    localDay: day("local_day").notNull(),
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    /** What it was about, such as `thank-you`. */
    practice: text("practice").notNull(),
    sentAt: instant("sent_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.localDay] }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("nudge_days_of_member").on(table.groupId, table.memberId, table.localDay),
    groupPolicy(),
    systemPolicy(),
  ],
);
