import type { DraftLanguage } from "../draft.ts";
import { findJobAskIn } from "../job-asks/asks-for-job.ts";
import type { PreparedDraft } from "../prepare-draft.ts";
import { sentencesOf, wordsOf, type Sentence } from "../sentences.ts";
import { namesNothing } from "../words/anybody-words.ts";
import { bringsTogether } from "./brings-together-en.ts";
import * as german from "./offers-de.ts";
import * as english from "./offers-en.ts";

const RULES = { en: english, de: german };

/** The sentences in which something is offered to the reader that can be pointed at. */
export const offersIn = ({ text, language }: PreparedDraft): readonly Sentence[] =>
  sentencesOf(text).filter((whole, index, all) => {
    const sentence = whole.text;
    const previous = all[index - 1]?.text ?? "";
    const { isOffer, meetsNeed, pointsBack } = RULES[language];
    if (!isOffer(sentence) && !meetsNeed(previous, sentence)) return false;
    if (findJobAskIn(whole, language) !== undefined) return false;
    // "I have a drawer of engravings. All yours!"
    const leans = wordsOf(sentence).length <= SHORT || pointsBack(sentence);
    return isConcrete(`${leans ? previous : ""} ${sentence}`, language);
  });

/** Whether something is offered, in words for it or in a roundabout way. */
export const offersSomething = (draft: PreparedDraft): boolean =>
  offersIn(draft).length > 0 ||
  (draft.language === "en" &&
    sentencesOf(draft.text).some(
      (sentence, index) =>
        bringsTogether(sentence.text, index) &&
        !english.isEmptyKindness(sentence.text) &&
        findJobAskIn(sentence, "en") === undefined,
    ));

/** Words in a sentence that may lean on the one before. */
const SHORT = 8;

/** Whether something in it can be pointed at: "I could do that for you" names nothing. */
const isConcrete = (text: string, language: DraftLanguage): boolean =>
  wordsOf(text).some((word) => !namesNothing(word, language));

/** Whether a sentence is kind and has nothing in it. */
export const isEmptyKindness = (text: string, language: DraftLanguage): boolean =>
  RULES[language].isEmptyKindness(text);
