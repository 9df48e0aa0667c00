import { sql } from "drizzle-orm";
import {
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { contacts } from "./contacts.ts";
import { members } from "./members.ts";
import { composerGroupPolicy, groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const PATH_STATES = [
  /** Owners are being asked. */
  "asking",
  /** One of them will ask their contact; the others rest. */
  "promised",
  /** The asker has a person to talk to. */
  "opened",
  "ended",
  "withdrawn",
] as const;
/** How an owner helps: they call their contact, pass a note on, or talk for fifteen minutes themselves. */
export const PATH_WAYS = ["call-ahead", "note", "talk"] as const;

/** A member asks around quietly for a way to an employer. */
export const pathRequests = pgTable(
  "path_requests",
  {
    groupId: groupColumn(),
    id: idColumn(),
    askerId: uuid("asker_id").notNull(),
    employerKey: text("employer_key").notNull(),
    /** As the asker wrote it. */
    employer: encryptedText("path_requests.employer").notNull(),
    reason: encryptedText("path_requests.reason").notNull(),
    offer: encryptedText("path_requests.offer"),
    state: text("state", { enum: PATH_STATES }).notNull().default("asking"),
    /** The platform's channel where it was asked, for threads, and in which workspace that is. */
    nearChannel: text("near_channel"),
    nearWorkspaceId: uuid("near_workspace_id"),
    createdAt: instant("created_at").notNull(),
    /** When the asker hears that it was no path this time, unless there is one by then. */
    endsAt: instant("ends_at").notNull(),
    /** When the next owners are asked, if those before are still silent; null while nobody is left to be asked. */
    nextAt: instant("next_at"),
    /** When the asker heard how it went, or withdrew. A contact's later yes still reaches them. */
    settledAt: instant("settled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "path_requests_asker",
      columns: [table.groupId, table.askerId],
      foreignColumns: [members.groupId, members.id],
    }),
    uniqueIndex("path_requests_one_open")
      .on(table.groupId, table.askerId, table.employerKey)
      .where(sql`settled_at is null`),
    index("path_requests_of_asker").on(table.groupId, table.askerId, table.createdAt),
    index("path_requests_next")
      .on(table.nextAt)
      .where(sql`state = 'asking' and next_at is not null`),
    index("path_requests_ending")
      .on(table.endsAt)
      .where(sql`settled_at is null`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** An owner who was asked in private, what they answered, and what their contact allowed them to pass on. */
export const pathAsks = pgTable(
  "path_asks",
  {
    groupId: groupColumn(),
    id: idColumn(),
    requestId: uuid("request_id").notNull(),
    ownerId: uuid("owner_id").notNull(),
    askedAt: instant("asked_at").notNull(),
    answer: text("answer", { enum: ["yes", "no"] }),
    way: text("way", { enum: PATH_WAYS }),
    answeredAt: instant("answered_at"),
    /** Whom the owner will speak to; null when they talk themselves. */
    contactId: uuid("contact_id"),
    /** The task that reminds the owner. */
    taskId: uuid("task_id"),
    /** When the owner is asked once more what their contact said; null: not any more. */
    remindAt: instant("remind_at"),
    /** When the contact said yes, as the owner recorded it. */
    contactYesAt: instant("contact_yes_at"),
    /** What the owner typed for the asker after that: who it is and how to reach them. */
    contactName: encryptedText("path_asks.contact_name"),
    contactRole: encryptedText("path_asks.contact_role"),
    contactWay: encryptedText("path_asks.contact_way"),
    /** When the asker saved them. */
    savedAt: instant("saved_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("path_asks_once").on(table.groupId, table.requestId, table.ownerId),
    foreignKey({
      name: "path_asks_request",
      columns: [table.groupId, table.requestId],
      foreignColumns: [pathRequests.groupId, pathRequests.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "path_asks_owner",
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "path_asks_contact",
      columns: [table.groupId, table.ownerId, table.contactId],
      foreignColumns: [contacts.groupId, contacts.ownerId, contacts.id],
    }).onDelete("cascade"),
    index("path_asks_of_owner").on(table.groupId, table.ownerId, table.askedAt),
    index("path_asks_by_contact").on(table.groupId, table.ownerId, table.contactId),
    index("path_asks_to_remind")
      .on(table.remindAt)
      .where(sql`remind_at is not null`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);
