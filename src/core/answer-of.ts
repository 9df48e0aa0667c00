import type { Answer } from "#chat/answer.ts";
import { text } from "#chat/message.ts";
import type { Reply } from "./reply.ts";

/** What a verb answered, for the adapter. */
export const toAnswer = (reply: Reply | undefined): Answer =>
  reply === undefined ? { kind: "none" } : { kind: "reply", ...reply };

/** One sentence for the caller alone. */
export const sayToCaller = (sentence: string): Answer => ({
  kind: "reply",
  message: [text(sentence)],
  audience: "caller",
  replaces: false,
});
