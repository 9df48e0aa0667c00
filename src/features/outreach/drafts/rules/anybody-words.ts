import { ANYBODY_WORDS_DE, TRADES_DE } from "./anybody-words-de.ts";
import { ANYBODY_WORDS_EN, TRADES_EN } from "./anybody-words-en.ts";
import type { DraftLanguage } from "./draft.ts";
import { fold } from "./pattern.ts";
import { wordsOf } from "./sentences.ts";

const ENDING: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /(?:'s|ings?|ed|ly|es|s|e)$/,
  de: /(?:e[nmrs]?|n|s|st|te?n?)$/,
};

/** A word without its commonest endings: rough, but the same for each form that a list does not spell out. */
const stemOf = (word: string, language: DraftLanguage): string =>
  word.length > 4 ? word.replace(ENDING[language], "") : word;

const stemsOf = (words: string, language: DraftLanguage): ReadonlySet<string> =>
  new Set(wordsOf(fold(words)).map((word) => stemOf(word, language)));

const ANYBODY: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  en: stemsOf(`${ANYBODY_WORDS_EN} ${TRADES_EN}`, "en"),
  de: stemsOf(`${ANYBODY_WORDS_DE} ${TRADES_DE}`, "de"),
};

/** German builds new words on these: "Unternehmenskultur", "Pharmabranche". */
const ANYBODYS_COMPOUND =
  /(?:branche|unternehmen|industrie|kultur|website|webseite|homepage|internetauftritt|karriere|erfahrung|werdegang|persönlichkeit|laufbahn|profil)(?:s|en|n)?$/;

/**
 * Whether a word could stand in a letter to anybody: small words, what people are and feel, praise, and the business of
 * asking for a talk. What is left of a sentence about the reader without them is what is particular to the reader.
 */
export const fitsAnybody = (word: string, language: DraftLanguage): boolean =>
  (word.length < 3 && !/\d/.test(word)) ||
  /^\d{1,3}(?:-min\w*)?$|n't$/.test(word) ||
  ANYBODY[language].has(stemOf(word, language)) ||
  (language === "de" && ANYBODYS_COMPOUND.test(word));
