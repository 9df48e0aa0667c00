import { ABOUT_READER } from "../reasons/about-reader.ts";
import { wordsOf } from "../sentences.ts";
import { fitsAnybody } from "../words/anybody-words.ts";
import { TAKES } from "./verbs-en.ts";

/** Not "you see" and "thank you". */
const READER =
  /\b(?<!\b(?:thank|writ(?:e|ing|ten) to|wrote to) )(?:you(?! (?:see|know|understand|can imagine)\b)|your|yours)\b/i;
const WRITER =
  /\b(?:I|I'(?:m|ve|d|ll)|my|mine|we|our|ours|one|here|there's|there (?:is|are|will be))\b/i;
const WISHES =
  /\b(?:I|we)(?:'ll|'d| will| can| could| would| might| may|(?:'m| am) (?:able|happy|glad|willing) to)(?: \w+ly| also| happily| love to| like to)* /gi;
/** What a reason tells, and a request. */
const TELLS =
  /\b(?:because|(?:made|taught) me|(?:since|when) you|you (?:\w+ly )?\w+ed|ask|learn|hear|know|understand|wonder\w*|hope|hoping|advice|curious|experience|career|please)\b/i;

/** So many words that could stand in no letter to anybody else show that something is meant. */
const ENOUGH = 3;
/** The first sentences are greeting and reason. */
const OPENING = 2;

/**
 * Whether an English sentence brings something of the writer's together with the reader, and neither asks nor praises
 * nor tells of what the reader did: "On Mondays I drive an empty minibus past your school". What nobody would write
 * but to offer it, however it is worded.
 */
export function bringsTogether(text: string, index: number): boolean {
  const { asks, greets, hearsay, topic, deed } = ABOUT_READER.en;
  return (
    index >= OPENING &&
    !text.includes("?") &&
    READER.test(text) &&
    WRITER.test(text) &&
    ![TELLS, asks, greets, hearsay, topic, deed].some((other) => other.test(text)) &&
    [...text.matchAll(WISHES)].every(
      (wish) => !TAKES.test(text.slice(wish.index + wish[0].length)),
    ) &&
    new Set(wordsOf(text).filter((word) => !fitsAnybody(word, "en"))).size >= ENOUGH
  );
}
