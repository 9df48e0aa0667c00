import { sql } from "drizzle-orm";
import {
  bigint,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { contacts, TIES } from "./contacts.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

/**
 * An employer at which somebody knows a person, or works: only of members who let their contacts take part in `/knows`.
 * It says who to ask, and nothing about the contact but the employer and the tie.
 */
export const doors = pgTable(
  "doors",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    /** Null: the owner works there. */
    contactId: uuid("contact_id"),
    /** Keyed hash of the employer's name as it is compared. */
    employerKey: text("employer_key").notNull(),
    /** The name as it is compared. */
    employer: encryptedText("doors.employer").notNull(),
    /** Null: the owner works there. */
    tie: text("tie", { enum: TIES }),
    createdAt: instant("created_at").notNull(),
    /** The transaction that wrote it: whoever read all earlier ones reads on from there. */
    writtenIn: bigint("written_in", { mode: "bigint" })
      .notNull()
      .default(sql`pg_current_xact_id()::text::bigint`),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("doors_once").on(table.groupId, table.ownerId, table.contactId).nullsNotDistinct(),
    foreignKey({
      name: "doors_owner",
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "doors_contact",
      columns: [table.groupId, table.ownerId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    index("doors_at_employer").on(table.groupId, table.employerKey),
    index("doors_written").on(table.groupId, table.writtenIn),
    index("doors_new").on(table.createdAt),
    groupPolicy(),
    systemPolicy(),
  ],
);

/** Two names of one employer, as an organiser says: "Facebook" and "Meta". */
export const employerAliases = pgTable(
  "employer_aliases",
  {
    groupId: groupColumn(),
    id: idColumn(),
    /** Keyed hashes of both names as they are compared, so that a pair is there once. */
    firstKey: text("first_key").notNull(),
    secondKey: text("second_key").notNull(),
    first: encryptedText("employer_aliases.first").notNull(),
    second: encryptedText("employer_aliases.second").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("employer_aliases_once").on(table.groupId, table.firstKey, table.secondKey),
    groupPolicy(),
  ],
);

/** Which employers a member has looked up today, so that nobody tries one name after the other. */
export const employerLookups = pgTable(
  "employer_lookups",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    /** In UTC, as a time zone of one's own could make a day longer. */
    onDay: day("on_day").notNull(),
    employerKeys: text("employer_keys").array().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      name: "employer_lookups_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    groupPolicy(),
  ],
);

/** A member was told that there may be a path to one of their target employers now: once for each. */
export const pathNews = pgTable(
  "path_news",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    employerKey: text("employer_key").notNull(),
    toldAt: instant("told_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId, table.employerKey] }),
    foreignKey({
      name: "path_news_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    groupPolicy(),
  ],
);
