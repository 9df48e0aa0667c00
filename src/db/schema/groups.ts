import { integer, pgPolicy, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { encryptedText } from "../encrypted-text.ts";
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
    createdAt: instant("created_at").notNull(),
  },
  () => [
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
    installedAt: instant("installed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    unique("workspaces_external").on(table.platform, table.externalId),
    groupPolicy(),
    systemPolicy(),
  ],
);
