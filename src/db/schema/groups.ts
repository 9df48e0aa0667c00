import {
  boolean,
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
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant, newId } from "./columns.ts";
import { groupPolicy, systemPolicy, tenantRole } from "./policies.ts";

const ownRow = sql.raw(`id = (select nullif(current_setting('kith.group_id', true), '')::uuid)`);

/** One job-search group: one tenant. */
export const groups = pgTable(
  "groups",
  {
    id: uuid("id").primaryKey().$defaultFn(newId),
    name: encryptedText("groups.name"),
    timeZone: text("time_zone").notNull().default("UTC"),
    /** ISO weekday on which the group's week starts, 1 for Monday. */
    weekStart: integer("week_start").notNull().default(1),
    /** Where Kith may speak to everybody: the workspace, and the platform's channel. Null: nowhere unasked. */
    channelWorkspaceId: uuid("channel_workspace_id"),
    channel: text("channel"),
    /** The weekly digest: ISO weekday and local hour; null: none. */
    digestDay: integer("digest_day"),
    digestHour: integer("digest_hour"),
    digestNextAt: instant("digest_next_at"),
    /** When its boards were last counted anew; null: they are to be, as after a change of zone or week. */
    boardsCountedAt: instant("boards_counted_at"),
    hasBoards: boolean("has_boards").notNull().default(true),
    /** Whether a random tenth of member-days go without their nudge, so that the pulse can say what nudges do. */
    measuresNudges: boolean("measures_nudges").notNull().default(true),
    /** The language of what Kith says to everybody. */
    locale: text("locale", { enum: ["en", "de", "es"] })
      .notNull()
      .default("en"),
    /** When an organiser was offered to set the group up, once. */
    setupOfferedAt: instant("setup_offered_at"),
    /** The group that this one's people and records moved into by linking; null: it stands on its own. */
    linkedInto: uuid("linked_into"),
    /** Whether it has, or had, people on several platforms: then not everybody can be mentioned everywhere. */
    hasSides: boolean("has_sides").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    /** Since when Kith is in none of its workspaces; null while it is. What it keeps is erased 30 days later. */
    removedAt: instant("removed_at"),
  },
  (table) => [
    index("groups_removed")
      .on(table.removedAt)
      .where(sql`removed_at is not null`),
    pgPolicy("tenant_reads_own_group", {
      for: "all",
      to: tenantRole,
      using: ownRow,
      withCheck: ownRow,
    }),
    systemPolicy(),
  ],
);

/** A Slack workspace or a Discord server in which a group lives. */
export const workspaces = pgTable(
  "workspaces",
  {
    groupId: groupColumn().references(() => groups.id),
    id: idColumn(),
    platform: text("platform", { enum: ["slack", "discord", "playground"] }).notNull(),
    /** Slack's team id, Discord's guild id. */
    externalId: text("external_id").notNull(),
    /** The group that it brought along by linking; null: the group's own. */
    originGroupId: uuid("origin_group_id"),
    /** Where Kith may speak to everybody here, if the group's channel is in another workspace. */
    channel: text("channel"),
    installedAt: instant("installed_at").notNull(),
    /** Since when Kith is no longer in it; null while it is. Nothing is sent there meanwhile. */
    removedAt: instant("removed_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("workspaces_external").on(table.platform, table.externalId),
    groupPolicy(),
    systemPolicy(),
  ],
);
