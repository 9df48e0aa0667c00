import { and, asc, eq, gt, isNotNull, isNull, or } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import { members, newId, roundMembers, roundPairs, rounds, roundSeats } from "#db/schema/index.ts";
import { blockedPairs, pairKey } from "#features/blocks/index.ts";
import { haveMet, stopAsking } from "#features/did-you-meet/index.ts";
import { REST_ROUNDS } from "./matching/points.ts";
import { idsOf, openPair, type OwnPair, type Pair, type Round } from "./own-pair.ts";
import { hourProposer } from "./propose-hour.ts";
import { tellPair } from "./tell-pairs.ts";

/** `called-off`, or the two others of a three go on; `over`: nothing was left to call off. */
export type CancelOutcome = "called-off" | "others-go-on" | "over";

/**
 * The caller cannot this time. The other one hears so without a reason, and gets whoever else waits in this round, or
 * else goes first in the next. Everybody who calls off in a round takes turns, so of two in one pair the second finds
 * it called off. A conversation that was had, as one of them has said, is not called off any more.
 * @param mayHaveMet they are still asked whether they met
 * @throws UserError `not-yours`
 */
export async function cancelPair(
  ctx: Context,
  pairId: string,
  { mayHaveMet }: { readonly mayHaveMet: boolean },
): Promise<CancelOutcome> {
  const { tx, group, member, now } = ctx;
  const { round } = await openPair(ctx, pairId);
  await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(and(eq(rounds.groupId, group.id), eq(rounds.id, round.id)))
    .for("update");
  const own = await openPair(ctx, pairId);
  const question = { source: "round", sourceId: pairId } as const;
  await noteAnswer(ctx, own);
  if (own.isOver || own.seat.answer !== null || round.endsAt <= now) return "over";
  if (await haveMet(ctx, question)) return "over";
  const others = idsOf(own.pair).filter((id) => id !== member.id);
  const [first, second] = others;
  if (first !== undefined && second !== undefined) {
    await goOnWithout(ctx, own.pair, [first, second]);
    if (!mayHaveMet) await stopAsking(ctx, question, member.id);
    return "others-go-on";
  }
  await tx
    .update(roundPairs)
    .set({ calledOffAt: now })
    .where(and(eq(roundPairs.groupId, group.id), eq(roundPairs.id, pairId)));
  if (!mayHaveMet) await stopAsking(ctx, question);
  if (first !== undefined) await findAnother(ctx, own, first);
  return "called-off";
}

/** Who says so cannot be given to somebody else in this round; a conversation that was had stays had. */
async function noteAnswer({ tx, group, now }: Context, { seat }: OwnPair): Promise<void> {
  await tx
    .update(roundSeats)
    .set({ answer: "cannot", answeredAt: now })
    .where(
      and(
        eq(roundSeats.groupId, group.id),
        eq(roundSeats.roundId, seat.roundId),
        eq(roundSeats.memberId, seat.memberId),
        isNull(roundSeats.answer),
      ),
    );
}

async function goOnWithout(
  ctx: Context,
  pair: Pair,
  [firstId, secondId]: readonly [string, string],
): Promise<void> {
  const { tx, group, member } = ctx;
  await tx
    .update(roundPairs)
    .set({
      firstId,
      secondId,
      thirdId: null,
      moverId: pair.moverId === member.id ? firstId : pair.moverId,
      reasons: pair.reasons.filter(
        (reason) => !("memberId" in reason) || reason.memberId !== member.id,
      ),
    })
    .where(and(eq(roundPairs.groupId, group.id), eq(roundPairs.id, pair.id)));
  const name = member.displayName ?? ctx.account;
  for (const otherId of [firstId, secondId]) {
    await post(ctx, otherId, {
      dedupeKey: `round-goes-on:${pair.id}:${member.id}:${otherId}`,
      message: (texts) => [text(texts.rounds.goesOn({ name }))],
      why: (texts) => texts.rounds.whyCancelled,
    });
  }
}

