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
    String.raw`\b(?:not|never|no|without|don['’]t|doesn['’]t|isn['’]t|won['’]t|wouldn['’]t|nor|neither|rather than|instead of|(?:how|why|when|where|what)\s+(?:did|had|made|was|were)\s+(?:you|your|it|they)|who \w+ed\s+you|did you (?:ever|always|also|first|enjoy|like|regret|think|feel|know|expect)|(?:which|what) (?:skills|qualities|mistakes|training|qualifications)|you (?:\w+ )?(?:asked|told|wanted|invited|advised|begged) (?:me|us) to)\b(?! only)`,
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

/** "Is there enough work in the trade?" asks about the trade or the reader's own past, and nobody for work. */
const TRADE_QUESTION: Readonly<Record<DraftLanguage, RegExp>> = {
  en: pattern(
    String.raw`^(?![^]*\b(?:for|hire|take|need) (?:me|someone like me|somebody like me)\b)(?![^]*\byou (?:know|hear|have|need)\b)[^]*\b(?:in|within|about) (?:the|this|your) (?:field|trade|industry|profession|line of work|sector)\b|\b(?:jobs|openings|vacancies|positions) (?:are|get|were) (?:\w+ )?(?:never|not|rarely|seldom|hardly|usually|mostly|often|filled|advertised)\b|\bdid you\b[^.?!]*\b(?:before|when|until) you (?:were|got|started|became|joined|opened)\b`,
  ),
  de: pattern(
    String.raw`^(?![^]*\bfür (?:mich|jemanden wie mich)\b)(?![^]*\b(?:bei|in) (?:ihnen|euch|dir)\b)[^]*\b(?:in (?:der|dieser|ihrer|deiner) Branche|in (?:dem|diesem|ihrem|deinem) (?:Beruf|Fach|Gewerbe))\b`,
  ),
};

const asking = (sentences: readonly Sentence[], language: DraftLanguage): readonly Sentence[] =>
  sentences.filter(
    ({ text }) => !OWN_QUESTION[language].test(text) && !TRADE_QUESTION[language].test(text),
  );

/** Where the reader is asked for work: to be hired, thought of or spoken for, or whether there is an opening. */
export const findJobAsk = ({ text, language }: PreparedDraft): Place | undefined =>
  findUnlessDenied(asking(sentencesOf(text), language), PATTERNS[language], DENIAL[language]);

/** Where a sentence asks for work, if it does. */
export const findJobAskIn = (sentence: Sentence, language: DraftLanguage): Place | undefined =>
  findUnlessDenied(asking([sentence], language), PATTERNS[language], DENIAL[language]);
