import { sql } from "drizzle-orm";
import { pgPolicy, pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { systemPolicy, tenantRole } from "./policies.ts";

/** By what somebody who objected is recognised. */
export const SUPPRESSED_BY = ["name", "name-and-company", "email"] as const;

/**
 * People who asked not to be kept as anybody's contact, in no group. Only a keyed hash is kept: it says whether a name
 * or an address that somebody is about to save is one of them, and cannot be read back.
 */
export const suppressions = pgTable(
  "suppressions",
  {
    key: text("key").primaryKey(),
    by: text("by", { enum: SUPPRESSED_BY }).notNull(),
    createdAt: instant("created_at").notNull(),
  },
  () => [
    pgPolicy("everybody_asks_whether_it_is_there", {
      as: "permissive",
      for: "select",
      to: tenantRole,
      using: sql`true`,
    }),
    systemPolicy(),
  ],
);
