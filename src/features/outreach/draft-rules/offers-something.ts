import type { Locale } from "#chat/locale.ts";
import type { DraftToCheck } from "./draft.ts";
import * as german from "./offers-de.ts";
import * as english from "./offers-en.ts";
import { languageOf, sentencesOf, type Sentence } from "./sentences.ts";

const RULES = { en: english, de: german };

/** The sentences in which something is offered to the reader that can be pointed at. */
export const offersIn = (draft: DraftToCheck): readonly Sentence[] => {
  const { isOffer } = RULES[languageOf(draft.text, draft.locale)];
  return sentencesOf(draft.text).filter(({ text }) => isOffer(text));
};

/** Whether a sentence is kind and has nothing in it. */
export const isEmptyKindness = (text: string, language: Locale): boolean =>
  RULES[language].isEmptyKindness(text);