async function findAnother(ctx: Context, { pair, round }: OwnPair, leftId: string): Promise<void> {
  const { tx, group, member } = ctx;
  const name = member.displayName ?? ctx.account;
  const another = await whoWaits(ctx, round, leftId);
  await post(ctx, leftId, {
    dedupeKey: `round-cancelled:${pair.id}`,
    message: (texts) => [
      text(texts.rounds.otherCannot({ name })),
      text(another === undefined ? texts.rounds.firstNextTime : texts.rounds.somebodyElse),
    ],
    why: (texts) => texts.rounds.whyCancelled,
  });
  if (another === undefined) {
    await tx
      .update(roundMembers)
      .set({ goesFirst: true })
      .where(and(eq(roundMembers.groupId, group.id), eq(roundMembers.memberId, leftId)));
    return;
  }
  await pairUp(ctx, round, leftId, another);
}

/** Somebody of this round who is without a partner, can still be reached, and whom these two did not meet lately. */
async function whoWaits(ctx: Context, round: Round, leftId: string): Promise<string | undefined> {
  const { tx, group } = ctx;
  const waiting = await tx
    .select({ id: roundSeats.memberId })
    .from(roundSeats)
    .innerJoin(
      roundMembers,
      and(
        eq(roundMembers.groupId, roundSeats.groupId),
        eq(roundMembers.memberId, roundSeats.memberId),
      ),
    )
    .innerJoin(
      members,
      and(eq(members.groupId, roundSeats.groupId), eq(members.id, roundSeats.memberId)),
    )
    .leftJoin(
      roundPairs,
      and(eq(roundPairs.groupId, roundSeats.groupId), eq(roundPairs.id, roundSeats.pairId)),
    )
    .where(
      and(
        eq(roundSeats.groupId, group.id),
        eq(roundSeats.roundId, round.id),
        isNull(roundSeats.answer),
        isNull(members.leftAt),
        or(isNull(roundSeats.pairId), isNotNull(roundPairs.calledOffAt)),
      ),
    )
    .orderBy(asc(roundSeats.memberId));
  const ids = waiting.map(({ id }) => id);
  // Whoever has left the rounds is not given anybody any more.
  if (!ids.includes(leftId) || ids.length < 2) return undefined;
  const blocked = await blockedPairs(tx, group.id, ids);
  const met = await metLately(ctx, round, leftId);
  return ids.find((id) => id !== leftId && !blocked.has(pairKey(id, leftId)) && !met.has(id));
}

async function metLately(
  { tx, group }: Context,
  round: Round,
  memberId: string,
): Promise<ReadonlySet<string>> {
  const rows = await tx
    .select({ pair: roundPairs })
    .from(roundSeats)
    .innerJoin(
      roundPairs,
      and(eq(roundPairs.groupId, roundSeats.groupId), eq(roundPairs.id, roundSeats.pairId)),
    )
    .innerJoin(
      rounds,
      and(eq(rounds.groupId, roundPairs.groupId), eq(rounds.id, roundPairs.roundId)),
    )
    .where(
      and(
        eq(roundSeats.groupId, group.id),
        eq(roundSeats.memberId, memberId),
        gt(rounds.number, round.number - REST_ROUNDS),
      ),
    );
  return new Set(rows.flatMap(({ pair }) => idsOf(pair)));
}

async function pairUp(ctx: Context, round: Round, one: string, other: string): Promise<void> {
  const { tx, group, now } = ctx;
  const people = await tx
    .select()
    .from(members)
    .where(and(eq(members.groupId, group.id), or(eq(members.id, one), eq(members.id, other))));
  const propose = hourProposer(now, round.endsAt);
  const [firstId, secondId] = one < other ? [one, other] : [other, one];
  const [pair] = await tx
    .insert(roundPairs)
    .values({
      groupId: group.id,
      id: newId(),
      roundId: round.id,
      firstId,
      secondId,
      reasons: [],
      moverId: one,
      proposedAt: propose(people.map((person) => zoneOf(person, group))) ?? null,
      createdAt: now,
      toldAt: now,
    })
    .returning();
  if (pair === undefined) throw new Error("a pair was not written");
  await tx
    .update(roundSeats)
    .set({ pairId: pair.id })
    .where(
      and(
        eq(roundSeats.groupId, group.id),
        eq(roundSeats.roundId, round.id),
        or(eq(roundSeats.memberId, one), eq(roundSeats.memberId, other)),
      ),
    );
  await tx
    .update(roundMembers)
    .set({ goesFirst: false })
    .where(and(eq(roundMembers.groupId, group.id), eq(roundMembers.memberId, other)));
  await tellPair(ctx, round, pair);
}
