import { sql } from "drizzle-orm";
import type { TestKith } from "./test-kith.ts";

/** Resolves once a transaction waits for what another one has locked; on a server, as the embedded engine has no two. */
export async function untilOneWaits({ database }: TestKith): Promise<void> {
  for (;;) {
    const waiting = await database.db.execute(sql`
      select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
    if (waiting.length > 0) return;
  }
}
