import { and, eq, inArray, lte } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { dayIn } from "#core/calendar/calendar.ts";
import { post } from "#core/outbox/outbox.ts";
import { newId, roundMembers, roundPairs, rounds, roundSeats } from "#db/schema/index.ts";
import { askAtEnd } from "./ask-at-end.ts";
import type { Match, Participant } from "./matching/match-input.ts";
import { moverOf } from "./matching/mover-of.ts";
import { reasonsIn } from "./matching/reasons-of.ts";
import { hourProposer } from "./propose-hour.ts";
import type { RoundInput } from "./read-match-input.ts";
import type { RoundPlan } from "./round-plan.ts";
import type { GroupSender } from "./tell-pairs.ts";

/** A statement takes so many rows at most. */
const ROWS = 1000;

/**
 * Puts a round on record: who talks to whom and why, and for whom there was nobody, who hear so and go first next time.
 * Those with a partner are told by `tellPairs`.
 */
export async function writeRound(
  sender: GroupSender,
  round: {
    readonly plan: RoundPlan;
    readonly input: RoundInput;
    readonly match: Match;
    readonly startedAt: Date;
    readonly endsAt: Date;
    readonly prefix: string;
  },
): Promise<void> {
  const { tx, now, group } = sender;
  const { plan, input, match, startedAt, endsAt } = round;
  if (input.match.people.length === 0) return;
  const roundId = newId();
  const row = { groupId: group.id, roundId };
  await tx.insert(rounds).values({
    groupId: group.id,
    id: roundId,
    number: input.number,
    startedAt,
    endsAt,
    size: plan.size,
    theme: plan.theme,
  });
  const pairs = pairsOf(round, now).map((pair) => ({ ...row, ...pair, createdAt: now }));
  const seats = [
    ...pairs.flatMap((pair) =>
      [pair.firstId, pair.secondId, pair.thirdId].flatMap((memberId) =>
        memberId === null ? [] : [{ ...row, memberId, pairId: pair.id }],
      ),
    ),
    ...match.leftOver.map((memberId) => ({ ...row, memberId, pairId: null })),
  ];
  for (let at = 0; at < pairs.length; at += ROWS) {
    await tx.insert(roundPairs).values(pairs.slice(at, at + ROWS));
  }
  for (let at = 0; at < seats.length; at += ROWS) {
    await tx.insert(roundSeats).values(seats.slice(at, at + ROWS));
  }
  await noteTurns(sender, match);
  await askAtEnd(sender, input.number - 1, now);
  const isAlone = input.match.people.length === 1;
  for (const memberId of match.leftOver) {
    await post(sender, memberId, {
      dedupeKey: `round-nobody:${roundId}:${memberId}`,
      message: (texts) => [
        text(
          isAlone ? texts.rounds.nobodyYet({ prefix: round.prefix }) : texts.rounds.firstNextTime,
        ),
      ],
      why: (texts) => texts.rounds.whyNobody,
      dropAt: endsAt,
    });
  }
}

function pairsOf(
  {
    input,
    match,
    endsAt,
  }: { readonly input: RoundInput; readonly match: Match; readonly endsAt: Date },
  now: Date,
) {
  const reasonsFor = reasonsIn(input.match);
  const people = new Map(input.match.people.map((person) => [person.id, person]));
  const propose = hourProposer(now, endsAt);
  return match.groups.flatMap((ids) => {
    const group = ids.flatMap((id): Participant | readonly Participant[] => people.get(id) ?? []);
    const [firstId, secondId, thirdId] = ids;
    if (firstId === undefined || secondId === undefined) return [];
    return {
      id: newId(),
      firstId,
      secondId,
      thirdId: thirdId ?? null,
      reasons: reasonsFor(group).map((reason) =>
        reason.kind === "shared-field"
          ? { ...reason, word: input.words.get(reason.word) ?? reason.word }
          : reason,
      ),
      moverId: moverOf(group, input.match.seed),
      proposedAt: propose(ids.flatMap((id) => input.zones.get(id) ?? [])) ?? null,
    };
  });
}

/** Whose turn it is next time, and whose pause is over. */
async function noteTurns({ tx, now, group }: GroupSender, { leftOver }: Match): Promise<void> {
  const inGroup = eq(roundMembers.groupId, group.id);
  await tx
    .update(roundMembers)
    .set({ goesFirst: false })
    .where(and(inGroup, eq(roundMembers.goesFirst, true)));
  await tx
    .update(roundMembers)
    .set({ isPaused: false, pausedUntil: null })
    .where(and(inGroup, lte(roundMembers.pausedUntil, dayIn(now, group.timeZone))));
  if (leftOver.length === 0) return;
  await tx
    .update(roundMembers)
    .set({ goesFirst: true })
    .where(and(inGroup, inArray(roundMembers.memberId, [...leftOver])));
}
