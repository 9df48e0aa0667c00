import { normalise } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { ASK_KINDS } from "#db/schema/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { PledgeKind } from "./pledge.ts";

/** Fewer letters are no word that is meant. */
const SHORTEST = 4;

/**
 * Kinds of help as people write them: "advice, mock interviews". Nothing, or "anything", is all of them: an empty list.
 * @throws UserError `no-such-kind`
 */
export function readKinds(texts: Texts, typed: string): readonly PledgeKind[] {
  const anything = texts.landing.anything.map(normalise);
  const kinds = new Set<PledgeKind>();
  for (const part of typed.split(/[,;/\n]|\s+(?:and|und)\s+/)) {
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

/** "advice", and as much of it or more: "mock interviews". */
const isMeant = (name: string, word: string): boolean =>
  plain(name) === plain(word) ||
  (word.length >= SHORTEST &&
    (plain(name).startsWith(plain(word)) || plain(word).startsWith(plain(name))));

const plain = (text: string): string => text.replaceAll("-", " ");

/** The short name of a kind: what its label says before it explains. */
export const kindName = (texts: Texts, kind: PledgeKind): string =>
  (texts.choices[kind] ?? kind).split(/[:,]/)[0] ?? kind;
