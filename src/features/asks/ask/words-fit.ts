import { normalise } from "#core/names.ts";

/** Those whose text has every word that was typed, in any order and case. */
export function wordsFit<Entry extends { readonly text: string }>(
  entries: readonly Entry[],
  typed: string,
): readonly Entry[] {
  const wanted = wordsOf(typed);
  return entries.filter((entry) => {
    const known = new Set(wordsOf(entry.text));
    return wanted.every((word) => known.has(word));
  });
}

const wordsOf = (text: string): readonly string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
