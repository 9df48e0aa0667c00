import type { Sender } from "#core/context.ts";
import type { JobContext } from "#core/define-job.ts";
import { inTenant } from "#db/transactions/tenant.ts";

/** As many as one run settles; the rest waits for the next. */
export const BATCH = 500;

type Due = { readonly groupId: string; readonly id: string };

/** Each in a transaction of its own: one that fails must not hold the others. */
export async function eachDue(
  job: JobContext,
  due: readonly Due[],
  what: string,
  work: (sender: Sender, id: string) => Promise<void>,
): Promise<void> {
  for (const { groupId, id } of due) {
    try {
      await inTenant(job.db, { groupId, memberId: null }, (tx) =>
        work({ tx, now: job.now, group: { id: groupId } }, id),
      );
    } catch (error) {
      job.log.error(what, error, { id });
    }
  }
}
