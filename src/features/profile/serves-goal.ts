import { normalise } from "#core/names.ts";
import { employerName } from "./employer-name.ts";

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

/**
 * Whether a contact brings the member closer to what they want: they work for a target employer, or what they do or
 * where they do it is named in the goal. Names are compared whole, so that "Ace" is not found in "Palace".
 */
export function servesGoal(
  member: { readonly goal: string | null; readonly targetEmployers: readonly string[] | null },
  contact: { readonly company: string | null; readonly role: string | null },
): ServesGoal | undefined {
  const company = employerName(contact.company ?? "");
  const employer = member.targetEmployers?.find(
    (target) => company !== "" && employerName(target) === company,
  );
  if (employer !== undefined) return { kind: "target-employer", employer };
  const known = new Set(wordsOf(`${contact.role ?? ""} ${contact.company ?? ""}`).map(stem));
  const word = wordsOf(member.goal ?? "").find(
    (candidate) => isTelling(candidate) && known.has(stem(candidate)),
  );
  return word === undefined ? undefined : { kind: "goal-word", word };
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== "");

function isTelling(word: string): boolean {
  const plain = normalise(word);
  return plain.length >= SHORTEST_WORD && !EVERYDAY_WORDS.has(plain);
}

/** "Hospitals" is about hospitals as "hospital" is. */
const stem = (word: string): string => normalise(word).replace(/(?<=\p{L}{3})s$/u, "");
