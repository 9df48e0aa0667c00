import { and, eq } from "drizzle-orm";
import { text, type Message } from "#chat/message.ts";
import type { Context, Sender } from "#core/context.ts";
import { meetAnswers, meetQuestions } from "#db/schema/index.ts";
import { answerQuestion } from "./answer-question.ts";
import type { MeetSource } from "./ask-whether-met.ts";
import { answeredMessage } from "./meet-actions.ts";

type Source = { readonly source: MeetSource; readonly sourceId: string };

/**
 * The caller says that they met before they were asked. Answers as the question's own button does.
 * @throws UserError `not-yours`
 */
export async function sayMet(ctx: Context, of: Source): Promise<Message> {
  const [question] = await ctx.tx
    .select({ id: meetQuestions.id })
    .from(meetQuestions)
    .where(isAbout(ctx, of));
  if (question === undefined) return [text(ctx.texts.meet.answeredBefore)];
  return answeredMessage(ctx, await answerQuestion(ctx, question.id, "met"));
}

/** Whether somebody has said that they met. */
export async function haveMet(sender: Sender, of: Source): Promise<boolean> {
  const [question] = await sender.tx
    .select({ metAt: meetQuestions.metAt })
    .from(meetQuestions)
    .where(isAbout(sender, of));
  return question !== undefined && question.metAt !== null;
}

/** Nobody is asked about it any more, as it was called off; or one of them is not, as the others go on without them. */
export async function stopAsking(sender: Sender, of: Source, memberId?: string): Promise<void> {
  const { tx, group } = sender;
  const [question] = await tx
    .select({ id: meetQuestions.id })
    .from(meetQuestions)
    .where(isAbout(sender, of));
  if (question === undefined) return;
  if (memberId === undefined) {
    await tx.delete(meetQuestions).where(isAbout(sender, of));
    return;
  }
  await tx
    .delete(meetAnswers)
    .where(
      and(
        eq(meetAnswers.groupId, group.id),
        eq(meetAnswers.questionId, question.id),
        eq(meetAnswers.memberId, memberId),
      ),
    );
}

const isAbout = ({ group }: Pick<Sender, "group">, { source, sourceId }: Source) =>
  and(
    eq(meetQuestions.groupId, group.id),
    eq(meetQuestions.source, source),
    eq(meetQuestions.sourceId, sourceId),
  );
