import { sql } from "drizzle-orm";
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { workspaces } from "./groups.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

export const OUTBOX_STATES = [
  /** Waits for its receiver's next nudge, or for a day on which less came. */
  "held",
  "queued",
  "sending",
  "sent",
  /** Went along in another message, which arrived. */
  "folded",
  "uncertain",
  "unreachable",
  "dropped",
] as const;

/** Where a queued message goes; ids are the platform's. */
export type OutboxTarget =
  | { readonly kind: "account"; readonly account: string }
  | { readonly kind: "channel"; readonly channel: string }
  /** A conversation of several people, opened first; `channel` once it is open. */
  | {
      readonly kind: "conversation";
      readonly accounts: readonly string[];
      readonly near: string | null;
      readonly channel: string | null;
    };

/** Messages on their way to somebody else, written in the transaction that causes them. */
export const outbox = pgTable(
  "outbox",
  {
    groupId: groupColumn(),
    id: idColumn(),
    workspaceId: uuid("workspace_id").notNull(),
    /** Whom it is for, when it is a direct message. */
    memberId: uuid("member_id"),
    /** What the platform paces together, such as `slack:T1` or `discord`. */
    lane: text("lane").notNull(),
    /** Says what this message is, so that no message is queued twice. */
    dedupeKey: text("dedupe_key").notNull(),
    target: jsonb("target").$type<OutboxTarget>().notNull(),
    /** The rendered message and why it comes; emptied a week after it was settled. */
    payload: encryptedText("outbox.payload"),
    state: text("state", { enum: OUTBOX_STATES }).notNull().default("queued"),
    runAt: instant("run_at").notNull(),
    /** After this it is not worth sending any more. */
    dropAt: instant("drop_at"),
    /** The message in which it goes along; sent on its own only if that one does not go out. */
    foldedInto: uuid("folded_into"),
    /** Whether it never arrives in its receiver's quiet time, however late it is tried again. */
    keepsQuiet: boolean("keeps_quiet").notNull().default(false),
    attempts: integer("attempts").notNull().default(0),
    leaseUntil: instant("lease_until"),
    /** When it was first tried without knowing whether it arrived. */
    uncertainSince: instant("uncertain_since"),
    settledAt: instant("settled_at"),
    /** The platform's last word, such as `ratelimited`. */
    lastReason: text("last_reason"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      columns: [table.groupId, table.workspaceId],
      foreignColumns: [workspaces.groupId, workspaces.id],
    }),
    foreignKey({
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    unique("outbox_once").on(table.groupId, table.dedupeKey),
    index("outbox_queue")
      .on(table.lane, table.runAt, table.id)
      .where(sql`state = 'queued'`),
    index("outbox_held")
      .on(table.runAt)
      .where(sql`state = 'held'`),
    index("outbox_held_for_member")
      .on(table.groupId, table.memberId)
      .where(sql`state = 'held'`),
    index("outbox_leases")
      .on(table.leaseUntil)
      .where(sql`state = 'sending'`),
    index("outbox_uncertain")
      .on(table.settledAt)
      .where(sql`state = 'uncertain'`),
    index("outbox_settled")
      .on(table.settledAt)
      .where(sql`payload is not null`),
    groupPolicy(),
    systemPolicy(),
  ],
);

/** One row for each lane: when it may send next. */
export const lanes = pgTable(
  "lanes",
  {
    lane: text("lane").primaryKey(),
    nextAt: instant("next_at").notNull(),
  },
  () => [systemPolicy()],
);
