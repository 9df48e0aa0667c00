import type { Context } from "#core/context.ts";
import type { GiveView } from "./find-give.ts";

/** What is said of a give that waits for no answer any more. */
export function closedText({ texts }: Pick<Context, "texts">, give: GiveView): string {
  const words = texts.giving.closed;
  switch (give.state) {
    case "confirmed":
      return words.confirmed;
    case "declined":
      return words.declined;
    case "pending":
    case "lapsed":
      return words.lapsed({ giver: give.giverName });
  }
}
