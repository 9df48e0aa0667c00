import { and, eq, isNull } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { linkCodes } from "#db/schema/index.ts";

export type TakenCode = typeof linkCodes.$inferSelect;

/** Notes what became of a code; false when another process was faster. */
export async function settleCode(
  tx: Tx,
  { groupId, id }: TakenCode,
  outcome: "linked" | "refused",
  now: Date,
): Promise<boolean> {
  const settled = await tx
    .update(linkCodes)
    .set({ outcome, settledAt: now })
    .where(and(eq(linkCodes.groupId, groupId), eq(linkCodes.id, id), isNull(linkCodes.settledAt)))
    .returning({ id: linkCodes.id });
  return settled.length > 0;
}
