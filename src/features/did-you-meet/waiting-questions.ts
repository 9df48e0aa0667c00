import { and, desc, eq, gt, gte, isNull, or } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { meetAnswers, meetQuestions } from "#db/schema/index.ts";
import { findOwnQuestion, type OwnQuestion } from "./meet-question.ts";

/** So long after they were put together nobody is held to an answer any more. */
const WAITS_MS = 45 * DAY_MS;
const MOST = 5;

/** Questions that wait for the caller's answer, the newest first: those that have been asked, by letter or not. */
export async function waitingQuestions(
  ctx: Pick<Context, "tx" | "group" | "member" | "now">,
): Promise<readonly OwnQuestion[]> {
  const { tx, group, member, now } = ctx;
  const rows = await tx
    .select({ id: meetQuestions.id })
    .from(meetAnswers)
    .innerJoin(
      meetQuestions,
      and(
        eq(meetQuestions.groupId, meetAnswers.groupId),
        eq(meetQuestions.id, meetAnswers.questionId),
      ),
    )
    .where(
      and(
        eq(meetAnswers.groupId, group.id),
        eq(meetAnswers.memberId, member.id),
        gt(meetAnswers.timesAsked, 0),
        or(
          isNull(meetAnswers.answer),
          // Asked again on the later day.
          and(eq(meetAnswers.answer, "not-yet"), isNull(meetAnswers.nextAskAt)),
        ),
        gte(meetQuestions.createdAt, new Date(now.getTime() - WAITS_MS)),
      ),
    )
    .orderBy(desc(meetQuestions.createdAt), desc(meetQuestions.id))
    .limit(MOST);
  const found = await Promise.all(rows.map(({ id }) => findOwnQuestion(ctx, member.id, id)));
  return found.flatMap((question) =>
    question === undefined || question.others.length === 0 ? [] : [question],
  );
}
