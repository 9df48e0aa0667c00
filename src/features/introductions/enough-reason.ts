const words = new Intl.Segmenter("en", { granularity: "word" });

/** Fewer say nothing about why two people should talk. */
const FEWEST_WORDS = 3;

/** Whether a reason says something, in any script. */
export function isEnoughReason(reason: string): boolean {
  return [...words.segment(reason)].filter((part) => part.isWordLike).length >= FEWEST_WORDS;
}
