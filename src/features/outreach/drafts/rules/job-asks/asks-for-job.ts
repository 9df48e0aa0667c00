import type { DraftLanguage, Place } from "../draft.ts";
import { findUnlessDenied } from "../find-unless-denied.ts";
import { pattern } from "../pattern.ts";
import type { PreparedDraft } from "../prepare-draft.ts";
import { type Sentence, sentencesOf } from "../sentences.ts";
import { JOB_ASKS_DE } from "./job-asks-de.ts";
import { JOB_ASKS_EN } from "./job-asks-en.ts";
import { VEILED_ASKS_DE } from "./veiled-asks-de.ts";
import { VEILED_ASKS_EN } from "./veiled-asks-en.ts";

const DENIAL: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`\b(?:not|never|no|without|don['’]t|doesn['’]t|isn['’]t|won['’]t|wouldn['’]t|nor|neither|rather than|instead of|(?:how|why|when|where|what)\s+(?:did|had|made|was|were)\s+(?:you|your|it|they)|who \w+ed\s+you|you (?:\w+ )?(?:asked|told|wanted|invited|advised|begged) (?:me|us) to)\b(?! only)`,
  ),
  de: pattern(
    String.raw`\b(?:nicht|keine?|keinen|keiner|nie|niemals|ohne|weder|statt|(?:wie|warum|wann|wo|wodurch|weshalb)\s+(?:haben|hatten|hast|habt|sind|bist|kamen|fanden|wurden|war)\s+(?:sie|du|ihr|es)|(?:sie|du) (?:baten|batest|hatten mich gebeten|hattest mich gebeten))\b(?! (?:nur|noch|zufällig|vielleicht|gerade|auch)\b)`,
  ),
};

const PATTERNS = {
  en: [...JOB_ASKS_EN, ...VEILED_ASKS_EN],
  de: [...JOB_ASKS_DE, ...VEILED_ASKS_DE],
};

/** "I ask myself whether there is work without a classroom": the writer's own question, unless it names the reader. */
const OWN_QUESTION: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`^(?![^]*\b(?:you|your|_{2,})\b)[^]*\bI\b[^]*\b(?:ask(?:ed|ing)? myself|(?:keep|kept|lie awake|been|started) wondering)\b`,
  ),
  de: pattern(
    String.raw`^(?![^]*\b(?:Sie|Ihnen|Ihre?[mnrs]?|[Dd]u|[Dd]ir|[Dd]eine?[mnrs]?|[Ee]uch|[Ee]ure?[mnrs]?|_{2,})\b)[^]*\b(?:frage|fragte|gefragt) (?:ich )?mich\b`,
    "exact",
  ),
};

const asking = (sentences: readonly Sentence[], language: DraftLanguage): readonly Sentence[] =>
  sentences.filter(({ text }) => !OWN_QUESTION[language].test(text));

/** Where the reader is asked for work: to be hired, thought of or spoken for, or whether there is an opening. */
export const findJobAsk = ({ text, language }: PreparedDraft): Place | undefined =>
  findUnlessDenied(asking(sentencesOf(text), language), PATTERNS[language], DENIAL[language]);

/** Where a sentence asks for work, if it does. */
export const findJobAskIn = (sentence: Sentence, language: DraftLanguage): Place | undefined =>
  findUnlessDenied(asking([sentence], language), PATTERNS[language], DENIAL[language]);
