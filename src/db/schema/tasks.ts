import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { meetings } from "./meetings.ts";
import { members } from "./members.ts";
import { composerOwnerPolicy, ownerPolicy, plannerPolicy } from "./policies.ts";

export const TASK_KINDS = [
  /** To somebody met, on the same day. */
  "thank-you",
  /** To whoever gave the name of somebody met (practice 12). */
  "thank-referrer",
  /** Three weeks after a meeting, and from then on as often as the tie wants. */
  "follow-up",
  /** What the member said they could do for somebody. */
  "promise",
  /** The next step towards a meeting. */
  "outreach",
] as const;
export const TASK_STATES = ["open", "done", "dropped"] as const;

/** One thing that a member means to do for or with one person. */
export const tasks = pgTable(
  "tasks",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    kind: text("kind", { enum: TASK_KINDS }).notNull(),
    /** Whom it is about: a contact, or a member. Exactly one of the two. */
    contactId: uuid("contact_id"),
    memberId: uuid("member_id"),
    meetingId: uuid("meeting_id"),
    /** Whose name was given, for `thank-referrer`. */
    aboutContactId: uuid("about_contact_id"),
    /** What was promised, in the member's words. */
    promise: encryptedText("tasks.promise"),
    /** A snooze moves it. */
    dueOn: day("due_on").notNull(),
    state: text("state", { enum: TASK_STATES }).notNull().default("open"),
    createdAt: instant("created_at").notNull(),
    settledAt: instant("settled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "tasks_contact",
      columns: [table.groupId, table.ownerId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "tasks_about_contact",
      columns: [table.groupId, table.ownerId, table.aboutContactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "tasks_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "tasks_meeting",
      columns: [table.groupId, table.ownerId, table.meetingId],
      foreignColumns: [meetings.groupId, meetings.ownerId, meetings.id],
    }).onDelete("cascade"),
    // One open task per person and kind; each promise is one of its own.
    uniqueIndex("tasks_one_open_per_contact")
      .on(table.groupId, table.ownerId, table.contactId, table.kind)
      .where(sql`state = 'open' and kind <> 'promise'`),
    uniqueIndex("tasks_one_open_per_member")
      .on(table.groupId, table.ownerId, table.memberId, table.kind)
      .where(sql`state = 'open' and kind <> 'promise'`),
    index("tasks_due")
      .on(table.groupId, table.ownerId, table.dueOn)
      .where(sql`state = 'open'`),
    // What was done with somebody, and what was done in a week; an open task costs nothing there.
    index("tasks_done_with_contact")
      .on(table.groupId, table.ownerId, table.contactId, table.settledAt)
      .where(sql`state = 'done'`),
    index("tasks_done")
      .on(table.groupId, table.ownerId, table.settledAt)
      .where(sql`state = 'done'`),
    composerOwnerPolicy(),
    ownerPolicy(),
    plannerPolicy(),
  ],
);
