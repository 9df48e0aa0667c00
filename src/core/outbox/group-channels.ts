import { and, eq } from "drizzle-orm";
import type { Context, Group, Sender } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { namingFarPeople } from "#core/messages/far-people.ts";
import { workspaces } from "#db/schema/index.ts";
import { laneOf } from "./lane.ts";
import { enqueue } from "./outbox.ts";

type Channels = Pick<Group, "id" | "channel" | "channelWorkspaceId" | "hasSides">;

/** The channel of the caller's workspace in which Kith may speak to everybody; null: an organiser chose none there. */
export const channelHere = ({
  group,
  workspace,
}: {
  readonly group: Pick<Group, "channel" | "channelWorkspaceId">;
  readonly workspace: Pick<Context["workspace"], "id" | "channel">;
}) => (workspace.id === group.channelWorkspaceId ? group.channel : workspace.channel);

/** A channel, and the workspace that it is in. */
type Place = {
  readonly workspace: Pick<Context["workspace"], "id" | "platform" | "externalId">;
  readonly channel: string;
};

/** What a channel gets to hear, in one language for all who read it. */
type Said = {
  readonly dedupeKey: string;
  readonly message: DraftMessage;
  readonly why: string;
  readonly dropAt: Date | undefined;
};

/** The group's channel, which an organiser chose for Kith to speak in to everybody; undefined: there is none. */
export async function groupChannel({
  tx,
  group,
}: Pick<Sender, "tx"> & { readonly group: Omit<Channels, "hasSides"> }): Promise<
  Place | undefined
> {
  if (group.channel === null || group.channelWorkspaceId === null) return undefined;
  const [workspace] = await tx
    .select()
    .from(workspaces)
    .where(and(eq(workspaces.groupId, group.id), eq(workspaces.id, group.channelWorkspaceId)));
  return workspace && { workspace, channel: group.channel };
}

/** Says something in a channel, once for its key. */
export const sayInChannel = (
  sender: Sender,
  { workspace, channel }: Place,
  { dedupeKey, message, why, dropAt }: Said,
): Promise<void> =>
  enqueue(sender, {
    workspaceId: workspace.id,
    lane: laneOf(workspace.platform, workspace.externalId),
    memberId: undefined,
    target: { kind: "channel", channel },
    dedupeKey,
    payload: { message, why },
    dropAt,
  });

/**
 * Says in the channels of the group's other workspaces what was said in one of them. Nothing where the group lives in
 * one workspace, or an organiser chose no channel in another.
 */
export async function tellOtherChannels(
  sender: Sender & { readonly group: Channels },
  saidIn: string,
  said: Said,
): Promise<void> {
  const { tx, group } = sender;
  if (!group.hasSides) return;
  const places = await tx.select().from(workspaces).where(eq(workspaces.groupId, group.id));
  for (const workspace of places) {
    const channel = channelHere({ group, workspace });
    if (workspace.id === saidIn || channel === null) continue;
    await sayInChannel(
      sender,
      { workspace, channel },
      {
        ...said,
        dedupeKey: `${said.dedupeKey}:${workspace.id}`,
        message: await namingFarPeople({ tx, group, workspaceId: workspace.id }, said.message),
      },
    );
  }
}
