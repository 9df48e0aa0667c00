import { and, eq } from "drizzle-orm";
import { context, text } from "#chat/message.ts";
import type { Context, Posted } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import { thanks } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { giveText, type GiveView, lockGive } from "../ledger/find-give.ts";

/**
 * Tells the giver that their help was confirmed, with thanks, if they agreed to messages, and keeps that the caller
 * thanked them. Only once for each give.
 */
export async function thankGiver(ctx: Context, give: GiveView): Promise<Posted> {
  await lockGive(ctx, give.id);
  if (!(await isThanked(ctx, give))) {
    await ctx.tx.insert(thanks).values({
      groupId: ctx.group.id,
      fromId: ctx.member.id,
      toId: give.giverId,
      giveId: give.id,
      isPublic: false,
      createdAt: ctx.now,
    });
  }
  await recordDeed(ctx, { kind: "thanked", ids: [give.id, give.giverId] });
  return post(ctx, give.giverId, {
    dedupeKey: `give-thanked:${give.id}`,
    message: (texts) => [
      text(texts.giving.thanksLetter({ receiver: give.receiverName, what: giveText(texts, give) })),
      context(texts.giving.thanksLetterNext({ prefix: ctx.commandPrefix })),
    ],
    why: (texts) => texts.giving.thanksWhy,
  });
}

/** Whether the caller has thanked for this give, in whatever way. */
export async function isThanked(ctx: Context, give: Pick<GiveView, "id">): Promise<boolean> {
  const rows = await ctx.tx
    .select({ id: thanks.id })
    .from(thanks)
    .where(
      and(
        eq(thanks.groupId, ctx.group.id),
        eq(thanks.giveId, give.id),
        eq(thanks.fromId, ctx.member.id),
      ),
    )
    .limit(1);
  return rows.length > 0;
}
