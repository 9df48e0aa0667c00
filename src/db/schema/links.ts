import {
  foreignKey,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { groups, workspaces } from "./groups.ts";
import { members } from "./members.ts";
import { groupPolicy, systemPolicy, tenantRole } from "./policies.ts";

/** What a code joins: two groups, or two accounts of one person. */
export const LINK_KINDS = ["groups", "members"] as const;

/** What became of a code that was typed: `refused` when the two could not be joined any more. */
export const LINK_OUTCOMES = ["linked", "refused"] as const;

const knownCode = sql.raw(`code_hash = nullif(current_setting('kith.link_code', true), '')`);

/**
 * A code shown on one side, to be typed on the other. Whoever can say its hash may take it, in whatever group they are;
 * nobody else sees it there.
 */
export const linkCodes = pgTable(
  "link_codes",
  {
    groupId: groupColumn(),
    id: idColumn(),
    kind: text("kind", { enum: LINK_KINDS }).notNull(),
    /** Keyed hash of the code. */
    codeHash: text("code_hash").notNull(),
    /** Who had it shown, and in which workspace. */
    memberId: uuid("member_id").notNull(),
    workspaceId: uuid("workspace_id").notNull(),
    platform: text("platform", { enum: ["slack", "discord", "playground"] }).notNull(),
    expiresAt: instant("expires_at").notNull(),
    /** Who typed it on the other side; set once. */
    takenByGroupId: uuid("taken_by_group_id"),
    takenByMemberId: uuid("taken_by_member_id"),
    takenAt: instant("taken_at"),
    settledAt: instant("settled_at"),
    outcome: text("outcome", { enum: LINK_OUTCOMES }),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("link_codes_hash").on(table.codeHash),
    foreignKey({
      name: "link_codes_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }).onDelete("cascade"),
    foreignKey({
      name: "link_codes_workspace",
      columns: [table.groupId, table.workspaceId],
      foreignColumns: [workspaces.groupId, workspaces.id],
    }).onDelete("cascade"),
    index("link_codes_taken")
      .on(table.takenAt)
      .where(sql`taken_at is not null and settled_at is null`),
    groupPolicy(),
    pgPolicy("whoever_knows_it_may_take_it", {
      for: "all",
      to: tenantRole,
      using: knownCode,
      withCheck: knownCode,
    }),
    systemPolicy(),
  ],
);

/** Wrong codes that a member typed lately: guessing ends early. */
export const linkGuesses = pgTable(
  "link_guesses",
  {
    groupId: groupColumn(),
    memberId: uuid("member_id").notNull(),
    wrong: integer("wrong").notNull(),
    /** When the first of them was typed. */
    since: instant("since").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId] }),
    foreignKey({
      name: "link_guesses_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }).onDelete("cascade"),
    groupPolicy(),
  ],
);

/** Two groups that are one, or were: the one that stays, and the one whose rows moved into it. */
export const groupLinks = pgTable(
  "group_links",
  {
    groupId: groupColumn().references(() => groups.id, { onDelete: "cascade" }),
    id: idColumn(),
    otherGroupId: uuid("other_group_id").notNull(),
    linkedAt: instant("linked_at").notNull(),
    /** Which organiser wants them apart again, and since when. */
    unlinkWantedBy: uuid("unlink_wanted_by"),
    unlinkWantedAt: instant("unlink_wanted_at"),
    unlinkedAt: instant("unlinked_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    index("group_links_of_other").on(table.otherGroupId),
    index("group_links_ending")
      .on(table.unlinkWantedAt)
      .where(sql`unlink_wanted_at is not null and unlinked_at is null`),
    groupPolicy(),
    systemPolicy(),
  ],
);

/**
 * A second account that became part of another's member, so that unlinking can take it out again: which member it was,
 * in which group.
 */
export const mergedMembers = pgTable(
  "merged_members",
  {
    groupId: groupColumn(),
    /** The member who is no more. */
    mergedId: uuid("merged_id").notNull(),
    /** The member they are part of. */
    memberId: uuid("member_id").notNull(),
    mergedAt: instant("merged_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.mergedId] }),
    foreignKey({
      name: "merged_members_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }).onDelete("cascade"),
    groupPolicy(),
  ],
);
