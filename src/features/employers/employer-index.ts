import { distance } from "fastest-levenshtein";
import { namesOfKnown, nearKnown } from "./find-known.ts";
import { isTellingApart, mayBeLeftOut, readKept } from "./read-employer.ts";
import { matchesEmployer, readKeptEmployer, readTyped } from "./same-employer.ts";
import { employerNotation, readNotation } from "./split-name.ts";

/** The distinct employers of one group in memory, found by name though it is typed another way. */
export type EmployerIndex = {
  readonly size: () => number;
  readonly has: (key: string) => boolean;
  /** @param notation the name as it is kept */
  readonly add: (key: string, notation: string) => void;
  /** Keys of every employer that is one of these, as people type them. */
  readonly find: (names: readonly string[]) => readonly string[];
};

type Entry = { readonly key: string; readonly notation: string };
type InOneWord = { readonly text: string; readonly entry: Entry };

export function createEmployerIndex(): EmployerIndex {
  const keys = new Set<string>();
  const byWord = new Map<string, Entry[]>();
  /** Names in one word by their first and by their last letters, to find those that are a slip away. */
  const byStart = new Map<string, InOneWord[]>();
  const byEnd = new Map<string, InOneWord[]>();

  const put = <Value>(map: Map<string, Value[]>, key: string, entry: Value): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [entry]);
    else list.push(entry);
  };

  function add(key: string, notation: string): void {
    if (keys.has(key)) return;
    keys.add(key);
    const entry = { key, notation };
    for (const parts of readNotation(notation)) {
      const words = parts.flat();
      for (const word of new Set(words)) put(byWord, word, entry);
      const telling = words.filter((word) => !mayBeLeftOut(word));
      for (const text of new Set([words.join(""), telling.join("")])) {
        put(byStart, text.slice(0, LETTERS), { text, entry });
        put(byEnd, text.slice(-LETTERS), { text, entry });
      }
    }
  }

  /** Everything that may be this name; more than is, and not less. */
  function candidates(notation: string): readonly Entry[] {
    const found = readKept(notation).flatMap(({ core, plain }) => {
      const telling = core.filter((word) => isTellingApart(word) && !mayBeLeftOut(word));
      // The same employer has every telling word, so the rarest of them finds it.
      const shared = (telling.length === 0 ? core : telling)
        .map((word) => byWord.get(word) ?? [])
        .reduce((one, other) => (other.length < one.length ? other : one));
      return [...shared, ...near(plain.replaceAll(" ", "")), ...near(core.join(""))];
    });
    return [...new Set(found)];
  }

  function near(compact: string): readonly Entry[] {
    const found: Entry[] = [];
    // Names shorter than that stand under all of their letters.
    for (let letters = 1; letters <= LETTERS; letters++) {
      for (const list of [
        byStart.get(compact.slice(0, letters)),
        byEnd.get(compact.slice(-letters)),
      ]) {
        for (const { text, entry } of list ?? []) {
          if (isRoughly(compact, text)) found.push(entry);
        }
      }
    }
    return found;
  }

  return {
    size: () => keys.size,
    has: (key) => keys.has(key),
    add,
    find(names) {
      const found = new Set<string>();
      for (const name of names) {
        const wanted = readTyped(name);
        const matches = matchesEmployer(wanted);
        const known = wanted.known === undefined ? nearKnown(wanted.name) : [wanted.known];
        const others = known.flatMap(namesOfKnown);
        for (const notation of new Set([employerNotation(name), ...others])) {
          for (const entry of candidates(notation)) {
            if (!found.has(entry.key) && matches(readKeptEmployer(entry.notation))) {
              found.add(entry.key);
            }
          }
        }
      }
      return [...found];
    },
  };
}

/** So many letters at one of its ends a mistyped name has right. */
const LETTERS = 3;
/** A legal form in front or behind may be up to a dozen letters; those are found by their words. */
const MOST_LONGER = 2;
/** Two slips of two letters each; a legal form as short as "AG" counts as one. */
const MOST_EDITS = 4;

/** A cheap look before the exact one, which takes a hundred times as long. */
const isRoughly = (one: string, other: string): boolean =>
  Math.abs(one.length - other.length) <= MOST_LONGER && distance(one, other) <= MOST_EDITS;
