import type { Answer } from "#chat/answer.ts";
import { text } from "#chat/message.ts";
import type { Reply } from "#core/reply.ts";
import { drawMessage, type Studio } from "./draw-message.ts";

/** An answer as it is recorded: its pictures are not drawn yet. */
export type DraftAnswer =
  | Exclude<Answer, { readonly kind: "reply" }>
  | (Reply & { readonly kind: "reply" });

/** What a verb answered. */
export const toAnswer = (reply: Reply | undefined): DraftAnswer =>
  reply === undefined ? { kind: "none" } : { kind: "reply", ...reply };

/** The answer for the adapter, once the transaction is over. Never rejects. */
export async function drawAnswer(studio: Studio, answer: DraftAnswer): Promise<Answer> {
  if (answer.kind !== "reply") return answer;
  return { ...answer, message: await drawMessage(studio, answer.message) };
}

/** One sentence for the caller alone. */
export const sayToCaller = (sentence: string): Answer => ({
  kind: "reply",
  message: [text(sentence)],
  audience: "caller",
  replaces: false,
});
