import { button, context, controls, text, type Message } from "#chat/message.ts";
import type { Texts } from "#texts/texts.ts";
import { giveText, type GiveView } from "../ledger/find-give.ts";
import { confirmGiveAction, correctGiveForm } from "./answer-actions.ts";

/** What the receiver is asked, by letter or in place. */
export function giveQuestion(texts: Texts, give: GiveView): Message {
  const words = texts.giving;
  const args = { give: give.id };
  return [
    text(words.askTitle({ giver: give.giverName, what: giveText(texts, give) })),
    ...(give.note === null ? [] : [text(words.askNote({ note: give.note }))]),
    controls(
      button(words.confirm, confirmGiveAction.ref(args), "primary"),
      button(words.notQuite, correctGiveForm.ref(args)),
    ),
    context(words.askNext),
  ];
}
