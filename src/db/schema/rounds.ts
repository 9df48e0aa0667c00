import { sql } from "drizzle-orm";
import {
  boolean,
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
import { groups } from "./groups.ts";
import { members } from "./members.ts";
import { groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const ROUND_CADENCES = ["weekly", "two-weeks", "monthly"] as const;
export const ROUND_ANSWERS = ["met", "cannot"] as const;

/** When a group's rounds are made, and how. No row: it never had any. */
export const roundPlans = pgTable(
  "round_plans",
  {
    groupId: groupColumn().references(() => groups.id),
    cadence: text("cadence", { enum: ROUND_CADENCES }).notNull(),
    /** ISO weekday, 1 for Monday. */
    day: integer("day").notNull(),
    /** How many talk together: two or three. */
    size: integer("size").notNull(),
    theme: encryptedText("round_plans.theme"),
    /** When the next round is made; null: rounds are off. */
    nextAt: instant("next_at"),
    /** When the group was offered to join, once for each start. */
    offeredAt: instant("offered_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId] }),
    index("round_plans_due")
      .on(table.nextAt)
      .where(sql`next_at is not null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** A member who takes part in rounds. */
export const roundMembers = pgTable(
  "round_members",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    /** Since when, or since when again: silence before that is not counted. */
    joinedAt: instant("joined_at").notNull(),
    /** Back on this day; null: not paused, or for as long as they like. */
    pausedUntil: day("paused_until"),
    isPaused: boolean("is_paused").notNull().default(false),
    /** Nobody was left for them last time, so they go first. */
    goesFirst: boolean("goes_first").notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      name: "round_members_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** One round, as it was made. */
export const rounds = pgTable(
  "rounds",
  {
    groupId: groupColumn(),
    id: idColumn(),
    /** 1 for the group's first. */
    number: integer("number").notNull(),
    /** The instant for which it was planned. */
    startedAt: instant("started_at").notNull(),
    /** When it is over: the next one begins then. */
    endsAt: instant("ends_at").notNull(),
    size: integer("size").notNull(),
    theme: encryptedText("rounds.theme"),
    /** When the organisers heard what came of it. */
    toldAt: instant("told_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({ columns: [table.groupId], foreignColumns: [groups.id] }),
    unique("rounds_number").on(table.groupId, table.number),
    index("rounds_to_tell")
      .on(table.endsAt)
      .where(sql`told_at is null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** Two or three who are to talk in a round. */
export const roundPairs = pgTable(
  "round_pairs",
  {
    groupId: groupColumn(),
    id: idColumn(),
    roundId: uuid("round_id").notNull(),
    /** The smaller id first, so that a pair is the same pair from both sides; a third comes last. */
    firstId: uuid("first_id").notNull(),
    secondId: uuid("second_id").notNull(),
    thirdId: uuid("third_id"),
    /** Why these, as they were told. */
    reasons: encryptedJson<readonly RoundReason[]>("round_pairs.reasons").notNull(),
    /** Who makes the first move. */
    moverId: uuid("mover_id").notNull(),
    /** The hour that was proposed; null: their days have none in common. */
    proposedAt: instant("proposed_at"),
    /** When it was called off, as one of them cannot. */
    calledOffAt: instant("called_off_at"),
    createdAt: instant("created_at").notNull(),
    /** When they were brought together; null: still to be done. */
    toldAt: instant("told_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "round_pairs_round",
      columns: [table.groupId, table.roundId],
      foreignColumns: [rounds.groupId, rounds.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "round_pairs_first",
      columns: [table.groupId, table.firstId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "round_pairs_second",
      columns: [table.groupId, table.secondId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "round_pairs_third",
      columns: [table.groupId, table.thirdId],
      foreignColumns: [members.groupId, members.id],
    }),
    check("round_pairs_in_order", sql`first_id < second_id`),
    index("round_pairs_of_round").on(table.groupId, table.roundId),
    index("round_pairs_to_tell")
      .on(table.createdAt)
      .where(sql`told_at is null and called_off_at is null`),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** A member's place in a round: nobody has two in one. */
export const roundSeats = pgTable(
  "round_seats",
  {
    groupId: groupColumn(),
    roundId: uuid("round_id").notNull(),
    memberId: uuid("member_id").notNull(),
    /** Null: there was nobody for them. */
    pairId: uuid("pair_id"),
    answer: text("answer", { enum: ROUND_ANSWERS }),
    answeredAt: instant("answered_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.roundId, table.memberId] }),
    foreignKey({
      name: "round_seats_round",
      columns: [table.groupId, table.roundId],
      foreignColumns: [rounds.groupId, rounds.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "round_seats_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "round_seats_pair",
      columns: [table.groupId, table.pairId],
      foreignColumns: [roundPairs.groupId, roundPairs.id],
    }),
    index("round_seats_of_member").on(table.groupId, table.memberId),
    index("round_seats_of_pair").on(table.groupId, table.pairId),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** Why two were put together, as far as both may know it. */
export type RoundReason =
  | { readonly kind: "never-met" }
  /** The last round that they shared, in rounds ago. */
  | { readonly kind: "long-ago"; readonly rounds: number }
  | { readonly kind: "shared-field"; readonly word: string }
  /** One of the two has recently landed, or helps, and the other searches: stages that the group may see. */
  | { readonly kind: "landed" | "helping"; readonly memberId: string };
