import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Day } from "#core/calendar/calendar.ts";
import type { Texts } from "#texts/texts.ts";
import { askLinks } from "../ask/ask-links.ts";
import { askBlocks, askerName, helpButtons, type AskView } from "../ask/ask-view.ts";
import type { FitReason } from "./fit-of.ts";

/** An ask that nobody has answered, to a member whom it may fit: what it is, why them, and a way out without a word. */
export function routedLetter(texts: Texts, ask: AskView, reason: FitReason, today: Day): Message {
  const words = texts.asks;
  return [
    text(words.routed({ name: askerName(texts, ask) })),
    ...askBlocks(texts, ask, today),
    text(words.routedWhy[reason]),
    controls(
      ...helpButtons(texts, ask.id, "post"),
      button(words.notThisTime, askLinks.notThisTime.ref({ ask: ask.id })),
    ),
    context(words.routedQuiet),
  ];
}
