import { context, controls, rich, text, title, type Block, type Message } from "#chat/message.ts";
import { shorten } from "#chat/shorten.ts";
import { helpButtons } from "#features/asks/index.ts";
import type { Texts } from "#texts/texts.ts";
import type { Digest } from "./read-digest.ts";

/** In UTF-16 code units. */
const MOST_TEXT = 200;

/** The digest in the words of its channel. */
export function digestMessage(texts: Texts, prefix: string, digest: Digest): Message {
  const words = texts.digest;
  const did = words.did(digest);
  return [
    title(words.title),
    ...(did === undefined ? [] : [text(did)]),
    ...(digest.thanks.length === 0 ? [] : [text(thanksText(texts, digest.thanks))]),
    ...(digest.asks.length === 0 ? [] : [text(words.asks({ count: digest.asks.length }))]),
    ...digest.asks.flatMap(({ id, text: asked }): readonly Block[] => [
      text(words.ask({ text: shorten(asked, MOST_TEXT) })),
      controls(...helpButtons(texts, id, "list")),
    ]),
    context(words.next({ prefix })),
  ];
}

const thanksText = ({ digest: words }: Texts, list: Digest["thanks"]) =>
  list.flatMap(({ from, to, text: said }, index) => [
    ...(index === 0 ? [] : rich`\n`),
    ...words.thanks({ from, to, text: said === null ? undefined : shorten(said, MOST_TEXT) }),
  ]);
