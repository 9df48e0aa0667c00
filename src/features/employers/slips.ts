import { distance } from "fastest-levenshtein";

/** One slip of a pen between two words. */
type Slip = {
  readonly kind: "swapped" | "doubled" | "missing" | "vowel" | "other";
  /** Whether it is at the first or the last letter, where it makes other words more often. */
  readonly isAtEdge: boolean;
};

/** The one slip that makes one word of the other: a letter too many or too few, another one, two swapped. */
function slipBetween(one: string, other: string): Slip | undefined {
  if (Math.abs(one.length - other.length) > 1 || one === other) return undefined;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let end = 0;
  while (
    end < Math.min(one.length, other.length) - start &&
    one[one.length - 1 - end] === other[other.length - 1 - end]
  ) {
    end++;
  }
  const left = one.slice(start, one.length - end);
  const right = other.slice(start, other.length - end);
  const isAtEdge = start === 0 || end === 0;
  if (left.length === 2 && right.length === 2) {
    return left[0] === right[1] && left[1] === right[0] ? { kind: "swapped", isAtEdge } : undefined;
  }
  if (left.length === 1 && right.length === 1) {
    return { kind: isVowel(left) && isVowel(right) ? "vowel" : "other", isAtEdge };
  }
  if (left.length + right.length !== 1) return undefined;
  const letter = left + right;
  const longer = left === "" ? other : one;
  const isDouble = longer[start - 1] === letter || longer[start + 1] === letter;
  return { kind: isDouble ? "doubled" : "missing", isAtEdge };
}

const isVowel = (letter: string): boolean => "aeiouy".includes(letter);

/**
 * Whether this is a well-known name with one slip, or two in a long one. The shorter the name, the more words are one
 * letter away, so the fewer kinds of slips are believed.
 */
export function isMistypedKnown(known: string, typed: string): boolean {
  if (/\d/.test(known) || /\d/.test(typed)) return false;
  const length = Math.max(known.length, typed.length);
  const slip = slipBetween(known, typed);
  if (slip === undefined) {
    return length >= 13 && known[0] === typed[0] && distance(known, typed) <= 2;
  }
  switch (slip.kind) {
    case "swapped":
      return length >= 5;
    case "doubled":
      return length >= 6;
    case "missing":
      return length >= (slip.isAtEdge ? 9 : 7);
    case "vowel":
      return length >= 7 && !slip.isAtEdge;
    case "other":
      return length >= 8 && !slip.isAtEdge;
  }
}

/** The same for names that nobody knows: only slips that hardly ever make another name. */
export function isMistyped(one: string, other: string): boolean {
  if (/\d/.test(one) || /\d/.test(other)) return false;
  const length = Math.max(one.length, other.length);
  const slip = slipBetween(one, other);
  if (slip === undefined || slip.isAtEdge) return false;
  switch (slip.kind) {
    case "swapped":
      return length >= 6;
    case "doubled":
      return length >= 9;
    case "missing":
      return length >= 8;
    case "vowel":
    case "other":
      return false;
  }
}
