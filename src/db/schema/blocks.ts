import { sql } from "drizzle-orm";
import { check, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { groupColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { groupPolicy, plannerPolicy } from "./policies.ts";

/** "Never pair me with": a wish that nobody else learns of, the other one least of all. */
export const blocks = pgTable(
  "blocks",
  {
    groupId: groupColumn(),
    /** Whose wish it is. */
    memberId: uuid("member_id").notNull(),
    blockedId: uuid("blocked_id").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.memberId, table.blockedId] }),
    foreignKey({
      name: "blocks_member",
      columns: [table.groupId, table.memberId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "blocks_blocked",
      columns: [table.groupId, table.blockedId],
      foreignColumns: [members.groupId, members.id],
    }),
    check("blocks_not_oneself", sql`member_id <> blocked_id`),
    index("blocks_of_blocked").on(table.groupId, table.blockedId),
    groupPolicy(),
    plannerPolicy(),
  ],
);
