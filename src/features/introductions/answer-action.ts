import { text, type Message } from "#chat/message.ts";
import { idArg, oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace } from "#core/reply.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { answerIntroduction, type AnswerOutcome } from "./answer-introduction.ts";
import { deadlineFor } from "./deadline.ts";
import { otherOf } from "./introduction-row.ts";
import { findPerson, shownName } from "./request-view.ts";

/** "Yes, Introduce Us" and "Not Now". */
export const answerAction = defineAction({
  name: "introduction-answer",
  who: "member",
  args: { introduction: idArg, answer: oneOf("yes", "no") },
  run: async (ctx, args) =>
    replace(
      ...(await answered(ctx, await answerIntroduction(ctx, args.introduction, args.answer))),
    ),
});

/** After a yes whoever has none yet is asked how somebody on the other platform may reach them. */
async function answered(ctx: Context, outcome: AnswerOutcome): Promise<Message> {
  const words = text(await answerWords(ctx, outcome));
  return outcome.kind === "waiting" || outcome.kind === "in-touch"
    ? [words, ...(await askForContactWay(ctx, otherOf(outcome.introduction, ctx.member.id)))]
    : [words];
}

async function answerWords(ctx: Context, outcome: AnswerOutcome) {
  const words = ctx.texts.introductions;
  switch (outcome.kind) {
    case "in-touch":
    case "waiting": {
      const { introduction } = outcome;
      const person = await findPerson(ctx, otherOf(introduction, ctx.member.id));
      const other = shownName(ctx.texts, person);
      if (outcome.kind === "in-touch") {
        return words.inTouch[outcome.how]({ other });
      }
      return ctx.member.directMessages === "yes"
        ? words.waiting({ other, ...deadlineFor(ctx, introduction, ctx.member) })
        : words.waitingUnheard({ other });
    }
    case "declined":
      return words.declined;
    case "already-answered":
      return words.alreadyAnswered;
    case "over":
      return words.over;
  }
}
