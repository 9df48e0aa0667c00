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
  uuid,
} from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { day, groupColumn, idColumn, instant } from "./columns.ts";
import { workspaces } from "./groups.ts";
import { members } from "./members.ts";
import { composerGroupPolicy, groupPolicy, plannerPolicy, systemPolicy } from "./policies.ts";

export const ASK_KINDS = [
  "introduction",
  "advice",
  "review",
  "mock-interview",
  "reference",
  "referral",
  "other",
] as const;
export const OFFER_KINDS = ["call", "review", "mock-interview", "company", "other"] as const;
export const ASK_STATES = ["open", "closed", "expired"] as const;
/** How an ask ended of which nobody in the group is said to have helped. */
export const ASK_OUTCOMES = ["elsewhere", "not-yet"] as const;
/** How a helper can help: by themselves, or through somebody whom they know. */
export const REPLY_WAYS = ["can-help", "knows-someone"] as const;

/** A specific request to the group. */
export const asks = pgTable(
  "asks",
  {
    groupId: groupColumn(),
    id: idColumn(),
    askerId: uuid("asker_id").notNull(),
    kind: text("kind", { enum: ASK_KINDS }).notNull(),
    text: encryptedText("asks.text").notNull(),
    company: encryptedText("asks.company"),
    why: encryptedText("asks.why"),
    byOn: day("by_on"),
    state: text("state", { enum: ASK_STATES }).notNull().default("open"),
    workspaceId: uuid("workspace_id").notNull(),
    /** The platform's channel in which it was asked; null when it was asked in private. */
    channel: text("channel"),
    /** Asked within the first two weeks of its asker, whose asks the pulse counts apart. */
    isNewcomers: boolean("is_newcomers").notNull(),
    createdAt: instant("created_at").notNull(),
    /** When it goes to fitting members in private, if nobody has answered before; null once it did. */
    routeAt: instant("route_at"),
    expiresAt: instant("expires_at").notNull(),
    firstReplyAt: instant("first_reply_at"),
    /** First reply that the asker called useful, or that became a confirmed give. */
    firstUsefulAt: instant("first_useful_at"),
    closedAt: instant("closed_at"),
    /** As its asker said after closing it. */
    outcome: text("outcome", { enum: ASK_OUTCOMES }),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "asks_asker",
      columns: [table.groupId, table.askerId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "asks_workspace",
      columns: [table.groupId, table.workspaceId],
      foreignColumns: [workspaces.groupId, workspaces.id],
    }),
    index("asks_open")
      .on(table.groupId, table.createdAt)
      .where(sql`state = 'open'`),
    index("asks_of_asker").on(table.groupId, table.askerId, table.createdAt),
    index("asks_to_route")
      .on(table.routeAt)
      .where(sql`state = 'open' and route_at is not null`),
    index("asks_expiring")
      .on(table.expiresAt)
      .where(sql`state = 'open'`),
    composerGroupPolicy(),
    groupPolicy(),
    plannerPolicy(),
    systemPolicy(),
  ],
);

/** A member who says that they can help with an ask. */
export const askReplies = pgTable(
  "ask_replies",
  {
    groupId: groupColumn(),
    id: idColumn(),
    askId: uuid("ask_id").notNull(),
    helperId: uuid("helper_id").notNull(),
    way: text("way", { enum: REPLY_WAYS }).notNull(),
    note: encryptedText("ask_replies.note"),
    createdAt: instant("created_at").notNull(),
    usefulAt: instant("useful_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("ask_replies_once").on(table.groupId, table.askId, table.helperId),
    foreignKey({
      name: "ask_replies_ask",
      columns: [table.groupId, table.askId],
      foreignColumns: [asks.groupId, asks.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "ask_replies_helper",
      columns: [table.groupId, table.helperId],
      foreignColumns: [members.groupId, members.id],
    }),
    groupPolicy(),
    plannerPolicy(),
  ],
);

/** Who was asked in private whether they can help, and what they said. */
export const askRoutes = pgTable(
  "ask_routes",
  {
    groupId: groupColumn(),
    askId: uuid("ask_id").notNull(),
    memberId: uuid("member_id").notNull(),
    routedAt: instant("routed_at").notNull(),
    /** Null: no answer. */
    answer: text("answer", { enum: ["yes", "no"] }),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.askId, table.memberId] }),
    foreignKey({
      name: "ask_routes_ask",
      columns: [table.groupId, table.askId],
      foreignColumns: [asks.groupId, asks.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "ask_routes_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("ask_routes_of_member").on(table.groupId, table.memberId, table.routedAt),
    groupPolicy(),
    plannerPolicy(),
  ],
);

/** Standing help that a member gives. */
export const offers = pgTable(
  "offers",
  {
    groupId: groupColumn(),
    id: idColumn(),
    memberId: uuid("member_id").notNull(),
    kind: text("kind", { enum: OFFER_KINDS }).notNull(),
    text: encryptedText("offers.text").notNull(),
    /** How many a month; null: no limit said. */
    monthly: integer("monthly"),
    createdAt: instant("created_at").notNull(),
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "offers_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    index("offers_of_member").on(table.groupId, table.memberId),
    index("offers_standing")
      .on(table.groupId, table.kind, table.createdAt)
      .where(sql`withdrawn_at is null`),
    groupPolicy(),
    plannerPolicy(),
  ],
);
