import { and, eq, inArray, or } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { blocks } from "#db/schema/index.ts";

type Reader = Pick<Sender, "tx" | "group">;

/** Whether one of the two, whichever, never wants to be paired with the other. */
export async function isBlocked(
  { tx, group }: Reader,
  oneId: string,
  otherId: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ memberId: blocks.memberId })
    .from(blocks)
    .where(
      and(
        eq(blocks.groupId, group.id),
        or(
          and(eq(blocks.memberId, oneId), eq(blocks.blockedId, otherId)),
          and(eq(blocks.memberId, otherId), eq(blocks.blockedId, oneId)),
        ),
      ),
    )
    .limit(1);
  return found !== undefined;
}

/** Whether this member never wants to be paired with one of these. */
export async function hasBlocked(
  { tx, group }: Reader,
  memberId: string,
  otherIds: readonly string[],
): Promise<boolean> {
  if (otherIds.length === 0) return false;
  const [found] = await tx
    .select({ memberId: blocks.memberId })
    .from(blocks)
    .where(
      and(
        eq(blocks.groupId, group.id),
        eq(blocks.memberId, memberId),
        inArray(blocks.blockedId, [...otherIds]),
      ),
    )
    .limit(1);
  return found !== undefined;
}

/** A pair of members, whichever is named first: their ids with a colon between, the smaller first. */
export const pairKey = (oneId: string, otherId: string): string =>
  oneId < otherId ? `${oneId}:${otherId}` : `${otherId}:${oneId}`;

/** Of these members, the pairs that must not be brought together, by their `pairKey`. */
export async function blockedPairs(
  tx: Tx,
  groupId: string,
  memberIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ memberId: blocks.memberId, blockedId: blocks.blockedId })
    .from(blocks)
    .where(eq(blocks.groupId, groupId));
  const asked = new Set(memberIds);
  return new Set(
    rows.flatMap(({ memberId, blockedId }) =>
      asked.has(memberId) && asked.has(blockedId) ? [pairKey(memberId, blockedId)] : [],
    ),
  );
}
