import type { WireEntry } from "../../wire.ts";
import { words } from "../words.ts";

/** A message as a screen reader says it when it comes. */
export function spokenEntry(entry: WireEntry, nameOf: (account: string) => string): string {
  const author = entry.author === undefined ? words.message.kith : nameOf(entry.author);
  const text = entry.blocks
    .map((block) => {
      if (block.kind === "title") return block.text;
      if (block.kind === "file") return `${block.label}, ${block.name}`;
      if (block.kind !== "text") return "";
      return block.spans
        .map((span) => {
          if (span.kind === "mention") return span.name;
          return span.kind === "time" ? span.fallback : span.text;
        })
        .join("");
    })
    .filter((line) => line !== "")
    .join(". ");
  return `${author}: ${text}`;
}
