import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";
import { showOnBoards } from "#features/giving/index.ts";

/**
 * Whoever gives a command in a workspace is in it, even if they had left: Discord tells nobody who came back. A direct
 * message says nothing of that.
 */
export async function noteBack({ tx, group, member, channel }: Context): Promise<void> {
  if (member.leftAt === null || channel === undefined) return;
  await tx
    .update(members)
    .set({ leftAt: null })
    .where(and(eq(members.groupId, group.id), eq(members.id, member.id)));
  await showOnBoards(tx, group, member.id);
}
