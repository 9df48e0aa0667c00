import { foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { groupColumn, instant } from "./columns.ts";
import { members } from "./members.ts";
import { ownerPolicy, plannerPolicy } from "./policies.ts";

/** Where the people whom one knows already come from (practice 2). */
export const CIRCLES = ["family", "school", "past-jobs", "neighbours", "clubs", "helped"] as const;

/** How far a member is with the first list of the people they know, circle by circle. */
export const inventoryCircles = pgTable(
  "inventory_circles",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    circle: text("circle", { enum: CIRCLES }).notNull(),
    /** Names saved from it. */
    names: integer("names").notNull().default(0),
    /** When the member said that this circle is done or not theirs; null while open. */
    doneAt: instant("done_at"),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId, table.circle] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    ownerPolicy(),
    plannerPolicy(),
  ],
);
