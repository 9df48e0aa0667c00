import {
  ARTICLES,
  COMMON,
  CORPORATE,
  DEPARTMENTS,
  EXTRAS,
  JOINERS,
  LEGAL_FORMS,
  PLACE_BOUND,
  PLACE_BOUND_ENDINGS,
  TRADES,
} from "./employer-words.ts";
import { onePlace, placeAt } from "./places.ts";
import { employerNotation, type NameParts, readNotation, withoutLegalForm } from "./split-name.ts";

/** A name of an employer, read for comparison, in one spelling. */
export type EmployerForm = {
  /** Every word but joiners, legal forms included: "merck kgaa". */
  readonly whole: string;
  /** Without legal forms and a leading article: "samsung electronics brasil". */
  readonly plain: string;
  /** `plain` by shorter names, the longest first: without places, without departments, without "Group". */
  readonly shorter: readonly string[];
  /** What the name is made of, without places and words that only say that it is a firm. */
  readonly core: readonly string[];
  /** `core` in one: "salesforce" for "Sales Force". */
  readonly compact: string;
  readonly places: readonly string[];
  /** Each place has an employer of its own by this name. */
  readonly isPlaceBound: boolean;
};

/** A name in both spellings of its umlauts; one form where it has none. */
export type EmployerName = readonly EmployerForm[];

/** Reads a name as people type it; nothing when it has neither letter nor digit. */
export const readEmployer = (typed: string): EmployerName => readKept(employerNotation(typed));

/** Reads a name as it is kept (`employerNotation`). */
export const readKept = (notation: string): EmployerName =>
  notation === "" ? [] : readNotation(notation).map(readForm);

/**
 * A name for comparison where the same words are enough: case, accents, punctuation, a leading "The" and the legal form
 * do not count. Empty when nothing is left to compare.
 */
export function employerName(typed: string): string {
  const [parts = []] = readNotation(employerNotation(typed));
  return withoutLegalForm(parts.flat()).filter(isTelling).join(" ");
}

function readForm(parts: NameParts): EmployerForm {
  const all = parts.flat();
  const named = withoutLegalForm(parts.map(withoutLegalForm).flat()).filter(isTelling);
  const words = named.length === 0 ? all : named;
  const { rest, places } = takePlaces(words);
  const own = takePlaces(withoutDepartment(parts)).rest;
  const core = orElse(own.filter(isCore), orElse(own, rest));
  return {
    whole: all.filter(isTelling).join(" "),
    plain: words.join(" "),
    shorter: shorterNames(parts, rest),
    core,
    compact: core.join(""),
    places,
    isPlaceBound: core.some(isPlaceBoundWord),
  };
}

const isTelling = (word: string): boolean => !JOINERS.has(word);

const isCore = (word: string): boolean => !CORPORATE.has(word) && !ARTICLES.has(word);

/** Without the parts that begin with a department: "Abteilung Einkauf" behind a comma. */
function withoutDepartment(parts: readonly (readonly string[])[]): readonly string[] {
  const own = parts.filter(([first = ""], at) => at === 0 || !DEPARTMENTS.has(first));
  return withoutLegalForm(own.map(withoutLegalForm).flat()).filter(isTelling);
}

/** Places apart from the other words; a name that is nothing but places keeps them. */
function takePlaces(words: readonly string[]): {
  readonly rest: readonly string[];
  readonly places: readonly string[];
} {
  const rest: string[] = [];
  const places: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = placeAt(words, at);
    if (length === 0) rest.push(words[at] ?? "");
    else places.push(onePlace(words.slice(at, at + length).join(" ")));
    at += Math.max(1, length);
  }
  return rest.length === 0 ? { rest: words, places: [] } : { rest, places: places.toSorted() };
}

/** By which shorter names it may be known. */
function shorterNames(
  parts: readonly (readonly string[])[],
  withoutPlaces: readonly string[],
): readonly string[] {
  const tails = (words: readonly string[], isTail: (word: string) => boolean) => {
    let end = words.length;
    while (end > 1 && isTail(words[end - 1] ?? "")) end--;
    return words.slice(0, end);
  };
  const isFirm = (word: string) => CORPORATE.has(word) || LEGAL_FORMS.has(word);
  const firm = tails(withoutPlaces, isFirm);
  const fronted = firm.length > 1 && CORPORATE.has(firm[0] ?? "") ? firm.slice(1) : firm;
  const department = tails(
    firm,
    (word) => isFirm(word) || DEPARTMENTS.has(word) || EXTRAS.has(word),
  );
  const apart = parts.length < 2 ? [] : ownPart(parts);
  return [withoutPlaces, firm, fronted, department, apart]
    .map((words) => words.join(" "))
    .filter((name, index, all) => name !== "" && all.indexOf(name) === index);
}

/** "Spotify" in "HR @ Spotify" and "Siemens" in "Siemens, Abteilung Einkauf": where the other part is a department. */
function ownPart(parts: readonly (readonly string[])[]): readonly string[] {
  const isApart = (words: readonly string[]): boolean =>
    words.some((word) => DEPARTMENTS.has(word)) || takePlaces(words).places.length > 0;
  const own = parts.filter((words) => !isApart(words));
  return own.length === 1 ? takePlaces(withoutLegalForm(own[0] ?? []).filter(isTelling)).rest : [];
}

const isPlaceBoundWord = (word: string): boolean =>
  PLACE_BOUND.has(word) ||
  PLACE_BOUND_ENDINGS.some((ending) => word.length > ending.length && word.endsWith(ending));

const orElse = (words: readonly string[], other: readonly string[]): readonly string[] =>
  words.length === 0 ? other : words;

/** Whether a word alone tells an employer from others. */
export const isTellingApart = (word: string): boolean => !COMMON.has(word) && word.length > 1;

/** What the one of two names may have besides: who else runs it, or what the firm does. */
export const mayBeLeftOut = (word: string): boolean => EXTRAS.has(word) || TRADES.has(word);
