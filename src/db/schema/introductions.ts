import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { composerGroupPolicy, groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const INTRODUCTION_STATES = ["asking", "agreed", "ended"] as const;
export const INTRODUCTION_ANSWERS = ["yes", "no"] as const;

/** A request to put two members in touch, each having said yes first. */
export const introductions = pgTable(
  "introductions",
  {
    groupId: groupColumn(),
    id: idColumn(),
    /** Who asked for it; may be one of the two. */
    askerId: uuid("asker_id").notNull(),
    /** The two, the smaller id first, so that a pair is the same pair from both sides. */
    firstId: uuid("first_id").notNull(),
    secondId: uuid("second_id").notNull(),
    reason: encryptedText("introductions.reason").notNull(),
    firstAnswer: text("first_answer", { enum: INTRODUCTION_ANSWERS }),
    secondAnswer: text("second_answer", { enum: INTRODUCTION_ANSWERS }),
    state: text("state", { enum: INTRODUCTION_STATES }).notNull().default("asking"),
    /** The platform's channel where it was asked, for threads, and in which workspace that is. */
    nearChannel: text("near_channel"),
    nearWorkspaceId: uuid("near_workspace_id"),
    createdAt: instant("created_at").notNull(),
    /** When the asker hears, unless both have said yes before: a no and silence read alike. */
    endsAt: instant("ends_at").notNull(),
    settledAt: instant("settled_at"),
    /** When a channel was told, once, that there is something for whoever may not be written to. */
    mentionedAt: instant("mentioned_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "introductions_asker",
      columns: [table.groupId, table.askerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "introductions_first",
      columns: [table.groupId, table.firstId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "introductions_second",
      columns: [table.groupId, table.secondId],
      foreignColumns: [members.groupId, members.id],
    }),
    check("introductions_pair_in_order", sql`first_id < second_id`),
    uniqueIndex("introductions_one_open_per_pair")
      .on(table.groupId, table.firstId, table.secondId)
      .where(sql`state = 'asking'`),
    index("introductions_of_pair").on(table.groupId, table.firstId, table.secondId),
    index("introductions_of_asker").on(table.groupId, table.askerId),
    index("introductions_ending")
      .on(table.endsAt)
      .where(sql`state = 'asking'`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);
