import type { TextProblem } from "#core/files/decode-text.ts";

/** Why nothing can be read from a file at all; each has a sentence of its own that says what to send instead. */
export type FileProblem =
  | TextProblem
  /** A table without the columns that are known, as LinkedIn writes it in another language. */
  | "strange-columns"
  | "not-contacts"
  | "old-vcard"
  /** The right kind of file, and nobody in it. */
  | "nobody"
  | "too-many";
