import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { meetAnswers, meetQuestions, type WORTHS } from "#db/schema/index.ts";
import type { MeetSource } from "./ask-whether-met.ts";
import { outcomeOf } from "./outcome-of.ts";

/** Counts alone; who said what stays with them. */
export type MeetResults = {
  /** Of the conversations that were to come about, each counted once. */
  readonly met: number;
  readonly notYet: number;
  readonly notMet: number;
  /** Nobody has said anything: apart, never taken for a no. */
  readonly noAnswer: number;
  /** Of the people who were there and said so. */
  readonly worth: Readonly<Record<(typeof WORTHS)[number], number>>;
};

/** What came of these introductions, pairs of a round, or paths. */
export async function meetResults(
  tx: Tx,
  groupId: string,
  source: MeetSource,
  sourceIds: readonly string[],
): Promise<MeetResults> {
  const rows =
    sourceIds.length === 0
      ? []
      : await tx
          .select({
            questionId: meetAnswers.questionId,
            answer: meetAnswers.answer,
            worth: meetAnswers.worth,
          })
          .from(meetQuestions)
          .innerJoin(
            meetAnswers,
            and(
              eq(meetAnswers.groupId, meetQuestions.groupId),
              eq(meetAnswers.questionId, meetQuestions.id),
            ),
          )
          .where(
            and(
              eq(meetQuestions.groupId, groupId),
              eq(meetQuestions.source, source),
              inArray(meetQuestions.sourceId, [...sourceIds]),
            ),
          );
  const outcomes = [...Map.groupBy(rows, ({ questionId }) => questionId).values()].map((answers) =>
    outcomeOf(answers.map(({ answer }) => answer)),
  );
  const count = (outcome: (typeof outcomes)[number]) =>
    outcomes.filter((one) => one === outcome).length;
  const countWorth = (worth: (typeof WORTHS)[number]) =>
    rows.filter((row) => row.worth === worth).length;
  return {
    met: count("met"),
    notYet: count("not-yet"),
    notMet: count("not-met"),
    noAnswer: count("no-answer"),
    worth: {
      glad: countWorth("glad"),
      fine: countWorth("fine"),
      "not-for-me": countWorth("not-for-me"),
    },
  };
}
