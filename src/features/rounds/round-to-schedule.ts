import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findOwnPair, partnersOf } from "./own-pair.ts";

type RoundToSchedule = {
  readonly pairId: string;
  readonly partners: readonly MemberRef[];
  /** Whether the next move is the caller's. */
  readonly isMover: boolean;
  readonly proposedAt: Date | null;
  readonly endsAt: Date;
};

/**
 * The caller's conversation of the round that goes on, as long as they have said nothing about it.
 * @public offered to whoever reminds people, as `waitingQuestions` is
 */
export async function roundToSchedule(
  ctx: Pick<Context, "tx" | "group" | "member" | "now">,
): Promise<RoundToSchedule | undefined> {
  const own = await findOwnPair(ctx);
  if (own === undefined || own.seat.answer !== null) return undefined;
  const { pair, round } = own;
  return {
    pairId: pair.id,
    partners: await partnersOf(ctx, pair, ctx.member.id),
    isMover: pair.moverId === ctx.member.id,
    proposedAt: pair.proposedAt,
    endsAt: round.endsAt,
  };
}
