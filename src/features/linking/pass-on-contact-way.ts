import { and, desc, eq, gt, inArray } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import { meetAnswers, meetQuestions } from "#db/schema/index.ts";
import { isBlocked } from "#features/blocks/index.ts";
import type { Texts } from "#texts/texts.ts";

/** Whoever was brought together longer ago has found another way, or none. */
const FRESH_MS = 14 * DAY_MS;

const WHY = {
  introduction: (texts: Texts) => texts.introductions.whyTogether,
  path: (texts: Texts) => texts.knows.whyTogether,
  round: (texts: Texts) => texts.rounds.whyTogether,
} as const;

/**
 * Tells a member how the caller wants to be reached, once, where the two were brought together before the caller said
 * it. Anybody else hears nothing.
 */
export async function passOnContactWay(ctx: Context, memberId: string, way: string): Promise<void> {
  const { tx, group, member, now } = ctx;
  const [latest] = await tx
    .select({ id: meetQuestions.id, source: meetQuestions.source })
    .from(meetQuestions)
    .where(
      and(
        eq(meetQuestions.groupId, group.id),
        gt(meetQuestions.createdAt, new Date(now.getTime() - FRESH_MS)),
        inArray(meetQuestions.id, questionsOf(ctx, member.id)),
        inArray(meetQuestions.id, questionsOf(ctx, memberId)),
      ),
    )
    .orderBy(desc(meetQuestions.createdAt))
    .limit(1);
  if (latest === undefined || (await isBlocked(ctx, member.id, memberId))) return;
  const name = member.displayName ?? ctx.account;
  await post(ctx, memberId, {
    dedupeKey: `contact-way:${latest.id}:${member.id}`,
    message: (texts) => [text(texts.introductions.reachedBy({ name, way }))],
    why: WHY[latest.source],
    urgency: "now",
  });
}

const questionsOf = ({ tx, group }: Pick<Context, "tx" | "group">, memberId: string) =>
  tx
    .select({ id: meetAnswers.questionId })
    .from(meetAnswers)
    .where(and(eq(meetAnswers.groupId, group.id), eq(meetAnswers.memberId, memberId)));
