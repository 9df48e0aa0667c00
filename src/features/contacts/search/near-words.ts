import { distance } from "fastest-levenshtein";

/** Two slips in a long word, one in a word of four letters; a shorter one is another word with every letter. */
const allowedErrors = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/** Words as near as these are enough; in a large vocabulary there may be many. */
const MAX_WORDS = 12;

/**
 * The words that a mistyped one may have been meant as, the nearest first: a letter too many, too few, another one, or
 * two in each other's place. Also words of which it may be the mistyped beginning.
 */
export function nearWords(
  vocabulary: readonly string[],
  typed: string,
): readonly { readonly word: string; readonly errors: number }[] {
  const allowed = allowedErrors(typed);
  if (allowed === 0) return [];
  return vocabulary
    .flatMap((word) => {
      const errors = errorsBetween(typed, word);
      return errors <= allowed ? [{ word, errors }] : [];
    })
    .sort((one, other) => one.errors - other.errors || one.word.length - other.word.length)
    .slice(0, MAX_WORDS);
}

/** Slips that make one word of the other's beginning; many when they are far apart. */
function errorsBetween(typed: string, word: string): number {
  const allowed = allowedErrors(typed);
  if (word.length < typed.length - allowed) return Number.POSITIVE_INFINITY;
  const whole =
    word.length > typed.length + allowed ? Number.POSITIVE_INFINITY : slips(typed, word, allowed);
  // A beginning of four letters that may be wrong fits too many words.
  if (typed.length < 5 || word.length <= typed.length) return whole;
  return Math.min(whole, slips(typed, word.slice(0, typed.length), allowed));
}

/** The edit distance, with two neighbours in each other's place as one slip: the commonest of all. */
function slips(one: string, other: string, allowed: number): number {
  const edits = distance(one, other);
  // A swap takes back two edits at most.
  if (edits < 2 || edits > allowed + 1 || one.length !== other.length) return edits;
  let at = 0;
  while (one[at] === other[at]) at++;
  const swapped = one.slice(0, at) + (one[at + 1] ?? "") + (one[at] ?? "") + one.slice(at + 2);
  return Math.min(edits, 1 + distance(swapped, other));
}
