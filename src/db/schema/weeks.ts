import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { encryptedJson, encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { ownerPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

/** Hours of one week's search, as the member estimates them (practice 32). */
export type TimeSplit = {
  readonly people: number;
  readonly postings: number;
  readonly learning: number;
  readonly other: number;
};

/** One member's review of one week. */
export const weeks = pgTable(
  "weeks",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    /** The week's Monday. */
    startsOn: day("starts_on").notNull(),
    timeSplit: encryptedJson<TimeSplit>("weeks.time_split"),
    /** What the member means to do in the week after. */
    plan: encryptedText("weeks.plan"),
    /** When they mean to do it: one reminder goes out then. */
    planAt: instant("plan_at"),
    planRemindedAt: instant("plan_reminded_at"),
    /** A missed week that was made up for, so that the streak goes on. */
    isRepaired: boolean("is_repaired").notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId, table.startsOn] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("weeks_plan_due")
      .on(table.planAt)
      .where(sql`plan_at is not null and plan_reminded_at is null`),
    ownerPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** Weeks that do not count for the streak: holidays, illness, or just enough. */
export const streakPauses = pgTable(
  "streak_pauses",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    from: day("starts_on").notNull(),
    /** The first day that counts again; null while it lasts. */
    until: day("ends_on"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId, table.from] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    ownerPolicy(),
  ],
);
