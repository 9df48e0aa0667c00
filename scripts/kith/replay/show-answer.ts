import type { GroupAnswer } from "#chat/answer.ts";
import type { Incoming } from "#chat/incoming.ts";
import { plainText } from "#chat/message.ts";

/** An answer as an operator reads it: in words, then as the platform would have been sent it. */
export async function showAnswer(
  { platform }: Incoming,
  { group, answer }: GroupAnswer,
): Promise<readonly string[]> {
  switch (answer.kind) {
    case "none":
      return ["Answer: nothing to say"];
    case "suggestions":
      return [`Answer: suggests ${answer.suggestions.map(({ label }) => label).join(", ")}`];
    case "form":
      return [`Answer: opens the form "${answer.form.title}"`, ...asJson(answer.form)];
    case "invalid":
      return ["Answer: cannot be taken", plainText(answer.message), ...asJson(answer.errors)];
    case "reply": {
      const who = answer.audience === "caller" ? "the caller alone" : "the channel";
      const preview =
        platform === "slack"
          ? (await import("#adapters/slack/message.ts")).previewMessage(answer.message, group ?? "")
          : (await import("#adapters/discord/message.ts")).renderMessage(answer.message, group);
      return [`Answer to ${who}:`, plainText(answer.message), ...asJson(preview)];
    }
  }
}

const asJson = (value: unknown): readonly string[] => ["", JSON.stringify(value, null, 2)];
