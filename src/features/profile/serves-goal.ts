import { normalise } from "#core/names.ts";
import { employerName } from "#features/employers/index.ts";

/** How a contact serves the member's goal. */
export type ServesGoal =
  | { readonly kind: "target-employer"; readonly employer: string }
  | { readonly kind: "goal-word"; readonly word: string };

/** Shorter words say nothing about a field. */
const SHORTEST_WORD = 4;

/** Words that a goal is made of, whatever it is about. */
const EVERYDAY_WORDS = new Set(
  (
    "about after area become best better career change different field find firm from good great have help high into job jobs know learn like look looking make more move other people place position role roles sector some team than that their them this what where which with work working world would " +
    "aber alle andere arbeit arbeiten auch beruf bereich besser dass dies eine einem einen einer etwas finden firma ganz gute guten haben ihre jobs kann kennen lernen lerne mehr meine menschen mich mochte nach neue neuen neuer neues oder rolle sein sich stelle stellen suche suchen uber unter verstehen viel werden will wird wollen"
  ).split(" "),
);

type Wishes = {
  readonly goal: string | null;
  readonly targetEmployers: readonly string[] | null;
};
type Place = { readonly company: string | null; readonly role: string | null };

/**
 * Whether a contact brings the member closer to what they want: they work for a target employer, or what they do or
 * where they do it is named in the goal. Names are compared whole, so that "Ace" is not found in "Palace".
 */
export const servesGoal = (member: Wishes, contact: Place): ServesGoal | undefined =>
  goalMatcher(member)(contact);

/** `servesGoal` for many contacts of one member: the goal is read once. */
export function goalMatcher(member: Wishes): (contact: Place) => ServesGoal | undefined {
  const targets = new Map(
    (member.targetEmployers ?? [])
      .toReversed()
      .map((employer) => [employerName(employer), employer] as const)
      .filter(([name]) => name !== ""),
  );
  const words = goalWords(member.goal ?? "");
  // Many contacts share an employer or a role: what was read once is not read again.
  const targetOf = remembering((company: string) => targets.get(employerName(company)));
  const wordIn = remembering((known: string) => {
    const stems = new Set(wordsOf(known).map(stem));
    return words.find((candidate) => stems.has(candidate.stem))?.word;
  });
  return ({ company, role }) => {
    const employer = company === null ? undefined : targetOf(company);
    if (employer !== undefined) return { kind: "target-employer", employer };
    if (words.length === 0) return undefined;
    const word = firstOf(words, wordIn(role ?? ""), wordIn(company ?? ""));
    return word === undefined ? undefined : { kind: "goal-word", word };
  };
}

function remembering(read: (text: string) => string | undefined) {
  const known = new Map<string, string | undefined>();
  return (text: string): string | undefined => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/** The words of a goal that say what it is about, each with the spelling in which it is compared. */
export const goalWords = (
  goal: string,
): readonly { readonly word: string; readonly stem: string }[] =>
  wordsOf(goal)
    .filter(isTelling)
    .map((word) => ({ word, stem: stem(word) }));

/** Of two words the one that the goal names first. */
const firstOf = (
  words: readonly { readonly word: string }[],
  ...found: readonly (string | undefined)[]
): string | undefined => words.find(({ word }) => found.includes(word))?.word;

const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");

function isTelling(word: string): boolean {
  const plain = normalise(word);
  return plain.length >= SHORTEST_WORD && !EVERYDAY_WORDS.has(plain);
}

/** "Hospitals" is about hospitals as "hospital" is. */
const stem = (word: string): string => normalise(word).replace(/(?<=\p{L}{3})s$/u, "");
