const words = new Intl.Segmenter("en", { granularity: "word" });

/** How many words a text has, in any script. */
export const countWords = (text: string): number =>
  [...words.segment(text)].filter((part) => part.isWordLike).length;
