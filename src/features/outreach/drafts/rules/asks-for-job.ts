import type { DraftLanguage, Place } from "./draft.ts";
import { findUnlessDenied } from "./find-unless-denied.ts";
import { JOB_ASKS_DE } from "./job-asks-de.ts";
import { JOB_ASKS_EN } from "./job-asks-en.ts";
import { pattern } from "./pattern.ts";
import type { PreparedDraft } from "./prepare-draft.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

const DENIAL: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:not|never|no|without|don['’]t|doesn['’]t|isn['’]t|won['’]t|wouldn['’]t|nor|neither|rather than|instead of)\b(?! only)`,
  ),
  de: pattern(
    String.raw`\b(?:nicht|keine?|keinen|keiner|nie|niemals|ohne|weder|statt)\b(?! (?:nur|noch|zufällig|vielleicht|gerade|auch)\b)`,
  ),
};

const PATTERNS = { en: JOB_ASKS_EN, de: JOB_ASKS_DE };

/** Where the reader is asked for work: to be hired, thought of or spoken for, or whether there is an opening. */
export const findJobAsk = ({ text, language }: PreparedDraft): Place | undefined =>
  findUnlessDenied(sentencesOf(text), PATTERNS[language], DENIAL[language]);

/** Where a sentence asks for work, if it does. */
export const findJobAskIn = (sentence: Sentence, language: DraftLanguage): Place | undefined =>
  findUnlessDenied([sentence], PATTERNS[language], DENIAL[language]);
