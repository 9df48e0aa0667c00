import { LOCALES, type Locale } from "#chat/locale.ts";

/** A sentence and where it begins in the text. */
export type Sentence = { readonly text: string; readonly start: number };

/** A full stop after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|Prof|St|No|vs|e\.g|i\.e|Hr|Fr|Nr|bzw|z\.\s?B|d\.\s?h|ca|min|\p{L}|\d{1,2})\.$/u;

/** The sentences of a text; a line break ends one too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const end = (at: number): void => {
    const raw = text.slice(start, at);
    if (/[\p{L}\p{N}]/u.test(raw)) {
      sentences.push({ text: raw.trim(), start: start + (raw.length - raw.trimStart().length) });
    }
    start = at;
  };
  for (const match of text.matchAll(/[.!?…]+["”“’)]?(?=\s|$)|\n+/gu)) {
    const at = match.index + match[0].length;
    if (match[0] === "." && ABBREVIATION.test(text.slice(start, at))) continue;
    end(at);
  }
  end(text.length);
  return sentences;
}

/** The parts of a sentence between commas, dashes, "and" and "but": a "not" in one says nothing about the next. */
export function clausesOf({ text, start }: Sentence): readonly Sentence[] {
  const clauses: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(/[,;:–—…]\s|\s(?:and|but|though|und|aber|doch|sondern)\s/gi)) {
    clauses.push({ text: text.slice(from, match.index), start: start + from });
    from = match.index;
  }
  clauses.push({ text: text.slice(from), start: start + from });
  return clauses;
}

/** Words as a reader counts them: what stands between blanks and has a letter or a digit in it. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;

export const wordsOf = (text: string): readonly string[] =>
  text.toLocaleLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

const TELLING: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: new Set(
    "the and you your of to for with was would could have that this my are is".split(" "),
  ),
  de: new Set(
    "und ich der die das sie ihr ihre ihnen mit für nicht ein eine dem den auf zu bei".split(" "),
  ),
  es: new Set("que de el los las una con por para se te su tu mi muy si lo al del y en".split(" ")),
};

/** A text of as many words that has fewer telling ones than this is in none of the languages. */
const ENOUGH_TO_TELL = 20;
/** Spanish has short words in common with many languages, and many of them in a sentence. */
const LEAST_SHARE: Readonly<Record<Locale, number>> = { en: 1 / 20, de: 1 / 20, es: 1 / 8 };

/**
 * The language that a text is written in, by its commonest words: `fallback` where they do not tell, undefined for a
 * language that is none of Kith's.
 */
export function languageOf(text: string, fallback: Locale): Locale | undefined {
  const words = wordsOf(text);
  const [first, second] = LOCALES.map((locale) => ({
    locale,
    count: words.filter((word) => TELLING[locale].has(word)).length,
  })).toSorted((one, other) => other.count - one.count);
  if (
    words.length >= ENOUGH_TO_TELL &&
    first !== undefined &&
    first.count < words.length * LEAST_SHARE[first.locale]
  ) {
    return undefined;
  }
  return first === undefined || first.count === second?.count ? fallback : first.locale;
}
