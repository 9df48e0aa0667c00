import { normalise } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { ASK_KINDS } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { PledgeKind } from "./pledge.ts";

/** Between kinds: signs, or "and" and "or" in English, German and Spanish. */
const BETWEEN = /[,;/\n]|\s+(?:and|or|und|oder|y|e|o|u)\s+/i;

/** Fewer letters are no word that is meant. */
const SHORTEST = 4;

/**
 * Kinds of help as people write them: "advice, mock interviews". Nothing, or "anything", is all of them: an empty list.
 * @throws UserError `no-such-kind`
 */
export function readKinds(texts: Texts, typed: string): readonly PledgeKind[] {
  const anything = texts.landing.anything.map(normalise);
  const kinds = new Set<PledgeKind>();
  for (const part of typed.split(BETWEEN)) {
    const word = normalise(part);
    if (word === "") continue;
    if (anything.includes(word)) return [];
    const kind = ASK_KINDS.find((candidate) =>
      [candidate, kindName(texts, candidate)].some((name) => isMeant(normalise(name), word)),
    );
    if (kind === undefined) {
      throw new UserError(
        "no-such-kind",
        (own) =>
          own.landing.noSuchKind({
            typed: part.trim(),
            kinds: ASK_KINDS.map((each) => kindName(own, each)),
          }),
        "kinds",
      );
    }
    kinds.add(kind);
  }
  return kinds.size === ASK_KINDS.length ? [] : [...kinds];
}

/** Word by word "advice", and as much of it or more: "mock interviews", "entrevistas de práctica". */
function isMeant(name: string, typed: string): boolean {
  const names = wordsOf(name);
  return wordsOf(typed).every((word, index) => {
    const other = names[index];
    if (other === undefined || other === word) return true;
    return word.length >= SHORTEST && (other.startsWith(word) || word.startsWith(other));
  });
}

const wordsOf = (text: string): readonly string[] => text.split(/[\s-]+/);

/** The short name of a kind: what its label says before it explains. */
export const kindName = (texts: Texts, kind: PledgeKind): string =>
  (texts.choices[kind] ?? kind).split(/[:,]/)[0] ?? kind;
