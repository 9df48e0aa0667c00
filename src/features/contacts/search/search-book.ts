import type { BookWords } from "../book/kept-books.ts";
import { nearWords } from "./near-words.ts";
import { searchWords } from "./search-words.ts";

/** Contacts made ready for searching, by name. */
type SearchIndex = {
  readonly entries: readonly Entry[];
  /** Every word that occurs, once somebody has mistyped one. */
  vocabulary: readonly string[] | undefined;
};

/** Words with a blank before and after each, so that a word's beginning and end can be looked for. */
type Entry = { readonly id: string; readonly name: string; readonly rest: string };

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
  const index = {
    entries: [...book].map(([id, words]) => entryOf(id, words)).sort(byName),
    vocabulary: undefined,
  };
  indexes.set(book, index);
  return index;
}

function entryOf(
  id: string,
  words: Pick<BookWords, "name" | "company" | "role" | "circle">,
): Entry {
  const known = entries.get(words);
  if (known !== undefined) return known;
  const rest = [words.company, words.role, words.circle].filter((text) => text !== null);
  const entry = { id, name: blanked(words.name), rest: blanked(rest.join(" ")) };
  entries.set(words, entry);
  return entry;
}

const blanked = (text: string): string => ` ${searchWords(text).join(" ")} `;

// Compared by code unit: a collator would take longer over a large book than all the rest.
const byName = (one: Entry, other: Entry): number =>
  one.name < other.name ? -1 : one.name > other.name ? 1 : 0;

/**
 * Ids of those whom the typed words mean, the likeliest first: names that begin so, names that have the words in this
 * order, then whoever has them anywhere; each typed word may be the beginning of one. Only when nobody has them, those
 * who are a typing error or two away. Nothing typed means everybody, by name.
 */
export function searchBook(book: SearchableBook, typed: string): readonly string[] {
  const index = indexOf(book);
  const wanted = searchWords(typed);
  if (wanted.length === 0) {
    return typed.trim() === "" ? index.entries.map((entry) => entry.id) : [];
  }
  const beginnings = wanted.map((word) => ` ${word}`);
  const whole = beginnings.join("");
  const ranks: readonly string[][] = [[], [], []];
  for (const entry of index.entries) {
    const rank = rankOf(entry, whole, beginnings);
    if (rank !== undefined) ranks[rank]?.push(entry.id);
  }
  const found = ranks.flat();
  return found.length > 0 ? found : guess(index, wanted);
}

/** Ids of those whose names have words that begin with each of the typed ones. No guesses. */
export function findByName(book: SearchableBook, typed: string): readonly string[] {
  const wanted = searchWords(typed);
  return indexOf(book)
    .entries.filter(({ name }) => wanted.every((word) => name.includes(` ${word}`)))
    .map(({ id }) => id);
}

function rankOf(entry: Entry, whole: string, beginnings: readonly string[]): 0 | 1 | 2 | undefined {
  // Most entries are none of those meant: seen at the first word.
  if (!beginnings.every((beginning) => hasIt(entry, beginning))) return undefined;
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

const hasIt = ({ name, rest }: Entry, part: string): boolean =>
  name.includes(part) || rest.includes(part);

function guess(index: SearchIndex, wanted: readonly string[]): readonly string[] {
  index.vocabulary ??= [
    ...new Set(index.entries.flatMap(({ name, rest }) => `${name}${rest}`.trim().split(/ +/))),
  ];
  const vocabulary = index.vocabulary;
  const near = wanted.map((word): Meant => ({
    beginning: ` ${word}`,
    words: nearWords(vocabulary, word).map((known) => ({ ...known, word: ` ${known.word} ` })),
  }));
  // A word that nobody has, and that is like none, cannot be guessed.
  const isHopeless = near.some(
    ({ beginning, words }) =>
      words.length === 0 && !index.entries.some((entry) => hasIt(entry, beginning)),
  );
  if (isHopeless) return [];
  const guesses: { readonly id: string; readonly errors: number }[] = [];
  for (const entry of index.entries) {
    const errors = errorsIn(entry, near);
    if (errors !== undefined) guesses.push({ id: entry.id, errors });
  }
  return guesses
    .sort((one, other) => one.errors - other.errors)
    .slice(0, MAX_GUESSES)
    .map(({ id }) => id);
}

type Meant = {
  readonly beginning: string;
  /** Each with a blank before and after it. */
  readonly words: ReturnType<typeof nearWords>;
};

/** How many typing errors would have to be undone for an entry to fit; undefined when it is another one altogether. */
function errorsIn(entry: Entry, wanted: readonly Meant[]): number | undefined {
  let errors = 0;
  for (const { beginning, words } of wanted) {
    if (hasIt(entry, beginning)) continue;
    const nearest = words.find(({ word }) => hasIt(entry, word));
    if (nearest === undefined) return undefined;
    errors += nearest.errors;
  }
  return errors;
}
