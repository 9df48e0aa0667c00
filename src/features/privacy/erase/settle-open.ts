import { and, eq, isNull, or, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { asks, introductions, roundPairs, tasks } from "#db/schema/index.ts";
import type { Erasing } from "./erasing.ts";

/**
 * Ends what waits for somebody who is being erased. A request for an introduction that was put to them stays open until
 * its seventh day, as it would for anybody who is silent.
 */
export async function settleOpen(tx: Tx, { groupId, memberId, now }: Erasing): Promise<void> {
  await tx
    .update(asks)
    .set({ state: "closed", closedAt: now, routeAt: null })
    .where(and(eq(asks.groupId, groupId), eq(asks.askerId, memberId), eq(asks.state, "open")));
  await tx
    .update(introductions)
    .set({ state: "ended", settledAt: now })
    .where(
      and(
        eq(introductions.groupId, groupId),
        eq(introductions.askerId, memberId),
        eq(introductions.state, "asking"),
      ),
    );
  await tx
    .update(roundPairs)
    .set({ calledOffAt: now })
    .where(
      and(
        eq(roundPairs.groupId, groupId),
        or(
          eq(roundPairs.firstId, memberId),
          eq(roundPairs.secondId, memberId),
          eq(roundPairs.thirdId, memberId),
        ),
        isNull(roundPairs.toldAt),
        isNull(roundPairs.calledOffAt),
      ),
    );
  // What somebody was to ask a contact on their behalf names them in Kith's own words.
  await tx.execute(sql`
    delete from ${tasks} using path_asks, path_requests
    where ${tasks.groupId} = ${groupId} and path_asks.group_id = ${groupId} and path_asks.task_id = ${tasks.id}
      and path_requests.group_id = ${groupId} and path_requests.id = path_asks.request_id
      and path_requests.asker_id = ${memberId}`);
  // Nobody can thank or meet them any more.
  await tx
    .update(tasks)
    .set({ state: "dropped", settledAt: now })
    .where(and(eq(tasks.groupId, groupId), eq(tasks.memberId, memberId), eq(tasks.state, "open")));
}
