import { button, context, controls, text, type Message } from "#chat/message.ts";
import { neverPairUs } from "#features/blocks/index.ts";
import type { Texts } from "#texts/texts.ts";
import { answerAction } from "./answer-action.ts";
import { shownName, type RequestView } from "./request-view.ts";

/** The question to one of the two: who asks, why, who the other is, and two buttons. */
export function askedMessage(texts: Texts, request: RequestView): Message {
  const words = texts.introductions;
  const asker = shownName(texts, request.asker);
  const other = shownName(texts, request.other);
  const { stage, goal, offers } = request.other;
  return [
    text(
      request.asker.id === request.other.id
        ? words.wantsToMeet({ asker })
        : words.wantsToIntroduce({ asker, other }),
    ),
    text(words.reason({ reason: request.reason })),
    ...(stage === null && goal === null && offers.length === 0
      ? []
      : [text(words.profile({ name: other, stage, goal, offers }))]),
    text(words.fifteenMinutes),
    controls(
      button(words.yes, answerAction.ref({ introduction: request.id, answer: "yes" }), "primary"),
      button(words.notNow, answerAction.ref({ introduction: request.id, answer: "no" })),
      neverPairUs(texts, request.other.id, "goes"),
    ),
    context(words.quietAnswer(request)),
  ];
}
