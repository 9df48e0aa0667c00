import { and, count, eq } from "drizzle-orm";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { DAY_MS } from "#core/durations.ts";
import { tellOtherChannels } from "#core/outbox/group-channels.ts";
import { sayInChannel } from "#core/outbox/group-channels.ts";
import { takeTurns } from "#core/take-turns.ts";
import { UserError } from "#core/user-error.ts";
import { asks, workspaces } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { textsFor } from "#texts/texts.ts";
import { isOpenAt, type Ask } from "../ask/ask-row.ts";
import { askPost, askViews, groupDay } from "../ask/ask-view.ts";
import type { NewAsk } from "./ask-draft.ts";
import { endOfAsk, routeTime } from "./ask-times.ts";

/** Asks of one's first days are newcomers' asks. */
const NEWCOMER_DAYS = 14;

/** More at once nobody can follow, and the channel would be one person's. */
const MOST_OPEN = 5;

/**
 * Opens an ask of the caller. Undefined when it is open already, as after a second tap.
 * @param id of the ask: that of the draft it was seen in, so that it can be posted only once
 * @throws UserError `too-many-asks`
 */
export async function postAsk(ctx: Context, id: string, ask: NewAsk): Promise<Ask | undefined> {
  const { tx, now, group, member } = ctx;
  await takeTurns(ctx);
  const [known] = await tx
    .select({ open: count() })
    .from(asks)
    .where(and(eq(asks.groupId, group.id), eq(asks.askerId, member.id), isOpenAt(now)));
  const place = ctx.channel ?? group.channel;
  const [posted] = await tx
    .insert(asks)
    .values({
      groupId: group.id,
      id,
      askerId: member.id,
      kind: ask.kind,
      text: ask.text,
      company: ask.company ?? null,
      why: ask.why ?? null,
      byOn: ask.by ?? null,
      workspaceId: workspaceOf(ctx),
      channel: place,
      isNewcomers: now.getTime() - member.joinedAt.getTime() < NEWCOMER_DAYS * DAY_MS,
      createdAt: now,
      routeAt: routeTime(now, group.timeZone, place !== null),
      expiresAt: endOfAsk(now, ask.by, zoneOf(member, group)),
    })
    .onConflictDoNothing()
    .returning();
  if (posted !== undefined && (known?.open ?? 0) >= MOST_OPEN) {
    throw new UserError("too-many-asks", (texts) =>
      texts.asks.tooMany({ most: MOST_OPEN, prefix: ctx.commandPrefix }),
    );
  }
  if (posted !== undefined) await recordDeed(ctx, { kind: "asked", ids: [] });
  return posted;
}

/** Where it was asked; from a private conversation, where the group's channel is. */
const workspaceOf = ({ channel, group, workspace }: Context): string =>
  channel === undefined && group.channel !== null && group.channelWorkspaceId !== null
    ? group.channelWorkspaceId
    : workspace.id;

/** Puts an ask that was made in private into the group's channel, which an organiser chose for this. */
export async function sendToGroupChannel(ctx: Context, ask: Ask): Promise<void> {
  const { tx, group } = ctx;
  const { channel } = ask;
  const [workspace] = await tx
    .select()
    .from(workspaces)
    .where(and(eq(workspaces.groupId, group.id), eq(workspaces.id, ask.workspaceId)));
  const [view] = await askViews(ctx, [ask]);
  if (workspace === undefined || view === undefined || channel === null) return;
  const texts = textsFor(ctx.locale);
  await sayInChannel(
    ctx,
    { workspace, channel },
    {
      dedupeKey: `ask-posted:${ask.id}`,
      message: askPost(texts, view, groupDay(ctx.now, group)),
      why: texts.asks.routedReason,
      dropAt: ask.expiresAt,
    },
  );
}

/** Shows it in the group's channel on its other platform, where an organiser chose one. */
export async function tellOtherSide(ctx: Context, ask: Ask): Promise<void> {
  if (!ctx.group.hasSides) return;
  const [view] = await askViews(ctx, [ask]);
  if (view === undefined) return;
  const texts = textsFor(ctx.locale);
  await tellOtherChannels(ctx, ask.workspaceId, {
    dedupeKey: `ask-posted:${ask.id}`,
    message: askPost(texts, view, groupDay(ctx.now, ctx.group)),
    why: texts.asks.routedReason,
    dropAt: ask.expiresAt,
  });
}
