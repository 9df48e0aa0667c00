import { and, eq, inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { asks, gives } from "#db/schema/index.ts";
import { confirmGive, recordGive } from "#features/giving/index.ts";
import { isAsk } from "../ask/ask-row.ts";
import { markReplyUseful } from "./mark-useful.ts";
import type { AskReply, OwnReply } from "./reply-row.ts";

/** Whether the help that answers an ask counts for its helper already. */
export async function isCounted(ctx: Context, reply: AskReply): Promise<boolean> {
  return (await givesFor(ctx, reply)).some((give) => give.state === "confirmed");
}

/**
 * The asker counts a reply as help given: what its helper has logged is confirmed, or else it is recorded. False when
 * it counts already. The ask's row is locked, so that of two taps at the same moment one counts.
 */
export async function countReply(
  ctx: Context,
  { ask, reply, helper }: OwnReply & { readonly helper: MemberRef },
): Promise<boolean> {
  await ctx.tx
    .select({ id: asks.id })
    .from(asks)
    .where(isAsk(ctx.group.id, ask.id))
    .for("no key update");
  const logged = await givesFor(ctx, reply);
  if (logged.some((give) => give.state === "confirmed")) return false;
  await markReplyUseful(ctx, reply, ctx.now);
  for (const give of logged) {
    if ((await confirmGive(ctx, give.id)).isSettled) return true;
  }
  // Who knew somebody has brought two people together, whatever was asked for.
  const kind = reply.way === "knows-someone" ? "introduction" : ask.kind;
  await recordGive(ctx, { from: helper, kind, askId: ask.id });
  return true;
}

/** Gives of the helper to the caller that answer this ask: confirmed, or waiting for the caller. */
const givesFor = ({ tx, group, member }: Context, { askId, helperId }: AskReply) =>
  tx
    .select({ id: gives.id, state: gives.state })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, group.id),
        eq(gives.askId, askId),
        eq(gives.giverId, helperId),
        eq(gives.receiverId, member.id),
        inArray(gives.state, ["confirmed", "pending"]),
      ),
    );
