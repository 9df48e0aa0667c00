import type { Log } from "#chat/log.ts";
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
export const eachDue = <Row extends Due>(
  { db, now, log }: JobContext,
  due: readonly Row[],
  failure: string,
  settle: (sender: Sender, row: Row) => Promise<unknown>,
): Promise<void> =>
  oneByOne(log, due, failure, (row) => {
    const { groupId, memberId = null } = row;
    return inTenant(db, { groupId, memberId }, (tx) =>
      settle({ tx, now, group: { id: groupId } }, row),
    );
  });

/** Like `eachDue`, for what takes more than one transaction of its group. */
export async function oneByOne<Row extends Due>(
  log: Log,
  due: readonly Row[],
  failure: string,
  settle: (row: Row) => Promise<unknown>,
): Promise<void> {
  for (const row of due) {
    try {
      await settle(row);
    } catch (error) {
      log.error(failure, error, { group: row.groupId, member: row.memberId, id: row.id });
    }
  }
}
