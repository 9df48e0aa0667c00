import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy, ownerPolicy, systemPolicy } from "./policies.ts";

/** How often nudges come, on the days that the member chose: seldom where several in a row were left unanswered. */
export const NUDGE_PACES = ["daily", "second-day", "weekly"] as const;

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
    /** Single days without a nudge, in order. */
    daysOff: day("days_off")
      .array()
      .notNull()
      .default(sql`'{}'`),
    pace: text("pace", { enum: NUDGE_PACES }).notNull().default("daily"),
    /** Nudges in a row, up to now, without a button and without the deed. */
    ignored: integer("ignored").notNull().default(0),
    /** The local day of the last nudge, and the zone whose day that was. */
    lastOn: day("last_on"),
    lastZone: text("last_zone"),
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

/** What may come to one person on one local day, once each. */
export const DAY_SLOTS = ["nudge", "reminder", "letter-1", "letter-2"] as const;

/** At most one of each kind a local day for one person, across all their groups: the insert that wins sends it. */
export const daySlots = pgTable(
  "day_slots",
  {
    /** `discord:USER`, `slack:TEAM:USER`; a nudge takes a row for each account of its member. */
    person: text("person").notNull(),
    localDay: day("local_day").notNull(),
    slot: text("slot", { enum: DAY_SLOTS }).notNull(),
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.localDay, table.slot] }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("day_slots_of_member").on(table.groupId, table.memberId, table.localDay),
    index("day_slots_by_day").on(table.localDay),
    groupPolicy(),
    systemPolicy(),
  ],
);

export const NUDGE_ANSWERS = ["button", "deed", "declined"] as const;

/** The nudges of a member: what was sent, and what would have gone on a day that was held out at random. */
export const nudges = pgTable(
  "nudges",
  {
    groupId: groupColumn(),
    id: idColumn(),
    memberId: uuid("member_id").notNull(),
    localDay: day("local_day").notNull(),
    plannedAt: instant("planned_at").notNull(),
    /** Whether this member-day took part in the draw of those that go without. */
    isMeasured: boolean("is_measured").notNull(),
    /** Drawn: nothing was sent, and what it was about may come the next day. */
    isHeldOut: boolean("is_held_out").notNull(),
    /** What it was about, such as `thank-you`. */
    practice: text("practice").notNull(),
    /** Which of the practice's wordings. */
    wording: integer("wording").notNull(),
    /** Deeds that do what it asked for (`DEEDS` of the deeds feature). */
    answeredBy: text("answered_by").array().notNull(),
    /** Which thing it was about, the same however often it comes up; empty: the member alone. */
    thing: text("thing").notNull(),
    /** The thing, and everybody and everything that belongs to it: a deed about one of these answers. Empty: any does. */
    aboutIds: text("about_ids").array().notNull(),
    /** `Choice` of the playbook: why it was chosen, in ids, days and numbers. */
    choice: jsonb("choice").notNull(),
    /** The first button or matching deed. */
    answeredAt: instant("answered_at"),
    answer: text("answer", { enum: NUDGE_ANSWERS }),
    /** When what it asked for was done. */
    doneAt: instant("done_at"),
    /** When nudges were turned off or paused within a day of it. */
    mutedAt: instant("muted_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("nudges_of_member").on(table.groupId, table.memberId, table.plannedAt),
    index("nudges_by_time").on(table.groupId, table.plannedAt),
    index("nudges_by_age").on(table.plannedAt),
    groupPolicy(),
    systemPolicy(),
  ],
);

export const REMINDER_STATES = ["waiting", "sent", "done", "dropped"] as const;

/** A time that a member chose for what a nudge asked: one reminder goes out then, and no other. */
export const reminders = pgTable(
  "reminders",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    nudgeId: uuid("nudge_id").notNull(),
    remindAt: instant("remind_at").notNull(),
    state: text("state", { enum: REMINDER_STATES }).notNull().default("waiting"),
    settledAt: instant("settled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      columns: [table.groupId, table.nudgeId],
      foreignColumns: [nudges.groupId, nudges.id],
    }).onDelete("cascade"),
    index("reminders_of_nudge").on(table.groupId, table.nudgeId),
    index("reminders_of_owner").on(table.groupId, table.ownerId),
    index("reminders_due")
      .on(table.remindAt)
      .where(sql`state = 'waiting'`),
    ownerPolicy(),
    systemPolicy(),
  ],
);
