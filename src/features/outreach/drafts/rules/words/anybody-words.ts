import type { DraftLanguage } from "../draft.ts";
import { fold } from "../pattern.ts";
import { wordsOf } from "../sentences.ts";
import { ANYBODY_WORDS_DE, TRADES_DE } from "./anybody-words-de.ts";
import { ANYBODY_WORDS_EN, TRADES_EN } from "./anybody-words-en.ts";
import { COURTESY_WORDS_DE } from "./courtesy-words-de.ts";
import { COURTESY_WORDS_EN } from "./courtesy-words-en.ts";

const ENDING: Readonly<Record<DraftLanguage, RegExp>> = {
  en: /(?:'s|ings?|ed|ly|es|s|e)$/,
  de: /(?:e[nmrs]?|n|s|t)$/,
};

/** A word without its commonest endings: rough, but the same for each form that a list does not spell out. */
function stemOf(word: string, language: DraftLanguage): string {
  if (word.length <= 4) return word;
  const stem = word.replace(ENDING[language], "");
  // German puts one ending after the other: "höch-st-em".
  return language === "en" || stem === word ? stem : stemOf(stem, language);
}

const stemsOf = (words: string, language: DraftLanguage): ReadonlySet<string> =>
  new Set(wordsOf(fold(words)).map((word) => stemOf(word, language)));

/** Words that point at nothing: what is offered in these alone is no offer. */
const NAMES_NOTHING: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  en: stemsOf(`${ANYBODY_WORDS_EN} ${TRADES_EN}`, "en"),
  de: stemsOf(`${ANYBODY_WORDS_DE} ${TRADES_DE}`, "de"),
};

/** What is said of many readers besides; an offer may well be made of it: a warm lead, a radio. */
const COURTESY: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  en: stemsOf(COURTESY_WORDS_EN, "en"),
  de: stemsOf(COURTESY_WORDS_DE, "de"),
};

/** German builds new words on these: "Unternehmenskultur", "Pharmabranche". */
const ANYBODYS_COMPOUND =
  /(?:branche|unternehmen|industrie|kultur|website|webseite|homepage|internetauftritt|karriere|erfahrung|werdegang|persönlichkeit|laufbahn|profil)(?:s|en|n)?$/;

/** Whether a word points at nothing: small words, what people are and feel, and the business of asking for a talk. */
export const namesNothing = (word: string, language: DraftLanguage): boolean =>
  (word.length < 3 && !/\d/.test(word)) ||
  /^\d{1,3}(?:-min\w*)?$|n't$/.test(word) ||
  NAMES_NOTHING[language].has(stemOf(word, language)) ||
  (language === "de" && ANYBODYS_COMPOUND.test(word));

/**
 * Whether a word could stand in a letter to anybody: what names nothing, courtesy, and praise. What is left of a
 * sentence about the reader without such words is what is particular to the reader.
 */
export const fitsAnybody = (word: string, language: DraftLanguage): boolean =>
  namesNothing(word, language) || COURTESY[language].has(stemOf(word, language));
