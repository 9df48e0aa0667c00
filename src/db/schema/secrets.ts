import { pgTable, text } from "drizzle-orm/pg-core";

/** Keys that Kith makes for itself, sealed by the keyring. Only the start of the process reads it; no role is granted it. */
export const secrets = pgTable("secrets", {
  name: text("name").primaryKey(),
  /** Sealed for the purpose `secrets.<name>`. */
  value: text("value").notNull(),
});
