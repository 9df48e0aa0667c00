import { and, desc, eq, gt, isNull } from "drizzle-orm";
import type { Context, Sender } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { roundPairs, rounds, roundSeats } from "#db/schema/index.ts";

export type Pair = typeof roundPairs.$inferSelect;
export type Round = typeof rounds.$inferSelect;
type Seat = typeof roundSeats.$inferSelect;

/** A member's conversation in a round. */
export type OwnPair = { readonly pair: Pair; readonly round: Round; readonly seat: Seat };

export const idsOf = ({ firstId, secondId, thirdId }: Pair): readonly string[] =>
  thirdId === null ? [firstId, secondId] : [firstId, secondId, thirdId];

type Reader = Pick<Context, "tx" | "group" | "member" | "now">;

/** The caller's conversation of the round that goes on, unless it was called off. */
export async function findOwnPair(reader: Reader): Promise<OwnPair | undefined> {
  const isOpen = and(gt(rounds.endsAt, reader.now), isNull(roundPairs.calledOffAt));
  const [row] = await readPairs(reader, and(isOpen, eq(roundPairs.id, roundSeats.pairId)));
  return row;
}

/**
 * The conversation that a button is about. `isOver`: it was called off, or the caller is not in it any more.
 * @throws UserError `not-yours` for who was never in it
 */
export async function openPair(
  reader: Reader,
  pairId: string,
): Promise<OwnPair & { readonly isOver: boolean }> {
  const [found] = await readPairs(reader, eq(roundPairs.id, pairId));
  const isInIt = found?.seat.pairId === pairId;
  if (found === undefined || !(isInIt || idsOf(found.pair).includes(reader.member.id))) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const { pair, seat } = found;
  return { ...found, isOver: !isInIt || pair.calledOffAt !== null || seat.answer === "cannot" };
}

/** Whom the caller talks to. */
export const partnersOf = (
  reader: Pick<Sender, "tx" | "group">,
  pair: Pair,
  memberId: string,
): Promise<readonly MemberRef[]> =>
  findMembers(
    reader,
    idsOf(pair).filter((id) => id !== memberId),
  );

/** Conversations of rounds in which the caller has a seat, the latest first. */
const readPairs = (
  { tx, group, member }: Reader,
  rule: ReturnType<typeof and>,
): Promise<readonly OwnPair[]> =>
  tx
    .select({ pair: roundPairs, round: rounds, seat: roundSeats })
    .from(roundSeats)
    .innerJoin(
      rounds,
      and(eq(rounds.groupId, roundSeats.groupId), eq(rounds.id, roundSeats.roundId)),
    )
    .innerJoin(
      roundPairs,
      and(eq(roundPairs.groupId, roundSeats.groupId), eq(roundPairs.roundId, roundSeats.roundId)),
    )
    .where(and(eq(roundSeats.groupId, group.id), eq(roundSeats.memberId, member.id), rule))
    .orderBy(desc(rounds.number))
    .limit(1);
