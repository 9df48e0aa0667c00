import type { BookWords } from "../book/kept-books.ts";
import { nearWords } from "./near-words.ts";
import { searchWords } from "./search-words.ts";

/** Contacts made ready for searching. */
type SearchIndex = {
  readonly entries: readonly Entry[];
  /** Who has a word, as places in `entries`. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly vocabulary: readonly string[];
  /** By name, once somebody has asked for everybody. */
  everybody: readonly string[] | undefined;
};

type Entry = {
  readonly id: string;
  /** With a blank before and after each word, so that a word's beginning can be looked for. */
  readonly name: string;
  /** Those of the name and all others. */
  readonly words: readonly string[];
};

/** Whom to search. */
export type SearchableBook = ReadonlyMap<
  string,
  Pick<BookWords, "name" | "company" | "role" | "circle">
>;

/** A search that only guesses shows no more than this: it helps with a slip, and does not flood. */
export const MAX_GUESSES = 8;

// What was made of a book lasts as long as the book; what was made of one contact, as long as they do not change.
const indexes = new WeakMap<SearchableBook, SearchIndex>();
const entries = new WeakMap<object, Entry>();

function indexOf(book: SearchableBook): SearchIndex {
  const known = indexes.get(book);
  if (known !== undefined) return known;
  const made: Entry[] = [];
  const byWord = new Map<string, number[]>();
  for (const [id, words] of book) {
    const entry = entryOf(id, words);
    const at = made.push(entry) - 1;
    for (const word of entry.words) {
      const places = byWord.get(word);
      if (places === undefined) byWord.set(word, [at]);
      else if (places.at(-1) !== at) places.push(at);
    }
  }
  const index = { entries: made, byWord, vocabulary: [...byWord.keys()], everybody: undefined };
  indexes.set(book, index);
  return index;
}

function entryOf(
  id: string,
  words: Pick<BookWords, "name" | "company" | "role" | "circle">,
): Entry {
  const known = entries.get(words);
  if (known !== undefined) return known;
  const name = searchWords(words.name);
  const rest = [words.company, words.role, words.circle].filter((text) => text !== null);
  const entry = {
    id,
    name: ` ${name.join(" ")} `,
    words: [...name, ...searchWords(rest.join(" "))],
  };
  entries.set(words, entry);
  return entry;
}

// Compared by code unit: a collator would take longer over a large book than all the rest.
const byName = (one: Entry, other: Entry): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

const idsOf = (list: readonly Entry[]): readonly string[] => list.map(({ id }) => id);

/**
 * Ids of those whom the typed words mean, the likeliest first: names that begin so, names that have the words in this
 * order, then whoever has them anywhere; each typed word may be the beginning of one. Only when nobody has them, those
 * who are a typing error or two away. Nothing typed means everybody, by name.
 */
export function searchBook(book: SearchableBook, typed: string): readonly string[] {
  const index = indexOf(book);
  const wanted = searchWords(typed);
  if (wanted.length === 0) return typed.trim() === "" ? everybody(index) : [];
  const beginnings = wanted.map((word) => ` ${word}`);
  const whole = beginnings.join("");
  const ranks: readonly Entry[][] = [[], [], []];
  for (const entry of haveAll(index, wanted)) ranks[rankOf(entry, whole, beginnings)]?.push(entry);
  const found = ranks.flatMap((rank) => rank.sort(byName));
  return found.length > 0 ? idsOf(found) : guess(index, wanted);
}

const everybody = (index: SearchIndex): readonly string[] =>
  (index.everybody ??= idsOf(index.entries.toSorted(byName)));

/** Ids of those whose names have words that begin with each of the typed ones, by name. No guesses. */
export function findByName(book: SearchableBook, typed: string): readonly string[] {
  const index = indexOf(book);
  const wanted = searchWords(typed);
  if (wanted.length === 0) return everybody(index);
  const found = haveAll(index, wanted).filter(({ name }) =>
    wanted.every((word) => name.includes(` ${word}`)),
  );
  return idsOf(found.sort(byName));
}

/** Who has a word that begins so, for each of these. */
function haveAll(index: SearchIndex, wanted: readonly string[]): Entry[] {
  const had = new Uint16Array(index.entries.length);
  for (const [before, beginning] of wanted.entries()) {
    for (const at of havingBeginning(index, beginning))
      if (had[at] === before) had[at] = before + 1;
  }
  return index.entries.filter((_entry, at) => had[at] === wanted.length);
}

/** Places of those who have a word that begins so; more than once where they have several. */
const havingBeginning = (index: SearchIndex, beginning: string): readonly number[] =>
  index.vocabulary
    .filter((word) => word.startsWith(beginning))
    .flatMap((word) => index.byWord.get(word) ?? []);

function rankOf(entry: Entry, whole: string, beginnings: readonly string[]): 0 | 1 | 2 {
  if (entry.name.startsWith(whole)) return 0;
  return hasInOrder(entry.name, beginnings) ? 1 : 2;
}

function hasInOrder(words: string, beginnings: readonly string[]): boolean {
  let from = 0;
  for (const beginning of beginnings) {
    const at = words.indexOf(beginning, from);
    if (at < 0) return false;
    from = at + beginning.length;
  }
  return true;
}

/** More typing errors than any guess may have. */
const TOO_MANY = 255;

function guess(index: SearchIndex, wanted: readonly string[]): readonly string[] {
  const errors = new Uint8Array(index.entries.length);
  for (const word of wanted) {
    const slips = slipsIn(index, word);
    // A word that nobody has, and that is like none, cannot be guessed.
    if (slips === undefined) return [];
    for (const [at, some] of slips.entries()) {
      errors[at] = Math.min(TOO_MANY, (errors[at] ?? TOO_MANY) + some);
    }
  }
  return index.entries
    .flatMap((entry, at) => {
      const some = errors[at] ?? TOO_MANY;
      return some === TOO_MANY ? [] : [{ entry, errors: some }];
    })
    .sort((one, other) => one.errors - other.errors || byName(one.entry, other.entry))
    .slice(0, MAX_GUESSES)
    .map(({ entry }) => entry.id);
}

/** For each entry, how many typing errors of one word would have to be undone for it to fit; undefined: it fits nobody. */
function slipsIn(index: SearchIndex, typed: string): Uint8Array | undefined {
  const slips = new Uint8Array(index.entries.length).fill(TOO_MANY);
  const near = nearWords(index.vocabulary, typed);
  const having = havingBeginning(index, typed);
  if (near.length === 0 && having.length === 0) return undefined;
  // The nearest last: it is the one that stays.
  for (const { word, errors } of near.toReversed()) {
    for (const at of index.byWord.get(word) ?? []) slips[at] = errors;
  }
  for (const at of having) slips[at] = 0;
  return slips;
}
