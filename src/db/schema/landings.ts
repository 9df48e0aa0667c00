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
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { ASK_KINDS } from "./asks.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { CONSENTS, members, STAGES } from "./members.ts";
import { groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

/** A member says that they have a job. */
export const landings = pgTable(
  "landings",
  {
    groupId: groupColumn(),
    id: idColumn(),
    memberId: uuid("member_id").notNull(),
    landedOn: day("landed_on").notNull(),
    role: encryptedText("landings.role"),
    company: encryptedText("landings.company"),
    /** Whether a channel was told. */
    isShared: boolean("is_shared").notNull().default(false),
    /** The stage to go back to when it is undone. */
    stageBefore: text("stage_before", { enum: STAGES }),
    /** When to ask whether they would like to pledge calls; null: they were asked, or have pledged. */
    pledgeAskOn: day("pledge_ask_on"),
    createdAt: instant("created_at").notNull(),
    undoneAt: instant("undone_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "landings_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("landings_of_member").on(table.groupId, table.memberId, table.landedOn),
    index("landings_to_ask")
      .on(table.pledgeAskOn)
      .where(sql`undone_at is null and pledge_ask_on is not null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** One person on the path to a landing: a member, or one of the landed member's contacts. Exactly one of the two. */
export const landingCredits = pgTable(
  "landing_credits",
  {
    groupId: groupColumn(),
    id: idColumn(),
    landingId: uuid("landing_id").notNull(),
    /** Who landed: the owner of the contact. */
    landedId: uuid("landed_id").notNull(),
    memberId: uuid("member_id"),
    contactId: uuid("contact_id"),
    /** Who led to this person: nobody for the first on a path. */
    parentId: uuid("parent_id"),
    /** May their name be seen by the others on the path? */
    isNamed: text("is_named", { enum: CONSENTS }).notNull().default("unasked"),
    /** When they are to be thanked; null while the landed member still chooses, and for contacts, whom Kith never writes to. */
    thankAt: instant("thank_at"),
    thankedAt: instant("thanked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "landing_credits_landing",
      columns: [table.groupId, table.landingId],
      foreignColumns: [landings.groupId, landings.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "landing_credits_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "landing_credits_contact",
      columns: [table.groupId, table.landedId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    index("landing_credits_of_landing").on(table.groupId, table.landingId),
    index("landing_credits_of_member").on(table.groupId, table.memberId),
    index("landing_credits_to_thank")
      .on(table.thankAt)
      .where(sql`thank_at is not null and thanked_at is null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** What a landed member promised to keep giving. */
export const pledges = pgTable(
  "pledges",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    /** Calls of 15 minutes. */
    callsPerMonth: integer("calls_per_month").notNull(),
    /** For what; empty: for anything. */
    kinds: text("kinds", { enum: ASK_KINDS }).array().notNull(),
    /** The first weeks in a new job are quiet. */
    startsOn: day("starts_on").notNull(),
    pledgedAt: instant("pledged_at").notNull(),
    stoppedAt: instant("stopped_at"),
    /** When to ask whether it still holds: 30, 90, 180, 365 days after landing. */
    nextAskOn: day("next_ask_on"),
    /** When the next weekly digest of asks is due; null: none. */
    digestAt: instant("digest_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      name: "pledges_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("pledges_to_ask")
      .on(table.nextAskOn)
      .where(sql`stopped_at is null and next_ask_on is not null`),
    index("pledges_digest")
      .on(table.digestAt)
      .where(sql`digest_at is not null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);
