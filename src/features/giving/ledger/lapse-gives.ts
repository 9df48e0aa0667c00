import { and, eq, lte } from "drizzle-orm";
import type { JobDef } from "#core/define-job.ts";
import { gives } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";

/** Closes what its receiver left unanswered, in every group at once. Nobody is told. */
export const lapseGives: JobDef = {
  name: "lapse-gives",
  cron: "7 * * * *",
  async run({ db, now, log }) {
    const lapsed = await inSystem(db, (tx) =>
      tx
        .update(gives)
        .set({ state: "lapsed", settledAt: now })
        .where(and(eq(gives.state, "pending"), lte(gives.lapsesAt, now)))
        .returning({ id: gives.id }),
    );
    if (lapsed.length > 0) log.info("gives lapsed", { count: lapsed.length });
  },
};
