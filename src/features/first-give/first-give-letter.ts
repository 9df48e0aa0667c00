import { button, context, controls, text } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import type { Letter } from "#core/context.ts";
import { type AskView, helpButtons } from "#features/asks/index.ts";
import { offerSomethingAction } from "#features/giving/index.ts";

/** In UTF-16 code units. */
const MOST_TEXT = 300;

/** One open ask that fits, or a small thing to offer. */
export function firstGiveLetter(
  memberId: string,
  prefix: string,
  ask: AskView | undefined,
): Letter {
  return {
    dedupeKey: `first-give:${memberId}`,
    message: (texts) => {
      const words = texts.firstGive;
      const offer = button(words.offer, offerSomethingAction.ref({}));
      const once = context(words.once({ prefix }));
      if (ask === undefined) return [text(words.reminder), controls(offer), once];
      const asker = ask.asker?.name ?? texts.common.somebody;
      return [
        text(words.reminderAsk),
        text(words.theAsk({ name: asker, text: shorten(ask.text, MOST_TEXT) })),
        controls(...helpButtons(texts, ask.id, "list"), offer),
        once,
      ];
    },
    why: (texts) => texts.firstGive.why,
  };
}
