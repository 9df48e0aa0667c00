import { and, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { askReplies, askRoutes, asks, newId, type REPLY_WAYS } from "#db/schema/index.ts";
import { isBlocked } from "#features/blocks/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { findAsk, isAsk, isOpenAt, isOwnAsk, type Ask } from "../ask/ask-row.ts";
import { putInTouch, type InTouch } from "./put-in-touch.ts";
import type { AskReply } from "./reply-row.ts";

export type ReplyOutcome =
  | { readonly kind: "told"; readonly ask: Ask; readonly reply: AskReply; readonly touch: InTouch }
  /** They have answered this ask already: nothing changes. */
  | { readonly kind: "replied-before"; readonly ask: Ask }
  | { readonly kind: "own" }
  /** Closed, expired, or gone with its asker. */
  | { readonly kind: "over" };

/**
 * The caller can help with an ask, or knows somebody: recorded once, its asker hears it, and the two are put in touch.
 * The press is the helper's yes, and the asker said theirs by asking. The ask's row is locked first, so that a reply
 * and a closing at the same moment come one after the other. Where one of the two never wants to be paired with the
 * other, the asker hears nothing, and the helper cannot tell.
 */
export async function replyToAsk(
  ctx: Context,
  askId: string,
  way: (typeof REPLY_WAYS)[number],
  note: string | undefined,
): Promise<ReplyOutcome> {
  const known = await findAsk(ctx, askId);
  if (known === undefined) return { kind: "over" };
  if (isOwnAsk(ctx, known)) return { kind: "own" };
  const asker = await findMailbox(ctx, known.askerId);
  if (asker === undefined || asker.member.leftAt !== null) return { kind: "over" };

  const isApart = await isBlocked(ctx, known.askerId, ctx.member.id);
  const [ask] = await ctx.tx
    .update(asks)
    .set(
      // For the asker it stays unanswered.
      isApart
        ? { firstReplyAt: sql`${asks.firstReplyAt}` }
        : { firstReplyAt: sql`coalesce(${asks.firstReplyAt}, ${ctx.now})`, routeAt: null },
    )
    .where(and(isAsk(ctx.group.id, askId), isOpenAt(ctx.now)))
    .returning();
  if (ask === undefined) return { kind: "over" };
  const [reply] = await ctx.tx
    .insert(askReplies)
    .values({
      groupId: ctx.group.id,
      id: newId(),
      askId,
      helperId: ctx.member.id,
      way,
      note: note ?? null,
      createdAt: ctx.now,
    })
    .onConflictDoNothing()
    .returning();
  if (reply === undefined) return { kind: "replied-before", ask };
  await recordDeed(ctx, { kind: "helped", ids: [askId] });
  await ctx.tx
    .update(askRoutes)
    .set({ answer: "yes" })
    .where(
      and(
        eq(askRoutes.groupId, ctx.group.id),
        eq(askRoutes.askId, askId),
        eq(askRoutes.memberId, ctx.member.id),
      ),
    );
  // The same words as for somebody whom the asker does not write to.
  const touch = isApart ? "asker-writes" : await putInTouch(ctx, ask, reply, asker);
  return { kind: "told", ask, reply, touch };
}

/** Whether the caller has answered an ask. */
export async function hasReplied(ctx: Context, askId: string): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ id: askReplies.id })
    .from(askReplies)
    .where(
      and(
        eq(askReplies.groupId, ctx.group.id),
        eq(askReplies.askId, askId),
        eq(askReplies.helperId, ctx.member.id),
      ),
    );
  return row !== undefined;
}
