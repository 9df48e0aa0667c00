import type { Place } from "./draft.ts";
import { clausesOf, type Sentence } from "./sentences.ts";

/** The first words of these sentences that fit a pattern, unless the clause before them denies it. */
export function findUnlessDenied(
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
  denial: RegExp,
): Place | undefined {
  for (const sentence of sentences) {
    for (const pattern of patterns) {
      const match = pattern.exec(sentence.text);
      if (match === null) continue;
      const clause = clausesOf(sentence).findLast(
        ({ start }) => start - sentence.start <= match.index,
      );
      const before = clause?.text.slice(0, match.index - (clause.start - sentence.start)) ?? "";
      if (denial.test(`${before} ${match[0]}`)) continue;
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return undefined;
}
