import type { Locale } from "#chat/locale.ts";
import { shorten } from "#chat/shorten.ts";
import { textsFor } from "#texts/texts.ts";
import { findAttachedCv } from "./rules/attaches-cv.ts";
import type { DraftLanguage, DraftToCheck, Place } from "./rules/draft.ts";
import { findJobAsk } from "./rules/job-asks/asks-for-job.ts";
import { lengthLimit } from "./rules/length-limit.ts";
import { namesReferrer } from "./rules/names-referrer.ts";
import { offersSomething } from "./rules/offers/offers-something.ts";
import { fold } from "./rules/pattern.ts";
import { type PreparedDraft, prepareDraft } from "./rules/prepare-draft.ts";
import { givesReason } from "./rules/reasons/gives-reason.ts";
import { saysHowLong } from "./rules/says-how-long.ts";
import { countWords, languageOf } from "./rules/sentences.ts";

export type DraftFindingCode =
  | "asks-for-job"
  | "attaches-cv"
  | "no-reason"
  | "no-offer"
  | "referrer-missing"
  | "too-long"
  | "no-time-limit";

export type DraftFinding = {
  readonly code: DraftFindingCode;
  /** Which words; undefined where something is missing. */
  readonly place: Place | undefined;
  /** What could be better, and how, in the member's language. */
  readonly suggestion: string;
};

/** As much of the member's words as a finding repeats. */
const MAX_QUOTE = 80;

/** The language of a letter whose words the rules know, or undefined for one of which they only see the outside. */
export function wordsKnown(letter: string, locale: Locale): DraftLanguage | undefined {
  const language = languageOf(letter, locale);
  return language === "es" ? undefined : language;
}

/**
 * What a careful reader would say about a letter that asks for a talk (practices 3, 4, 5, 9 and 11). Rules and lists of
 * words, no guessing: the same text has the same findings. The member decides; nothing is changed. Where the rules do
 * not know the words, they say only what can be seen from outside: the length, the minutes, the referrer.
 */
export function checkDraft(draft: DraftToCheck): readonly DraftFinding[] {
  const words = textsFor(draft.locale).outreach.findings;
  const count = countWords(draft.text);
  const limit = lengthLimit(draft.way);
  const language = wordsKnown(draft.text, draft.locale);
  return [
    ...(language === undefined ? [] : readWords(draft, prepareDraft(draft, language))),
    ...(draft.referrer === undefined || namesReferrer(draft)
      ? []
      : [missing("referrer-missing", words["referrer-missing"]({ referrer: draft.referrer }))]),
    ...(count <= limit ? [] : [missing("too-long", words["too-long"]({ count, limit }))]),
    // In a language that is none of Kith's, "quinze minutes" would not be seen.
    ...(languageOf(draft.text, draft.locale) === undefined ||
    saysHowLong({ text: fold(draft.text) })
      ? []
      : [missing("no-time-limit", words["no-time-limit"])]),
  ];
}

/** What the words themselves say. */
function readWords(draft: DraftToCheck, prepared: PreparedDraft): readonly DraftFinding[] {
  const words = textsFor(draft.locale).outreach.findings;
  const name = draft.contactName;
  const at = (place: Place): { readonly words: string } => ({
    words: shorten(draft.text.slice(place.start, place.end), MAX_QUOTE),
  });
  const jobAsk = findJobAsk(prepared);
  const cv = findAttachedCv(prepared);
  return [
    ...(jobAsk === undefined
      ? []
      : [
          {
            code: "asks-for-job",
            place: jobAsk,
            suggestion: words["asks-for-job"](at(jobAsk)),
          } as const,
        ]),
    ...(cv === undefined
      ? []
      : [{ code: "attaches-cv", place: cv, suggestion: words["attaches-cv"](at(cv)) } as const]),
    ...(givesReason(prepared) ? [] : [missing("no-reason", words["no-reason"]({ name }))]),
    ...(offersSomething(prepared) ? [] : [missing("no-offer", words["no-offer"]({ name }))]),
  ];
}

const missing = (code: DraftFindingCode, suggestion: string): DraftFinding => ({
  code,
  place: undefined,
  suggestion,
});
