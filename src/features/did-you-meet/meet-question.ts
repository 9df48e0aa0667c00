import { and, eq } from "drizzle-orm";
import { button, context, controls, text, type Message } from "#chat/message.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import type { Sender } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { MEET_ANSWERS, meetAnswers, meetQuestions, WORTHS } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";

export const answerLink = link("meet-answer", { question: idArg, answer: oneOf(...MEET_ANSWERS) });
export const worthLink = link("meet-worth", { question: idArg, worth: oneOf(...WORTHS) });

export type MeetQuestion = typeof meetQuestions.$inferSelect;
type MeetAnswer = typeof meetAnswers.$inferSelect;

/** A question as one of its people sees it. */
export type OwnQuestion = {
  readonly question: MeetQuestion;
  readonly own: MeetAnswer;
  readonly others: readonly MemberRef[];
};

type Reader = Pick<Sender, "tx" | "group">;

/** The caller's part in a question; undefined when they have none. */
export async function findOwnQuestion(
  reader: Reader,
  memberId: string,
  questionId: string,
): Promise<OwnQuestion | undefined> {
  const { tx, group } = reader;
  const rows = await tx
    .select({ question: meetQuestions, answer: meetAnswers })
    .from(meetQuestions)
    .innerJoin(
      meetAnswers,
      and(
        eq(meetAnswers.groupId, meetQuestions.groupId),
        eq(meetAnswers.questionId, meetQuestions.id),
      ),
    )
    .where(and(eq(meetQuestions.groupId, group.id), eq(meetQuestions.id, questionId)));
  const own = rows.find(({ answer }) => answer.memberId === memberId);
  if (own === undefined) return undefined;
  const others = await findMembers(
    reader,
    rows.flatMap(({ answer }) => (answer.memberId === memberId ? [] : [answer.memberId])),
  );
  return { question: own.question, own: own.answer, others };
}

/** "Did you meet?" with its buttons. Who has said "Not Yet" before is not offered it again. */
export function questionMessage(texts: Texts, { question, own, others }: OwnQuestion): Message {
  const words = texts.meet;
  const ref = (answer: (typeof MEET_ANSWERS)[number]) =>
    answerLink.ref({ question: question.id, answer });
  return [
    text(words.ask[question.source]({ names: others.map(({ name }) => name) })),
    controls(
      button(words.yes, ref("met"), "primary"),
      ...(own.answer === "not-yet" ? [] : [button(words.notYet, ref("not-yet"))]),
      button(words.no, ref("not-met")),
    ),
    context(words.whoReadsIt),
  ];
}
