import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { introductions } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import {
  answerOf,
  findIntroduction,
  isIntroduction,
  sideOf,
  type Introduction,
  type IntroductionAnswer,
} from "./introduction-row.ts";
import { putTogether } from "./put-together.ts";

export type AnswerOutcome =
  /** The second yes. */
  | {
      readonly kind: "in-touch";
      readonly introduction: Introduction;
      readonly how: "opened" | "opens-later" | "handed-over";
    }
  /** A yes, and no second one yet; the same whether the other said no or nothing. */
  | { readonly kind: "waiting"; readonly introduction: Introduction }
  | { readonly kind: "declined" }
  | { readonly kind: "already-answered" }
  /** Ended after its seven days, or gone with one of the two. */
  | { readonly kind: "over" };

/**
 * One of the two says yes or no, once. The second yes puts them together: the row is locked by the first answer, so of
 * two at the same moment exactly one sees both. A no is told to nobody.
 * @throws UserError `not-yours` for everybody else
 */
export async function answerIntroduction(
  ctx: Context,
  id: string,
  answer: IntroductionAnswer,
): Promise<AnswerOutcome> {
  const known = await findIntroduction(ctx, id);
  if (known === undefined) return { kind: "over" };
  const side = sideOf(known, ctx.member.id);
  if (side === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);

  const isOpen = and(isIntroduction(ctx.group.id, id), eq(introductions.state, "asking"));
  const isUnanswered = isNull(
    side === "first" ? introductions.firstAnswer : introductions.secondAnswer,
  );
  const [answered] = await ctx.tx
    .update(introductions)
    .set(side === "first" ? { firstAnswer: answer } : { secondAnswer: answer })
    .where(and(isOpen, isUnanswered))
    .returning();
  if (answered === undefined) return whyNotTaken(await findIntroduction(ctx, id), side);
  await recordDeed(ctx, { kind: "introduction-answered", ids: [id] });
  if (answer === "no") return { kind: "declined" };

  const bothAgreed = answered.firstAnswer === "yes" && answered.secondAnswer === "yes";
  const how = bothAgreed ? await putTogether(ctx, answered) : "nobody";
  if (how === "nobody") return { kind: "waiting", introduction: answered };
  await ctx.tx.update(introductions).set({ state: "agreed", settledAt: ctx.now }).where(isOpen);
  return { kind: "in-touch", introduction: answered, how };
}

function whyNotTaken(now: Introduction | undefined, side: "first" | "second"): AnswerOutcome {
  const isOver = now === undefined || now.state === "ended" || answerOf(now, side) === null;
  return { kind: isOver ? "over" : "already-answered" };
}
