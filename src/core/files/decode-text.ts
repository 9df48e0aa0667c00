import { MAX_FILE_BYTES } from "#chat/incoming.ts";
import { type BinaryKind, recogniseBinary } from "./recognise-binary.ts";

/** What keeps any file from being read as text. */
export type TextProblem =
  | BinaryKind
  | "empty"
  | "too-large"
  /** Letters are damaged: neither UTF-8 nor UTF-16 nor Windows-1252. */
  | "broken-letters";

export type Decoded =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "problem"; readonly problem: TextProblem };

/**
 * The text in a file: UTF-8 with or without a byte-order mark, UTF-16 with one, or Windows-1252 where it can be that.
 * Line breaks stay as they are.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_FILE_BYTES) return problem("too-large");
  const binary = recogniseBinary(bytes);
  if (binary !== undefined) return problem(binary);
  const text = decode(bytes);
  // No text holds a NUL: it is a picture, a program, or UTF-16 without its mark.
  if (bytes.includes(0) && (text === undefined || text.includes("\0"))) return problem("binary");
  if (text === undefined) return problem("broken-letters");
  return text.trim() === "" ? problem("empty") : { kind: "text", text };
}

const problem = (why: TextProblem): Decoded => ({ kind: "problem", problem: why });

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strictly("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strictly("utf-16be", bytes);
  return strictly("utf-8", bytes) ?? windows1252(bytes);
}

/** Undefined where a byte does not belong. The byte-order mark is left out. */
function strictly(encoding: "utf-8" | "utf-16le" | "utf-16be", bytes: Uint8Array) {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * What Excel and Outlook write in Western countries. Every byte means something there but five, so a file that is
 * mostly right UTF-8 with damaged places is told apart by its well-formed letters.
 */
function windows1252(bytes: Uint8Array): string | undefined {
  if (bytes.some(isUndefinedIn1252)) return undefined;
  const asUtf8 = new TextDecoder("utf-8").decode(bytes);
  const wellFormed = asUtf8.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const damaged = asUtf8.match(/\ufffd/g)?.length ?? 0;
  return wellFormed >= damaged ? undefined : new TextDecoder("windows-1252").decode(bytes);
}

/** https://encoding.spec.whatwg.org/index-windows-1252.txt gives these five control characters. */
const UNDEFINED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isUndefinedIn1252 = (byte: number): boolean =>
  UNDEFINED.has(byte) || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d);
