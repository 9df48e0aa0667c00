import { index, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import { encryptedText } from "#db/secrets/encrypted-text.ts";
import { groupColumn, instant } from "./columns.ts";
import { groupPolicy, systemPolicy } from "./policies.ts";

/** What came in and what was answered, so that a redelivery gets the same answer and does nothing twice. */
export const deliveries = pgTable(
  "deliveries",
  {
    groupId: groupColumn(),
    /** Platform and its delivery id. */
    deliveryKey: text("delivery_key").notNull(),
    answer: encryptedText("deliveries.answer"),
    receivedAt: instant("received_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.groupId, table.deliveryKey] }),
    index("deliveries_age").on(table.receivedAt),
    groupPolicy(),
    systemPolicy(),
  ],
);
