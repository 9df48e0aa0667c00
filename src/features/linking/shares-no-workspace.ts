import { and, eq, inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { accounts } from "#db/schema/index.ts";

/** Whether the caller and this member have no workspace in common, so that neither can write to the other there. */
export async function sharesNoWorkspace(
  { tx, group, member }: Pick<Context, "tx" | "group" | "member">,
  memberId: string,
): Promise<boolean> {
  const rows = await tx
    .select({ memberId: accounts.memberId, workspaceId: accounts.workspaceId })
    .from(accounts)
    .where(and(eq(accounts.groupId, group.id), inArray(accounts.memberId, [member.id, memberId])));
  const own = rows.filter((row) => row.memberId === member.id);
  return !rows.some(
    (row) => row.memberId === memberId && own.some((mine) => mine.workspaceId === row.workspaceId),
  );
}
