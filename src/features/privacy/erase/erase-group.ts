import { and, eq, inArray, lte, sql } from "drizzle-orm";
import { laneOf } from "#core/outbox/lane.ts";
import { actAs, actAsEraser } from "#db/transactions/act-as.ts";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import { groups, lanes, workspaces } from "#db/schema/index.ts";
import { inTenant } from "#db/transactions/tenant.ts";
import { RULED_TABLES } from "../rules/read-rules.ts";

/**
 * Erases a group that has been without Kith since before an instant, and every row of it. Returns whether it was there:
 * one that is back in the meantime stays.
 */
export function eraseGroup(db: Db, groupId: string, removedBefore: Date): Promise<boolean> {
  return inTenant(db, { groupId, memberId: null }, async (tx) => {
    await actAsEraser(tx, groupId);
    const [group] = await tx
      .select({ id: groups.id })
      .from(groups)
      .where(and(eq(groups.id, groupId), lte(groups.removedAt, removedBefore)))
      .for("update");
    if (group === undefined) return false;
    const places = await tx.select().from(workspaces).where(eq(workspaces.groupId, groupId));
    await deleteRows(tx, groupId);
    await tx.execute(sql`set constraints all immediate`);
    await actAs(tx, "jobs");
    // Discord's is shared by all of its servers.
    const own = places
      .filter(({ platform }) => platform === "slack")
      .map(({ platform, externalId }) => laneOf(platform, externalId));
    if (own.length > 0) await tx.delete(lanes).where(inArray(lanes.lane, own));
    return true;
  });
}

async function deleteRows(tx: Tx, groupId: string): Promise<void> {
  for (const { table, columns } of RULED_TABLES) {
    const { groupId: ofGroup } = columns;
    if (ofGroup !== undefined) await tx.delete(table).where(eq(ofGroup, groupId));
  }
  await tx.delete(groups).where(eq(groups.id, groupId));
}
