import { sql } from "drizzle-orm";
import { boolean, foreignKey, index, pgTable, primaryKey, uuid } from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, idColumn, instant } from "./columns.ts";
import { gives } from "./gives.ts";
import { members } from "./members.ts";
import { groupPolicy, plannerPolicy } from "./policies.ts";

/** Thanks from one member to another, often for a give. */
export const thanks = pgTable(
  "thanks",
  {
    groupId: groupColumn(),
    id: idColumn(),
    fromId: uuid("from_id").notNull(),
    toId: uuid("to_id").notNull(),
    giveId: uuid("give_id"),
    text: encryptedText("thanks.text"),
    isPublic: boolean("is_public").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.id] }),
    foreignKey({
      name: "thanks_from",
      columns: [table.groupId, table.fromId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "thanks_to",
      columns: [table.groupId, table.toId],
      foreignColumns: [members.groupId, members.id],
    }),
    foreignKey({
      name: "thanks_give",
      columns: [table.groupId, table.giveId],
      foreignColumns: [gives.groupId, gives.id],
    }),
    index("thanks_of_give")
      .on(table.groupId, table.giveId)
      .where(sql`give_id is not null`),
    index("thanks_lately").on(table.groupId, table.createdAt),
    groupPolicy(),
    plannerPolicy(),
  ],
);
