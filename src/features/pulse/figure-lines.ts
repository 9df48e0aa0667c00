import { context, text, type Block, type Span } from "#chat/message.ts";
import type { Texts } from "#texts/texts.ts";
import type { Figure } from "./figures/figure.ts";

type Words = Texts["pulse"];

/** How a value stands to the one before, as it is shown: in words, or nothing where there is none to compare with. */
export function changeOf(
  words: Words,
  now: number,
  before: number | null | undefined,
  show: (value: number) => string,
): string {
  if (before === null || before === undefined) return "";
  const shown = show(before);
  // What reads alike is alike.
  if (show(now) === shown) return words.same(shown);
  return now > before ? words.up(shown) : words.down(shown);
}

/** A share with its n and how it was before: "**62%** of 34 members, up from 55%". */
export function shareLine(
  words: Words,
  about: string,
  now: Figure,
  before: Figure | undefined,
  nounOf: (n: number) => string,
): readonly Span[] {
  const value =
    now.value === null
      ? asSpans(words.suppressed)
      : words.value({
          value: words.percent(now.value),
          of: nounOf(now.n),
          change: changeOf(words, now.value, before?.value, words.percent),
        });
  return words.line({ about, value });
}

export const asSpans = (sentence: string): readonly Span[] => [{ kind: "text", text: sentence }];

/** One figure: its name and lines, and below them in small print what it means and what is missing. */
export function figureBlocks(figure: {
  readonly name: string;
  readonly lines: readonly (readonly Span[])[];
  readonly definition: string;
  /** How many it cannot speak of yet, and the sentence that says so. */
  readonly missing: number;
  readonly sayMissing: (n: number) => string;
}): readonly Block[] {
  const { name, lines, definition, missing, sayMissing } = figure;
  const newline: Span = { kind: "text", text: "\n" };
  return [
    text([{ kind: "bold", text: name }, ...lines.flatMap((line) => [newline, ...line])]),
    context(missing === 0 ? definition : `${definition} ${sayMissing(missing)}`),
  ];
}
