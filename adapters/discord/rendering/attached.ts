import type { Block } from "#chat/message.ts";
import { MESSAGE, assertAtMost } from "../limits.ts";

/** A file that travels with a message, under a name that is unique in it. */
export type Attached = {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
};

type ImageBlock = Extract<Block, { readonly kind: "image" }>;
type FileBlock = Extract<Block, { readonly kind: "file" }>;

export const pictureAttachment = ({ png, alt }: ImageBlock, index: number): Attached => ({
  name: `picture-${index + 1}.png`,
  mediaType: "image/png",
  bytes: png,
  description: alt,
});

export function fileAttachment(
  { name, mediaType, bytes, label }: FileBlock,
  others: readonly Attached[],
): Attached {
  assertAtMost(bytes.byteLength, MESSAGE.fileBytes, `bytes in a file (${name})`);
  return { name: uniqueName(plainName(name), others), mediaType, bytes, description: label };
}

/** Adds it to the message's files. Returns the address by which components refer to it. */
export function attach(all: Attached[], one: Attached): string {
  all.push(one);
  return `attachment://${one.name}`;
}

/** Discord changes names with other characters, and a component would then refer to nothing. */
function plainName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
    .replace(/^[.-]+/, "");
  return plain === "" ? "file" : plain.slice(-MESSAGE.fileName);
}

function uniqueName(name: string, others: readonly Attached[]): string {
  const isTaken = (wanted: string): boolean => others.some((other) => other.name === wanted);
  let unique = name;
  for (let count = 2; isTaken(unique); count++) unique = `${count}-${name}`;
  return unique;
}
