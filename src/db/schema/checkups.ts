import { foreignKey, integer, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { day, groupColumn } from "./columns.ts";
import { members } from "./members.ts";
import { ownerPolicy, plannerPolicy } from "./policies.ts";

/** The check-ups that a member did: one a day at most, so that the next can be asked for a quarter later. */
export const checkups = pgTable(
  "checkups",
  {
    groupId: groupColumn(),
    ownerId: uuid("owner_id").notNull(),
    checkedOn: day("checked_on").notNull(),
    /** Of ten: people who could help now. */
    names: integer("names").notNull(),
    contacts: integer("contacts").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.ownerId, table.checkedOn] }),
    foreignKey({
      columns: [table.groupId, table.ownerId],
      foreignColumns: [members.groupId, members.id],
    }),
    ownerPolicy(),
    plannerPolicy(),
  ],
);
