/** Why nothing can be read from a file at all; each has a sentence of its own that says what to send instead. */
export type FileProblem =
  | "empty"
  | "too-large"
  /** As LinkedIn sends it: the list is one file inside. */
  | "zip"
  | "archive"
  | "spreadsheet"
  | "binary"
  /** Letters are damaged: neither UTF-8 nor UTF-16 nor Windows-1252. */
  | "broken-letters"
  /** A table without the columns that are known, as LinkedIn writes it in another language. */
  | "strange-columns"
  | "not-contacts"
  | "old-vcard"
  /** The right kind of file, and nobody in it. */
  | "nobody"
  | "too-many";

/** What keeps any file from being read as text. */
export type TextProblem = Extract<
  FileProblem,
  "empty" | "too-large" | "zip" | "archive" | "spreadsheet" | "binary" | "broken-letters"
>;
