import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { meetAnswers, meetQuestions } from "#db/schema/index.ts";
import type { MeetSource } from "./ask-whether-met.ts";

/** Whoever has not answered by then is not asked again. */
const MOST_TIMES = 3;

/** Asks at `at`, for the last time, whoever has said neither yes nor no about these conversations. */
export async function askOnceMore(
  { tx, group }: Sender,
  {
    source,
    sourceIds,
    at,
  }: {
    readonly source: MeetSource;
    readonly sourceIds: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  if (sourceIds.length === 0) return;
  const known = tx
    .select({ id: meetQuestions.id })
    .from(meetQuestions)
    .where(
      and(
        eq(meetQuestions.groupId, group.id),
        eq(meetQuestions.source, source),
        inArray(meetQuestions.sourceId, [...sourceIds]),
      ),
    );
  await tx
    .update(meetAnswers)
    .set({ nextAskAt: at })
    .where(
      and(
        eq(meetAnswers.groupId, group.id),
        inArray(meetAnswers.questionId, known),
        lt(meetAnswers.timesAsked, MOST_TIMES),
        or(isNull(meetAnswers.answer), eq(meetAnswers.answer, "not-yet")),
      ),
    );
}
