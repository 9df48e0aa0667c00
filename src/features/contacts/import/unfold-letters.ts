import { isUtf8 } from "node:buffer";

/** Old address books fold a vCard's lines by bytes, in the middle of a letter: those are put together again. */
export function unfoldLetters(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const binary = Buffer.from(bytes).toString("latin1");
  if (!/^(?:\xef\xbb\xbf)?\s*BEGIN:VCARD/i.test(binary)) return bytes;
  const unfolded = Buffer.from(binary.replaceAll(/\r?\n[ \t]/g, ""), "latin1");
  return isUtf8(unfolded) ? unfolded : bytes;
}
