import { inTenant } from "#db/transactions/tenant.ts";
import type { Sender } from "./context.ts";
import type { JobContext } from "./define-job.ts";

/** As many as one run of a job settles; the rest waits for the next. */
export const BATCH = 1000;

/** Something whose time has come, in a group. With `memberId` it is settled as this member, who sees their own rows. */
type Due = { readonly groupId: string; readonly memberId?: string; readonly id?: string };

/**
 * Settles one after the other, each in a transaction of its own: one that fails is logged with its ids and found again
 * by the next run, and must not hold the others.
 *
 * @param failure what the log says then, such as "ask not expired"
 */
export async function eachDue<Row extends Due>(
  { db, now, log }: JobContext,
  due: readonly Row[],
  failure: string,
  settle: (sender: Sender, row: Row) => Promise<unknown>,
): Promise<void> {
  for (const row of due) {
    const { groupId, memberId, id } = row;
    try {
      await inTenant(db, { groupId, memberId: memberId ?? null }, (tx) =>
        settle({ tx, now, group: { id: groupId } }, row),
      );
    } catch (error) {
      log.error(failure, error, { group: groupId, member: memberId, id });
    }
  }
}
