import { countWords } from "#core/count-words.ts";

/** Fewer say nothing about why two people should talk. */
const FEWEST_WORDS = 3;

/** Whether a reason says something, in any script. */
export const isEnoughReason = (reason: string): boolean => countWords(reason) >= FEWEST_WORDS;
