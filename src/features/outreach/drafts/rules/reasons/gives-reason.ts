import type { DraftLanguage } from "../draft.ts";
import { findJobAskIn } from "../job-asks/asks-for-job.ts";
import { isEmptyKindness, offersIn } from "../offers/offers-something.ts";
import { FIRM } from "../pattern.ts";
import type { PreparedDraft } from "../prepare-draft.ts";
import { clausesOf, sentencesOf, wordsOf, type Sentence } from "../sentences.ts";
import { fitsAnybody } from "../words/anybody-words.ts";
import { ABOUT_READER, type AboutReader } from "./about-reader.ts";

/** How many particular words make a reason; few, since a reason denied wrongly is worse than one believed. */
const ENOUGH = {
  clause: { plain: 3, besideADeed: 2 },
  sentence: { plain: 4, besideADeed: 2 },
} as const;
/** In a question to the reader some words are about the question itself. */
const ENOUGH_IN_AN_ASK = 3;
/** "Congratulations on the tower" speaks of the reader without a "you". */
const ENOUGH_IN_A_GREETING = 2;
const ENOUGH_IN_A_SCENE = 4;
/** "I read that you have started a group for people with long Covid", "your talk about bees" tell of a deed already. */
const ENOUGH_IN_A_DEED_TOLD = 1;
/** Greeting, first sentence and second. */
const OPENING = 3;

/** Whether something in the text is true of this reader or their firm in particular. */
export function givesReason(draft: PreparedDraft): boolean {
  const about = ABOUT_READER[draft.language];
  const offers = new Set(offersIn(draft).map((sentence) => sentence.start));
  const sentences = sentencesOf(draft.text)
    .filter(
      (sentence) =>
        !offers.has(sentence.start) &&
        !isEmptyKindness(sentence.text, draft.language) &&
        !SIGNATURE.test(sentence.text),
    )
    .map((sentence) => beforeJobAsk(sentence, draft.language))
    .map((sentence) => ({ ...sentence, text: sentence.text.replace(REFERRAL, " ") }));
  const count = particularCounter(draft, about);
  return sentences.some(
    (sentence, index) =>
      (index < OPENING && isScene(sentence.text, about, count)) ||
      isReason(sentence, about, count) ||
      // "I brought in the cuckoo clock. You fixed it."
      (about.pointsBack.test(sentence.text) &&
        count(sentences[index - 1]?.text ?? "") >= ENOUGH.sentence.besideADeed),
  );
}

/** What a sentence says before it asks for work: the rest is about the writer's wish, whatever it says of the firm. */
function beforeJobAsk(sentence: Sentence, language: DraftLanguage): Sentence {
  const ask = findJobAskIn(sentence, language);
  return ask === undefined
    ? sentence
    : { ...sentence, text: sentence.text.slice(0, ask.start - sentence.start) };
}

/**
 * A letter that opens with something seen from near speaks of its reader: "Nobody else here leaves a strip for the
 * owls".
 */
const isScene = (text: string, about: AboutReader, count: Count): boolean =>
  !about.writer.test(text) &&
  !OF_WRITER.test(text) &&
  !about.asks.test(text) &&
  count(text) >= ENOUGH_IN_A_SCENE;
const OF_WRITER =
  /\b(?:our|my (?:name|own|current|last|\w+ (?:experience|background|career)|experience|background|career|degree|job|role|company|skills|goal|dream|passion|interest|plan|work)|meine?[mnrs]?|unsere?[mnrs]?|\d+ (?:years?|yrs?|Jahren?)|years (?:in|of|straight)|(?:looking|hoping|wanting|trying|keen|want) (?:to|for|into|off|out|a)|based in|of target|graduated?|student|per cent)\b/i;

/** That somebody gave the name says nothing of whose name it is; what they said of them does. */
const REFERRAL =
  /\b(?:given|passed|got|had|have|gave me|passed me|sent me|shared|passed on|found|nannte mir|gab mir|hat mir|habe) (?:your|ihren|deinen|ihre|deine) (?:name|details|number|contact|e-?mail|namen|nummer|kontakt|adresse)\b[^,.?!;]*?(?=[,.?!;]|$|\b(?:where|when|because|after|once) (?:you|_{2,})\b)/gi;
/** "Ihr Jonas Blum". */
const SIGNATURE = /^(?:Ihre?|Deine?|Eure?|Yours?)(?: [\w.-]+){1,4}$/;

type Count = (text: string) => number;

function isReason(sentence: Sentence, about: AboutReader, count: Count): boolean {
  const clauses = clausesOf(sentence);
  if (about.greets.test(sentence.text) && count(sentence.text) >= ENOUGH_IN_A_GREETING) return true;
  if (
    (about.hearsay.test(sentence.text) || about.topic.test(sentence.text)) &&
    count(sentence.text) >= ENOUGH_IN_A_DEED_TOLD
  ) {
    return true;
  }
  if (about.meets.test(sentence.text) && count(sentence.text) >= ENOUGH.clause.plain) return true;
  // What the writer says of himself beside it is no deed of the reader's.
  const ofReader = clauses
    .filter(({ text }) => about.reader.test(text) || !about.writer.test(text))
    .map(({ text }) => text)
    .join(" ");
  return (
    isParticular(ofReader, ENOUGH.sentence, about, count) ||
    (!about.asks.test(sentence.text) &&
      about.reader.test(sentence.text) &&
      saysParticular(sentence.text, about, count) &&
      count(sentence.text) >= ENOUGH.sentence.plain) ||
    clauses.some(({ text }) => isParticular(text, ENOUGH.clause, about, count))
  );
}

function isParticular(
  text: string,
  enough: (typeof ENOUGH)[keyof typeof ENOUGH],
  about: AboutReader,
  count: Count,
): boolean {
  if (!about.reader.test(text)) return false;
  const hasDeed = saysParticular(text, about, count);
  const found = count(text);
  if (about.asks.test(text)) {
    return found >= ENOUGH_IN_AN_ASK;
  }
  return found >= (hasDeed ? enough.besideADeed : enough.plain);
}

const saysParticular = (text: string, about: AboutReader, count: Count): boolean =>
  about.deed.test(text) || ownsParticular(text, about, count);

/** "Your cardamom knots", not "your nursing career". */
const ownsParticular = (text: string, about: AboutReader, count: Count): boolean =>
  [...text.matchAll(about.owns)].some(
    ([, owned = ""]) => !about.anybodyHas.test(owned) && count(owned) > 0,
  );

/** Counts the different words of a text that fit no other reader; the trade that somebody is in fits many. */
function particularCounter(draft: PreparedDraft, about: AboutReader): Count {
  const names = new Set(wordsOf(draft.names));
  return (text) =>
    new Set(
      wordsOf(text.replace(about.trade, " ").replaceAll(NAMED_FIRM, " ")).filter(
        (word) =>
          !fitsAnybody(word, draft.language) &&
          !names.has(word) &&
          !names.has(word.replace(/'?s$/, "")),
      ),
    ).size;
}

const NAMED_FIRM = new RegExp(FIRM, "g");
