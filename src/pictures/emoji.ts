import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const EMOJI = /^\p{RGI_Emoji}$/v;
const SELECTOR = "\ufe0f";
const JOINER = "\u200d";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The emoji of a text, in colour: by grapheme, as a data address. One that the set does not have is left out. */
export async function emojiImages(text: string): Promise<Readonly<Record<string, string>>> {
  const found = Array.from(graphemes.segment(text), ({ segment }) => segment).filter((grapheme) =>
    EMOJI.test(grapheme),
  );
  const images = await Promise.all(
    [...new Set(found)].map(async (emoji) => [emoji, await readEmoji(emoji)] as const),
  );
  return Object.fromEntries(
    images.flatMap(([emoji, svg]) =>
      svg === undefined ? [] : [[emoji, `data:image/svg+xml;base64,${svg.toString("base64")}`]],
    ),
  );
}

async function readEmoji(emoji: string): Promise<Buffer | undefined> {
  // The set names its files by code points, and keeps the selector only in sequences.
  const bare = emoji.includes(JOINER) ? emoji : emoji.replaceAll(SELECTOR, "");
  for (const spelling of [bare, emoji, emoji.replaceAll(SELECTOR, "")]) {
    const name = Array.from(spelling, (letter) => letter.codePointAt(0)?.toString(16)).join("-");
    try {
      return await readFile(resolve(`@twemoji/svg/${name}.svg`));
    } catch {
      // Another spelling, or none.
    }
  }
  return undefined;
}
