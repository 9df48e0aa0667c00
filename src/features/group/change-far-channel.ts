import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { workspaces } from "#db/schema/index.ts";

/** Chooses where Kith may speak in a workspace of the group besides the one that has its first channel. */
export async function changeFarChannel(ctx: Context, channel: string | null): Promise<Context> {
  const { tx, group, workspace } = ctx;
  await tx
    .update(workspaces)
    .set({ channel })
    .where(and(eq(workspaces.groupId, group.id), eq(workspaces.id, workspace.id)));
  return { ...ctx, workspace: { ...workspace, channel } };
}
