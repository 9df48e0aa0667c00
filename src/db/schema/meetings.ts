import {
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { members } from "./members.ts";
import { ownerPolicy, plannerPolicy } from "./policies.ts";

export const MEETING_WAYS = ["call", "video", "coffee", "lunch", "event", "other"] as const;

/** A real conversation that a member had. A chat message is none. */
export const meetings = pgTable(
  "meetings",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    heldOn: day("held_on").notNull(),
    way: text("way", { enum: MEETING_WAYS }),
    minutes: integer("minutes"),
    notes: encryptedText("meetings.notes"),
    /** How many new names came out of it: its yield. */
    newNames: integer("new_names").notNull().default(0),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("meetings_owner").on(table.groupId, table.ownerId, table.id),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("meetings_by_day").on(table.groupId, table.ownerId, table.heldOn),
    ownerPolicy(),
    plannerPolicy(),
  ],
);

/** Who was there, besides the owner: a contact, or a member. Exactly one of the two. */
export const meetingPeople = pgTable(
  "meeting_people",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    meetingId: uuid("meeting_id").notNull(),
    contactId: uuid("contact_id"),
    memberId: uuid("member_id"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "meeting_people_meeting",
      columns: [table.groupId, table.ownerId, table.meetingId],
      foreignColumns: [meetings.groupId, meetings.ownerId, meetings.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "meeting_people_contact",
      columns: [table.groupId, table.ownerId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "meeting_people_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("meeting_people_of_meeting").on(table.groupId, table.ownerId, table.meetingId),
    index("meeting_people_of_contact").on(table.groupId, table.ownerId, table.contactId),
    ownerPolicy(),
  ],
);
