import { and, inArray, isNotNull, lt } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { JobDef } from "#core/define-job.ts";
import {
  cronRuns,
  daySlots,
  deliveries,
  drafts,
  importPreviews,
  nudges,
  outbox,
} from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { daysBefore, KEEP_MESSAGE_DAYS, KEEP_NUDGE_DAYS } from "./periods.ts";

/** Rows in one transaction, so that no purge holds locks for long. */
const BATCH = 1_000;

/** Deletes what has served its time: answers and messages after a week, drafts and what imports hold after an hour. */
export const purgeJob: JobDef = {
  name: "purge",
  cron: "17 * * * *",
  async run({ now, db }) {
    const weekAgo = daysBefore(now, KEEP_MESSAGE_DAYS);
    await untilDone(() =>
      inSystem(db, async (tx) => {
        const old = tx
          .select({ key: deliveries.deliveryKey })
          .from(deliveries)
          .where(lt(deliveries.receivedAt, weekAgo))
          .limit(BATCH);
        const gone = await tx
          .delete(deliveries)
          .where(and(inArray(deliveries.deliveryKey, old), lt(deliveries.receivedAt, weekAgo)))
          .returning({ key: deliveries.deliveryKey });
        return gone.length;
      }),
    );
    await untilDone(() =>
      inSystem(db, async (tx) => {
        const isOld = and(isNotNull(outbox.payload), lt(outbox.settledAt, weekAgo));
        const old = tx.select({ id: outbox.id }).from(outbox).where(isOld).limit(BATCH);
        const emptied = await tx
          .update(outbox)
          .set({ payload: null })
          // Said twice, so that both sides use the index of what is still full.
          .where(and(inArray(outbox.id, old), isOld))
          .returning({ id: outbox.id });
        return emptied.length;
      }),
    );
    await inSystem(db, async (tx) => {
      await tx.delete(drafts).where(lt(drafts.expiresAt, now));
      await tx.delete(importPreviews).where(lt(importPreviews.expiresAt, now));
      await tx.delete(nudges).where(lt(nudges.plannedAt, daysBefore(now, KEEP_NUDGE_DAYS)));
      await tx.delete(daySlots).where(lt(daySlots.localDay, dayIn(weekAgo, "UTC")));
      await tx.delete(cronRuns).where(lt(cronRuns.until, weekAgo));
    });
  },
};

async function untilDone(batch: () => Promise<number>): Promise<void> {
  let done = BATCH;
  while (done === BATCH) done = await batch();
}
