import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { asks } from "./asks.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { introductions } from "./introductions.ts";
import { members } from "./members.ts";
import { composerGroupPolicy, groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

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
    /** Who logged it: the giver with /gave, or the receiver with /thanks. */
    reportedBy: text("reported_by", { enum: ["giver", "receiver"] })
      .notNull()
      .default("giver"),
    /** The ask that it answers, the introduction that it comes from. */
    askId: uuid("ask_id"),
    introductionId: uuid("introduction_id"),
    /** Help after an ask, a meeting or an introduction between the two: it counts without the weekly limit. */
    isBacked: boolean("is_backed").notNull().default(false),
    /** Given by a member who had landed. */
    isAfterLanding: boolean("is_after_landing").notNull().default(false),
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
    foreignKey({
      name: "gives_ask",
      columns: [table.groupId, table.askId],
      foreignColumns: [asks.groupId, asks.id],
    }),
    foreignKey({
      name: "gives_introduction",
      columns: [table.groupId, table.introductionId],
      foreignColumns: [introductions.groupId, introductions.id],
    }),
    check("gives_not_to_oneself", sql`giver_id <> receiver_id`),
    index("gives_confirmed")
      .on(table.groupId, table.givenAt)
      .where(sql`state = 'confirmed'`),
    index("gives_settled")
      .on(table.groupId, table.settledAt)
      .where(sql`settled_at is not null`),
    index("gives_of_pair").on(table.groupId, table.giverId, table.receiverId, table.givenAt),
    index("gives_of_ask")
      .on(table.groupId, table.askId)
      .where(sql`ask_id is not null`),
    index("gives_for_receiver").on(table.groupId, table.receiverId, table.givenAt),
    // The last two so that counting reads nothing but the index.
    index("gives_led")
      .on(table.groupId, table.giverId, table.givenAt, table.warmth, table.isAfterLanding)
      .where(sql`state = 'confirmed' and warmth in ('met', 'outcome')`),
    index("gives_lapsing")
      .on(table.lapsesAt)
      .where(sql`state = 'pending'`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);
