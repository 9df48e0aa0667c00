import { and, eq, inArray, isNull, or } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { meetAnswers, meetQuestions, newId, type MEET_SOURCES } from "#db/schema/index.ts";

export type MeetSource = (typeof MEET_SOURCES)[number];

/**
 * From `at` on, each of these is asked in private whether they met, and once more 48 hours later. Called again for the
 * same source, it asks at the new time whoever has said neither yes nor no, such as at the end of a round.
 */
export async function askWhetherMet(
  { tx, now, group }: Sender,
  question: {
    readonly source: MeetSource;
    readonly sourceId: string;
    readonly members: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  const { source, sourceId, at } = question;
  const groupId = group.id;
  const [made] = await tx
    .insert(meetQuestions)
    .values({ groupId, id: newId(), source, sourceId, createdAt: now })
    .onConflictDoNothing()
    .returning({ id: meetQuestions.id });
  if (made !== undefined) {
    await tx.insert(meetAnswers).values(
      question.members.map((memberId) => ({
        groupId,
        questionId: made.id,
        memberId,
        nextAskAt: at,
      })),
    );
    return;
  }
  const known = tx
    .select({ id: meetQuestions.id })
    .from(meetQuestions)
    .where(
      and(
        eq(meetQuestions.groupId, groupId),
        eq(meetQuestions.source, source),
        eq(meetQuestions.sourceId, sourceId),
      ),
    );
  await tx
    .update(meetAnswers)
    .set({ nextAskAt: at, timesAsked: 0 })
    .where(
      and(
        eq(meetAnswers.groupId, groupId),
        inArray(meetAnswers.questionId, known),
        or(isNull(meetAnswers.answer), eq(meetAnswers.answer, "not-yet")),
      ),
    );
}
