import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";

/**
 * Until this transaction ends, nobody else gets past this line for the caller: what they do at the same moment, as on
 * two devices, is counted one after the other. To be called before counting.
 */
export async function takeTurns({
  tx,
  group,
  member,
}: Pick<Context, "tx" | "group" | "member">): Promise<void> {
  await tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)))
    .for("no key update");
}
