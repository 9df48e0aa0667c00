import { and, eq } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { channelHere } from "#core/outbox/group-channels.ts";
import type { Mailboxes } from "#core/outbox/shared-mailboxes.ts";
import { groups, workspaces } from "#db/schema/index.ts";

/** A platform's channel, and the workspace that it is in. Null: it began in private, or that is not known any more. */
export type Near = { readonly channel: string | null; readonly workspaceId: string | null };

/**
 * The channel under which a conversation of these can stand, where the platform wants one: where it began, if that is in
 * their workspace, or else where Kith may speak there. Null: nowhere.
 */
export async function threadChannel(
  { tx, group }: Pick<Sender, "tx" | "group">,
  [{ workspaceId }]: Mailboxes,
  near: Near | undefined,
): Promise<string | null> {
  if (near?.workspaceId === workspaceId && near.channel !== null) return near.channel;
  const [place] = await tx
    .select({ group: groups, workspace: workspaces })
    .from(workspaces)
    .innerJoin(groups, eq(groups.id, workspaces.groupId))
    .where(and(eq(workspaces.groupId, group.id), eq(workspaces.id, workspaceId)));
  return place === undefined ? null : channelHere(place);
}
