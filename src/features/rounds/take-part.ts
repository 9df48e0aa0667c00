import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { roundMembers } from "#db/schema/index.ts";
import { cancelPair, type CancelOutcome } from "./cancel-pair.ts";
import { findOwnPair } from "./own-pair.ts";

export type Participation = typeof roundMembers.$inferSelect;

/** The caller's place among those who take part; undefined when they do not. */
export async function ownParticipation(ctx: Context): Promise<Participation | undefined> {
  const [row] = await ctx.tx.select().from(roundMembers).where(isOwn(ctx));
  return row;
}

/** The caller takes part from the next round on, and no longer pauses. `isNew` is false for who took part already. */
export async function joinRounds(ctx: Context): Promise<{ readonly isNew: boolean }> {
  const known = await ownParticipation(ctx);
  const fresh = { joinedAt: ctx.now, isPaused: false, pausedUntil: null };
  await ctx.tx
    .insert(roundMembers)
    .values({ ...fresh, groupId: ctx.group.id, memberId: ctx.member.id })
    .onConflictDoUpdate({
      target: [roundMembers.groupId, roundMembers.memberId],
      set: known?.isPaused === true ? fresh : { isPaused: false },
    });
  return { isNew: known === undefined || known.isPaused };
}

/**
 * The caller takes part no more. A conversation that is still open is called off, and the other one hears so and gets
 * somebody else if there is anybody. If its hour has passed, all of them are asked whether they met all the same. A round that is being made at this moment is made anew without them, or has them
 * already and is treated like any other.
 */
export async function leaveRounds(
  ctx: Context,
): Promise<{ readonly wasIn: boolean; readonly cancelled: CancelOutcome | undefined }> {
  // First, so that it takes turns with the round that is being made; what that one wrote is read after it.
  const left = await ctx.tx.delete(roundMembers).where(isOwn(ctx)).returning();
  const own = await findOwnPair(ctx);
  if (own === undefined || own.seat.answer !== null) {
    return { wasIn: left.length > 0, cancelled: undefined };
  }
  const { id, proposedAt } = own.pair;
  const mayHaveMet = proposedAt === null || proposedAt <= ctx.now;
  return { wasIn: left.length > 0, cancelled: await cancelPair(ctx, id, { mayHaveMet }) };
}

/** The caller sits rounds out: until a day, on which they are back, or until they join again. */
export async function pauseRounds(
  ctx: Context,
  until: string | undefined,
): Promise<{ readonly isTakingPart: boolean }> {
  const paused = await ctx.tx
    .update(roundMembers)
    .set({ isPaused: true, pausedUntil: until ?? null })
    .where(isOwn(ctx))
    .returning();
  return { isTakingPart: paused.length > 0 };
}

const isOwn = ({ group, member }: Context) =>
  and(eq(roundMembers.groupId, group.id), eq(roundMembers.memberId, member.id));
