import { and, desc, eq, gte, inArray, isNull } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import {
  meetAnswers,
  meetQuestions,
  roundMembers,
  roundPairs,
  rounds,
  roundSeats,
} from "#db/schema/index.ts";
import { joinLink } from "./round-links.ts";

/** After so many rounds in a row without a word somebody has most likely other things to do. */
const SILENT_ROUNDS = 3;

/** Pauses who has said nothing for three rounds in a row since they joined, and tells them how to come back. */
export async function pauseSilent(sender: Sender): Promise<void> {
  const { tx, group } = sender;
  const silent = await readSilent(sender);
  if (silent.length === 0) return;
  const paused = await tx
    .update(roundMembers)
    .set({ isPaused: true, pausedUntil: null })
    .where(
      and(
        eq(roundMembers.groupId, group.id),
        inArray(roundMembers.memberId, [...silent]),
        eq(roundMembers.isPaused, false),
      ),
    )
    .returning();
  for (const { memberId, joinedAt } of paused) {
    await post(sender, memberId, {
      dedupeKey: `round-paused:${memberId}:${joinedAt.getTime()}`,
      message: (texts) => [
        text(texts.rounds.pausedByItself),
        controls(button(texts.rounds.joinAgain, joinLink.ref({}))),
      ],
      why: (texts) => texts.rounds.whyPaused,
    });
  }
}

/**
 * Whoever had a partner in each of the last three rounds, since they joined, and neither pressed nor answered anything.
 */
async function readSilent({ tx, group }: Sender): Promise<readonly string[]> {
  const last = await tx
    .select({ id: rounds.id })
    .from(rounds)
    .where(eq(rounds.groupId, group.id))
    .orderBy(desc(rounds.number))
    .limit(SILENT_ROUNDS);
  if (last.length < SILENT_ROUNDS) return [];
  const rows = await tx
    .select({
      memberId: roundSeats.memberId,
      answeredAt: roundSeats.answeredAt,
      saidAt: meetAnswers.answeredAt,
    })
    .from(roundSeats)
    .innerJoin(
      roundMembers,
      and(
        eq(roundMembers.groupId, roundSeats.groupId),
        eq(roundMembers.memberId, roundSeats.memberId),
      ),
    )
    .innerJoin(
      roundPairs,
      and(
        eq(roundPairs.groupId, roundSeats.groupId),
        eq(roundPairs.id, roundSeats.pairId),
        gte(roundPairs.createdAt, roundMembers.joinedAt),
      ),
    )
    .leftJoin(
      meetQuestions,
      and(
        eq(meetQuestions.groupId, roundSeats.groupId),
        eq(meetQuestions.source, "round"),
        eq(meetQuestions.sourceId, roundPairs.id),
      ),
    )
    .leftJoin(
      meetAnswers,
      and(
        eq(meetAnswers.groupId, meetQuestions.groupId),
        eq(meetAnswers.questionId, meetQuestions.id),
        eq(meetAnswers.memberId, roundSeats.memberId),
      ),
    )
    .where(
      and(
        eq(roundSeats.groupId, group.id),
        isNull(roundPairs.calledOffAt),
        inArray(
          roundSeats.roundId,
          last.map(({ id }) => id),
        ),
      ),
    );
  return [...Map.groupBy(rows, ({ memberId }) => memberId)].flatMap(([memberId, seats]) =>
    seats.length === SILENT_ROUNDS &&
    seats.every(({ answeredAt, saidAt }) => answeredAt === null && saidAt === null)
      ? [memberId]
      : [],
  );
}
