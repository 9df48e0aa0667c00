import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { replace } from "#core/reply.ts";
import { WORTHS } from "#db/schema/index.ts";
import { neverPairUs } from "#features/blocks/index.ts";
import { answerQuestion, sayWorth, type Answered } from "./answer-question.ts";
import { countIntroductionLink, uncountedIntroducer } from "./introducer.ts";
import { answerLink, worthLink } from "./meet-question.ts";

/** "Yes, We Met", "Not Yet" and "No". */
export const answerAction = defineAction({
  ...answerLink,
  who: "member",
  run: async (ctx, args) =>
    replace(...answeredMessage(ctx, await answerQuestion(ctx, args.question, args.answer))),
});

/** "Glad We Talked", "It Was Fine" and "Not for Me" (practice 30). */
export const worthAction = defineAction({
  ...worthLink,
  who: "member",
  run: async (ctx, args) =>
    replace(...(await worthMessage(ctx, await sayWorth(ctx, args.question, args.worth)))),
});

/** What is said to an answer, with the question of its worth after a yes. */
export function answeredMessage(
  ctx: Context,
  { isTaken, own, question, others }: Answered,
): Message {
  const words = ctx.texts.meet;
  const names = others.map(({ name }) => name);
  if (!isTaken) {
    return own.answer === "met" && own.worth === null
      ? askWorth(ctx, question.id)
      : [text(words.answeredBefore)];
  }
  switch (own.answer) {
    case "met":
      return [
        text(words.logged({ names, prefix: ctx.commandPrefix })),
        ...askWorth(ctx, question.id),
      ];
    case "not-yet":
      return [text(words.askedLater({ names }))];
    case "not-met":
    case null:
      return [text(words.notMet)];
  }
}

function askWorth(ctx: Context, questionId: string): Message {
  const words = ctx.texts.meet;
  return [
    text(words.worth),
    controls(
      ...WORTHS.map((worth) =>
        button(words.worths[worth], worthLink.ref({ question: questionId, worth })),
      ),
    ),
    context(words.worthIsPrivate),
  ];
}

async function worthMessage(
  ctx: Context,
  { isTaken, own, question, others }: Answered,
): Promise<Message> {
  const words = ctx.texts.meet;
  if (!isTaken || own.worth === null) return [text(words.answeredBefore)];
  const said = text(words.worthSaid[own.worth]);
  const [other] = others;
  if (own.worth === "not-for-me") {
    return others.length === 1 && other !== undefined
      ? [said, text(words.neverAgain), controls(neverPairUs(ctx.texts, other.id, "goes"))]
      : [said];
  }
  const introducer = await uncountedIntroducer(ctx, question);
  if (introducer === undefined) return [said];
  return [
    said,
    text(words.shallItCount({ introducer: introducer.name })),
    controls(
      button(
        words.countIt,
        countIntroductionLink.ref({ introduction: question.sourceId }),
        "primary",
      ),
    ),
  ];
}
