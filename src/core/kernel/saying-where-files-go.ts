import type { DraftAnswer } from "#core/messages/answer-of.ts";
import type { Texts } from "#texts/texts.ts";

/** The answer with what is said beside a file where a reply cannot carry it and it comes as a direct message. */
export function sayingWhereFilesGo(texts: Texts, answer: DraftAnswer): DraftAnswer {
  if (answer.kind !== "reply") return answer;
  const elsewhere = { sent: texts.files.sentDirectly, failed: texts.files.notSent };
  return {
    ...answer,
    message: answer.message.map((block) =>
      block.kind === "file" ? { ...block, elsewhere } : block,
    ),
  };
}
