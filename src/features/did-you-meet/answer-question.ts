import { and, eq, isNull, ne, or } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { meetAnswers, meetQuestions, type MEET_ANSWERS, type WORTHS } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { forgetMeeting, logMetMembers } from "./log-met-members.ts";
import { findOwnQuestion, type OwnQuestion } from "./meet-question.ts";
import { askLaterAt } from "./next-ask.ts";

/** `isTaken` is false when it was answered before, and nothing changed. */
export type Answered = OwnQuestion & { readonly isTaken: boolean };

/**
 * One of them says whether they met: yes and no once, "Not Yet" once before. The first yes puts the meeting on the
 * record of all of them, and each only once, however many say it; who says otherwise keeps it off their own.
 * @throws UserError `not-yours`
 */
export async function answerQuestion(
  ctx: Context,
  questionId: string,
  answer: (typeof MEET_ANSWERS)[number],
): Promise<Answered> {
  const { tx, group, member, now } = ctx;
  // Locked first, so that people who answer at the same moment take turns.
  await tx
    .select({ id: meetQuestions.id })
    .from(meetQuestions)
    .where(isQuestion(ctx, questionId))
    .for("update");
  const known = await findOwn(ctx, questionId);
  const isOpen =
    answer === "not-yet"
      ? isNull(meetAnswers.answer)
      : or(isNull(meetAnswers.answer), eq(meetAnswers.answer, "not-yet"));
  const [own] = await tx
    .update(meetAnswers)
    .set({
      answer,
      answeredAt: now,
      nextAskAt: answer === "not-yet" ? askLaterAt(now) : null,
      toLogAt: null,
    })
    .where(and(isOwnAnswer(ctx, questionId), isOpen))
    .returning();
  if (own === undefined) return { ...known, isTaken: false };
  await recordDeed(ctx, { kind: "meet-answered", ids: [questionId, known.question.sourceId] });

  if (answer === "met") {
    await tx
      .update(meetQuestions)
      .set({ metAt: now })
      .where(and(isQuestion(ctx, questionId), isNull(meetQuestions.metAt)));
    await tx
      .update(meetAnswers)
      .set({ toLogAt: now })
      .where(
        and(
          eq(meetAnswers.groupId, group.id),
          eq(meetAnswers.questionId, questionId),
          ne(meetAnswers.memberId, member.id),
          isNull(meetAnswers.loggedAt),
          isNull(meetAnswers.toLogAt),
          or(isNull(meetAnswers.answer), eq(meetAnswers.answer, "not-yet")),
        ),
      );
    if (own.loggedAt === null) await logOwn(ctx, known);
    await recordDeed(ctx, { kind: "met", ids: known.others.map(({ id }) => id) });
  } else if (own.meetingId !== null) {
    await forgetMeeting(ctx, own.meetingId);
    await tx
      .update(meetAnswers)
      .set({ loggedAt: null, meetingId: null })
      .where(isOwnAnswer(ctx, questionId));
  }
  return { ...known, own, isTaken: true };
}

/**
 * "Was it worth your time?", said once and only after a yes.
 * @throws UserError `not-yours`
 */
export async function sayWorth(
  ctx: Context,
  questionId: string,
  worth: (typeof WORTHS)[number],
): Promise<Answered> {
  const known = await findOwn(ctx, questionId);
  const [own] = await ctx.tx
    .update(meetAnswers)
    .set({ worth })
    .where(
      and(isOwnAnswer(ctx, questionId), eq(meetAnswers.answer, "met"), isNull(meetAnswers.worth)),
    )
    .returning();
  return own === undefined ? { ...known, isTaken: false } : { ...known, own, isTaken: true };
}

async function logOwn(ctx: Context, { question, others }: OwnQuestion): Promise<void> {
  const meetingId = await logMetMembers(ctx, {
    memberIds: others.map(({ id }) => id),
    since: dayIn(question.createdAt, zoneOf(ctx.member, ctx.group)),
  });
  await ctx.tx
    .update(meetAnswers)
    .set({ loggedAt: ctx.now, meetingId: meetingId ?? null })
    .where(isOwnAnswer(ctx, question.id));
}

async function findOwn(ctx: Context, questionId: string): Promise<OwnQuestion> {
  const found = await findOwnQuestion(ctx, ctx.member.id, questionId);
  if (found === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);
  return found;
}

const isQuestion = ({ group }: Context, id: string) =>
  and(eq(meetQuestions.groupId, group.id), eq(meetQuestions.id, id));

const isOwnAnswer = ({ group, member }: Context, questionId: string) =>
  and(
    eq(meetAnswers.groupId, group.id),
    eq(meetAnswers.questionId, questionId),
    eq(meetAnswers.memberId, member.id),
  );
