import { and, eq, notExists, sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { gives, groups, landings } from "#db/schema/index.ts";
import { keepBoards } from "./keep-boards.ts";

/**
 * A member has taken a landing back: what they gave since was not given after it, unless after another one that stands.
 * To be called in the same transaction, after it.
 */
export async function unmarkAfterLanding(
  sender: { readonly tx: Tx; readonly group: { readonly id: string } },
  giverId: string,
): Promise<void> {
  const { tx, group } = sender;
  const standsBefore = tx
    .select({ one: sql`1` })
    .from(landings)
    .innerJoin(groups, eq(groups.id, landings.groupId))
    .where(
      and(
        eq(landings.groupId, gives.groupId),
        eq(landings.memberId, gives.giverId),
        sql`${landings.undoneAt} is null`,
        sql`${landings.landedOn} <= (${gives.givenAt} at time zone ${groups.timeZone})::date`,
      ),
    );
  const isWrong = and(
    eq(gives.groupId, group.id),
    eq(gives.giverId, giverId),
    eq(gives.isAfterLanding, true),
    notExists(standsBefore),
  );
  const receivers = await tx
    .selectDistinct({ id: gives.receiverId })
    .from(gives)
    .where(isWrong)
    .orderBy(gives.receiverId);
  for (const { id: receiverId } of receivers) {
    await keepBoards(sender, { giverId, receiverId }, () =>
      tx
        .update(gives)
        .set({ isAfterLanding: false })
        .where(and(isWrong, eq(gives.receiverId, receiverId))),
    );
  }
}
