import type { DraftLanguage } from "./draft.ts";
import * as german from "./offers-de.ts";
import * as english from "./offers-en.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { sentencesOf, type Sentence } from "./sentences.ts";

const RULES = { en: english, de: german };

/** The sentences in which something is offered to the reader that can be pointed at. */
export const offersIn = ({ text, language }: PreparedDraft): readonly Sentence[] =>
  sentencesOf(text).filter((sentence) => RULES[language].isOffer(sentence.text));

/** Whether a sentence is kind and has nothing in it. */
export const isEmptyKindness = (text: string, language: DraftLanguage): boolean =>
  RULES[language].isEmptyKindness(text);
