import { pgTable, text } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";
import { systemPolicy } from "./policies.ts";

/** Which replica runs a tick: the insert that wins. */
export const cronRuns = pgTable(
  "cron_runs",
  {
    key: text("key").primaryKey(),
    until: instant("until").notNull(),
  },
  () => [systemPolicy()],
);
