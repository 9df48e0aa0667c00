import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { boardCounts, members } from "#db/schema/index.ts";
import { mayStand } from "./board-places.ts";
import { lockBoards } from "./keep-boards.ts";

/**
 * Brings a member's places on boards in line with what they allow. To be called in the transaction that changed their
 * row, after it: their consent, their stage or who sees it, or that they left or came back.
 */
export async function showOnBoards(
  tx: Tx,
  group: { readonly id: string },
  memberId: string,
): Promise<void> {
  await lockBoards(tx, group.id, "shared");
  await tx.execute(sql`
    update ${boardCounts} set is_shown = ${mayStand(sql`${boardCounts}.board`)}
    from ${members}
    where ${members}.group_id = ${group.id} and ${members}.id = ${memberId}
      and ${boardCounts}.group_id = ${members}.group_id
      and ${boardCounts}.member_id = ${members}.id`);
}
