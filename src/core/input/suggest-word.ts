import { closest, distance } from "fastest-levenshtein";

/** How far a typing error may be from a word, in letters. */
const NEAR = 2;

/** The word that was probably meant, or undefined when none is near. */
export function suggestWord(typed: string, words: readonly string[]): string | undefined {
  if (words.length === 0 || typed === "") return undefined;
  const found = closest(typed.toLowerCase(), [...words]);
  return distance(typed.toLowerCase(), found) <= NEAR ? found : undefined;
}
