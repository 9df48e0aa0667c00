import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { encryptedText } from "../encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

export const GIVE_KINDS = [
  "referral",
  "introduction",
  "advice",
  "review",
  "mock-interview",
  "reference",
  "lead",
  "other",
] as const;
export const WARMTHS = ["name", "warm", "met", "outcome"] as const;
export const GIVE_STATES = ["pending", "confirmed", "declined", "lapsed"] as const;

/** One act of help. It counts once the receiver confirms it; unconfirmed ones lapse. */
export const gives = pgTable(
  "gives",
  {
    groupId: groupColumn(),
    id: idColumn(),
    giverId: uuid("giver_id").notNull(),
    receiverId: uuid("receiver_id").notNull(),
    kind: text("kind", { enum: GIVE_KINDS }).notNull(),
    /** Only for referrals. */
    warmth: text("warmth", { enum: WARMTHS }),
    /** Who was named, and where they work. */
    name: encryptedText("gives.name"),
    company: encryptedText("gives.company"),
    note: encryptedText("gives.note"),
    state: text("state", { enum: GIVE_STATES }).notNull().default("pending"),
    givenAt: instant("given_at").notNull(),
    lapsesAt: instant("lapses_at").notNull(),
    /** When the receiver, who takes no direct messages, was mentioned in a channel. */
    mentionedAt: instant("mentioned_at"),
    settledAt: instant("settled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "gives_giver",
      columns: [table.groupId, table.giverId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "gives_receiver",
      columns: [table.groupId, table.receiverId],
      foreignColumns: [members.groupId, members.id],
    }),
    check("gives_not_to_oneself", sql`giver_id <> receiver_id`),
    index("gives_confirmed")
      .on(table.groupId, table.givenAt)
      .where(sql`state = 'confirmed'`),
    index("gives_of_pair").on(table.groupId, table.giverId, table.receiverId, table.givenAt),
    index("gives_for_receiver").on(table.groupId, table.receiverId, table.givenAt),
    index("gives_lapsing")
      .on(table.lapsesAt)
      .where(sql`state = 'pending'`),
    groupPolicy(),
    systemPolicy(),
  ],
);
