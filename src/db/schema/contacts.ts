import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedJson, encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { composerOwnerPolicy, ownerPolicy, plannerPolicy } from "./policies.ts";

/** How well a member knows a contact: level 1, 2 and 3. */
export const TIES = ["strong", "weak", "new"] as const;

/** How a contact came onto the list: typed one by one, out of a meeting, from the inventory, or imported. */
export const CONTACT_SOURCES = ["typed", "meeting", "inventory", "import"] as const;

/** What a contact is found by: name, company, role and circle. */
export type ContactWords = readonly [
  name: string,
  company: string | null,
  role: string | null,
  circle: string | null,
];

/** A person outside the group whom a member knows or wants to know. Seen by its owner alone. */
export const contacts = pgTable(
  "contacts",
  {
    groupId: groupColumn(),
    id: idColumn(),
    ownerId: uuid("owner_id").notNull(),
    name: encryptedText("contacts.name").notNull(),
    company: encryptedText("contacts.company"),
    role: encryptedText("contacts.role"),
    circle: encryptedText("contacts.circle"),
    notes: encryptedText("contacts.notes"),
    email: encryptedText("contacts.email"),
    phone: encryptedText("contacts.phone"),
    link: encryptedText("contacts.link"),
    /** Name, company, role and circle once more, together: thirty thousand are opened for a search, and one opens faster than four. */
    words: encryptedJson<ContactWords>("contacts.words"),
    tie: text("tie", { enum: TIES }).notNull().default("new"),
    /** Who gave this name: another contact, or a member. At most one of the two. */
    referredByContactId: uuid("referred_by_contact_id"),
    referredByMemberId: uuid("referred_by_member_id"),
    /** Null: unknown, which is not the same as long ago. */
    lastSpokeOn: day("last_spoke_on"),
    /** How often to keep in touch, in weeks; null: as the tie suggests. */
    cadenceWeeks: integer("cadence_weeks"),
    source: text("source", { enum: CONTACT_SOURCES }).notNull().default("typed"),
    /** Keyed hash of the normalised name: equality without reading. */
    nameKey: text("name_key").notNull(),
    /** Keyed hash of the normalised employer. */
    employerKey: text("employer_key"),
    createdAt: instant("created_at").notNull(),
    /** The owner's `contactsRevision` as their words were last written: what is newer than a copy is read alone. */
    revision: integer("revision").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("contacts_owner").on(table.groupId, table.ownerId, table.id),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "contacts_referred_by_contact",
      columns: [table.groupId, table.ownerId, table.referredByContactId],
      foreignColumns: [table.groupId, table.ownerId, table.id],
    }),
    foreignKey({
      name: "contacts_referred_by_member",
      columns: [table.groupId, table.referredByMemberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("contacts_by_name").on(table.groupId, table.ownerId, table.nameKey),
    // All that a list is sorted by, so that it is sorted without reading the rows.
    index("contacts_by_touch").on(
      table.groupId,
      table.ownerId,
      table.tie,
      table.lastSpokeOn,
      table.cadenceWeeks,
      table.id,
    ),
    index("contacts_by_referrer").on(table.groupId, table.ownerId, table.referredByContactId),
    composerOwnerPolicy(),
    ownerPolicy(),
    plannerPolicy(),
  ],
);

/** One contact in a member's book: the id, the revision of the words, the words. */
export type PackedContact = readonly [id: string, revision: number, ...words: ContactWords];

/**
 * The words of a large book once more, in one sealed value: it opens a hundred times as fast as those of each contact.
 * Written by whoever had to open many; gone as soon as anybody of it is changed or deleted, so that it knows nobody whom
 * the owner has forgotten. Contacts added later are newer than its revision.
 */
export const contactBooks = pgTable(
  "contact_books",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    /** The owner's `contactsRevision` as it was written. */
    revision: integer("revision").notNull(),
    people: encryptedJson<readonly PackedContact[]>("contact_books.people").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    ownerPolicy(),
  ],
);

/** Two entries of one name that are two people, as their owner said: merging them is not offered again. */
export const contactsApart = pgTable(
  "contacts_apart",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    /** The one whose id comes first, so that a pair is there once. */
    oneId: uuid("one_id").notNull(),
    otherId: uuid("other_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId, table.oneId, table.otherId] }),
    foreignKey({
      name: "contacts_apart_one",
      columns: [table.groupId, table.ownerId, table.oneId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "contacts_apart_other",
      columns: [table.groupId, table.ownerId, table.otherId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    check("contacts_apart_in_order", sql`one_id < other_id`),
    index("contacts_apart_by_other").on(table.groupId, table.ownerId, table.otherId),
    ownerPolicy(),
  ],
);
