import { and, eq, isNull, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { JobDef } from "#core/define-job.ts";
import { eachDue } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { boardCounts, groups, members } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { previousStart } from "./board-period.ts";
import { countedPlaces, mayStand } from "./board-places.ts";
import { lockBoards } from "./keep-boards.ts";

/**
 * Counts a group's boards anew from the ledger: all that a board shows, which reaches back to the quarter before this
 * one, and always. For a group that was never counted, and after its time zone or the first day of its week has
 * changed.
 */
export async function recountBoards(
  tx: Tx,
  group: { readonly id: string },
  now: Date,
): Promise<void> {
  await lockBoards(tx, group.id, "exclusive");
  // First, so that a change of zone either is seen here or comes after, and asks for another count.
  const [current] = await tx
    .update(groups)
    .set({ boardsCountedAt: now })
    .where(eq(groups.id, group.id))
    .returning({ timeZone: groups.timeZone, weekStart: groups.weekStart });
  if (current === undefined) return;
  const since = previousStart("quarter", dayIn(now, current.timeZone), current.weekStart);
  // For this transaction: a million gives are told apart in memory and not on disk.
  await tx.execute(sql`select set_config('work_mem', '128MB', true)`);
  await tx.delete(boardCounts).where(eq(boardCounts.groupId, group.id));
  await tx.execute(sql`
    insert into ${boardCounts} (group_id, board, period, starts_on, member_id, receivers, is_shown)
    select ${members}.group_id, p.board, p.period, p.starts_on, ${members}.id, p.receivers,
      ${mayStand(sql`p.board`)}
    from (
      select giver_id, board, period, starts_on, count(*)::int as receivers
      from (${countedPlaces(group.id, sql`true`)}) places
      where period = 'always' or starts_on >= ${since}
      group by giver_id, board, period, starts_on
    ) p
    join ${members} on ${members}.group_id = ${group.id} and ${members}.id = p.giver_id`);
}

/** Counts the boards of groups whose boards were never counted in their present calendar. */
export const recountNewBoards: JobDef = {
  name: "recount-boards",
  cron: "* * * * *",
  async run(job) {
    const waiting = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: groups.id })
        .from(groups)
        .where(and(isLiving, isNull(groups.boardsCountedAt))),
    );
    await eachDue(job, waiting, "boards not counted", ({ tx, now, group }) =>
      recountBoards(tx, group, now),
    );
  },
};
