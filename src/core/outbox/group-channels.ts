import { eq } from "drizzle-orm";
import type { Context, Group, Sender } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import { namingFarPeople } from "#core/messages/far-people.ts";
import { workspaces } from "#db/schema/index.ts";
import { laneOf } from "./lane.ts";
import { enqueue } from "./outbox.ts";

type Channels = Pick<Group, "id" | "channel" | "channelWorkspaceId" | "hasSides">;

/** The channel of the caller's workspace in which Kith may speak to everybody; null: an organiser chose none there. */
export const channelHere = ({ group, workspace }: Pick<Context, "group" | "workspace">) =>
  workspace.id === group.channelWorkspaceId ? group.channel : workspace.channel;

/**
 * Says in the channels of the group's other workspaces what was said in one of them. Nothing where the group lives in
 * one workspace, or an organiser chose no channel in another.
 */
export async function tellOtherChannels(
  sender: Sender & { readonly group: Channels },
  saidIn: string,
  said: {
    readonly dedupeKey: string;
    readonly message: DraftMessage;
    readonly why: string;
    readonly dropAt: Date | undefined;
  },
): Promise<void> {
  const { tx, group } = sender;
  if (!group.hasSides) return;
  const places = await tx.select().from(workspaces).where(eq(workspaces.groupId, group.id));
  for (const place of places) {
    const channel = place.id === group.channelWorkspaceId ? group.channel : place.channel;
    if (place.id === saidIn || channel === null) continue;
    const { message, why } = said;
    await enqueue(sender, {
      workspaceId: place.id,
      lane: laneOf(place.platform, place.externalId),
      memberId: undefined,
      target: { kind: "channel", channel },
      dedupeKey: `${said.dedupeKey}:${place.id}`,
      payload: {
        message: await namingFarPeople({ tx, group, workspaceId: place.id }, message),
        why,
      },
      dropAt: said.dropAt,
    });
  }
}
