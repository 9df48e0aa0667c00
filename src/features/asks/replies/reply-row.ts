import { and, asc, eq, inArray, isNotNull, notExists, or, sql } from "drizzle-orm";
import type { Context, Sender } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { askReplies, blocks } from "#db/schema/index.ts";
import { findAsk, isOwnAsk, type Ask } from "../ask/ask-row.ts";

type Reader = Pick<Sender, "tx" | "group">;

export type AskReply = typeof askReplies.$inferSelect;

/** An answer to an ask of the caller, and who gave it: undefined once they are gone. */
export type OwnReply = {
  readonly ask: Ask;
  readonly reply: AskReply;
  readonly helper: MemberRef | undefined;
};

/** An answer to an ask of this group; undefined when there is none of this id. */
export async function findReply({ tx, group }: Reader, id: string): Promise<AskReply | undefined> {
  const [row] = await tx
    .select()
    .from(askReplies)
    .where(and(eq(askReplies.groupId, group.id), eq(askReplies.id, id)));
  return row;
}

/**
 * The answers to asks of one asker, in the order in which they came. One of somebody whom a block keeps from them reads
 * like silence, unless it was found useful before.
 */
export const repliesTo = (
  { tx, group }: Reader,
  askerId: string,
  askIds: readonly string[],
): Promise<readonly AskReply[]> => {
  const isBlock = or(
    and(eq(blocks.memberId, askerId), eq(blocks.blockedId, askReplies.helperId)),
    and(eq(blocks.memberId, askReplies.helperId), eq(blocks.blockedId, askerId)),
  );
  const between = tx
    .select({ one: sql`1` })
    .from(blocks)
    .where(and(eq(blocks.groupId, group.id), isBlock));
  return tx
    .select()
    .from(askReplies)
    .where(
      and(
        eq(askReplies.groupId, group.id),
        inArray(askReplies.askId, [...askIds]),
        or(isNotNull(askReplies.usefulAt), notExists(between)),
      ),
    )
    .orderBy(asc(askReplies.createdAt), asc(askReplies.id));
};

/**
 * An answer to an ask of the caller.
 * @throws UserError `not-yours` for everybody but the asker, and for one that is gone
 */
export async function needOwnReply(ctx: Context, id: string): Promise<OwnReply> {
  const reply = await findReply(ctx, id);
  const ask = reply && (await findAsk(ctx, reply.askId));
  if (reply === undefined || ask === undefined || !isOwnAsk(ctx, ask)) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const [helper] = await findMembers(ctx, [reply.helperId]);
  return { ask, reply, helper };
}

/**
 * An answer of the caller's.
 * @throws UserError `not-yours` for everybody but the helper, and for one that is gone
 */
export async function needGivenReply(
  ctx: Context,
  id: string,
): Promise<{ readonly ask: Ask; readonly reply: AskReply }> {
  const reply = await findReply(ctx, id);
  const ask = reply && (await findAsk(ctx, reply.askId));
  if (reply === undefined || ask === undefined || reply.helperId !== ctx.member.id) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  return { ask, reply };
}
