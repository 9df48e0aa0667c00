import { button, controls, text, type Message } from "#chat/message.ts";
import type { MemberRef } from "#core/option-types.ts";
import type { Texts } from "#texts/texts.ts";
import { askLinks } from "../ask/ask-links.ts";
import type { Ask } from "../ask/ask-row.ts";
import type { AskReply } from "./reply-row.ts";

/** What the asker hears, by letter or in place: who can help, their line, and what comes next. */
export function replyLetter(
  texts: Texts,
  {
    ask,
    reply,
    helper,
    isTogether,
  }: {
    readonly ask: Ask;
    readonly reply: AskReply;
    readonly helper: MemberRef;
    /** A conversation of the two is being opened. */
    readonly isTogether: boolean;
  },
): Message {
  const words = texts.asks;
  const { name, account } = helper;
  return [
    text(reply.way === "can-help" ? words.canHelpLetter({ name }) : words.knowsLetter({ name })),
    text(words.quoted({ text: ask.text })),
    ...(reply.note === null ? [] : [text(words.theirLine({ name, note: reply.note }))]),
    text(isTogether ? words.letterNext.conversation : words.letterNext.write({ account })),
    controls(
      button(words.helped, askLinks.helped.ref({ reply: reply.id })),
      button(words.notNow, askLinks.notNow.ref({ reply: reply.id })),
    ),
  ];
}
