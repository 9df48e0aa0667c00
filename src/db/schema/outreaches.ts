import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedJson } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { members } from "./members.ts";
import { ownerPolicy, plannerPolicy } from "./policies.ts";

/** The path to one meeting. The last three end it. */
export const OUTREACH_STATES = [
  "planned",
  "sent",
  "replied",
  "scheduled",
  "met",
  "declined",
  "silent",
] as const;

export const LETTER_WAYS = ["letter", "e-mail", "message"] as const;

/** What a member wants to write, in their own words. */
export type LetterDraft = {
  readonly way: (typeof LETTER_WAYS)[number];
  /** What they want to learn. */
  readonly learn: string;
  /** Why this person: recent news about them or their firm, for instance. */
  readonly why: string;
  /** Who gave the name, as the letter is to say it. */
  readonly referrer: string | undefined;
  /** What they can offer. */
  readonly offer: string | undefined;
};

/** One member's way to a meeting with one contact. */
export const outreaches = pgTable(
  "outreaches",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    contactId: uuid("contact_id").notNull(),
    state: text("state", { enum: OUTREACH_STATES }).notNull(),
    /** How often it was written; a second try is the last. */
    tries: integer("tries").notNull().default(0),
    /** Day of the next step; null once it has ended. */
    nextOn: day("next_on"),
    /** When the meeting is to be, while `scheduled`. */
    meetsAt: instant("meets_at"),
    draft: encryptedJson<LetterDraft>("outreaches.draft"),
    /** Whether there is one, for those who may not read it. */
    hasDraft: boolean("has_draft").generatedAlwaysAs(sql`draft is not null`),
    /** When the member asked the referrer to say a word beforehand (practice 9). */
    referrerAskedOn: day("referrer_asked_on"),
    createdAt: instant("created_at").notNull(),
    /** When it came into its state. */
    movedAt: instant("moved_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("outreaches_owner").on(table.groupId, table.ownerId, table.id),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "outreaches_contact",
      columns: [table.groupId, table.ownerId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    uniqueIndex("outreaches_one_open")
      .on(table.groupId, table.ownerId, table.contactId)
      .where(sql`state in ('planned', 'sent', 'replied', 'scheduled')`),
    index("outreaches_of_contact").on(table.groupId, table.ownerId, table.contactId),
    ownerPolicy(),
    plannerPolicy(),
  ],
);

/** Each step of an outreach, for its history and the weekly review. */
export const outreachMoves = pgTable(
  "outreach_moves",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    outreachId: uuid("outreach_id").notNull(),
    state: text("state", { enum: OUTREACH_STATES }).notNull(),
    /** The member's day. */
    movedOn: day("moved_on").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "outreach_moves_outreach",
      columns: [table.groupId, table.ownerId, table.outreachId],
      foreignColumns: [outreaches.groupId, outreaches.ownerId, outreaches.id],
    }).onDelete("cascade"),
    index("outreach_moves_by_day").on(table.groupId, table.ownerId, table.movedOn),
    index("outreach_moves_of_outreach").on(table.groupId, table.ownerId, table.outreachId),
    ownerPolicy(),
  ],
);
