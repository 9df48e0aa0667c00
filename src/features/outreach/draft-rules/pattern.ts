const LETTER = String.raw`[\p{L}\p{N}_]`;
const BOUNDARY = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`;

/**
 * A regular expression in which `\b` and `\w` know letters with accents and umlauts too. German tells words apart by
 * their capitals ("Sie" and "sie", "Stelle" and "stelle"): `exact` keeps them.
 */
export const pattern = (source: string, capitals: "any" | "exact" = "any"): RegExp =>
  new RegExp(
    source.replaceAll(String.raw`\b`, BOUNDARY).replaceAll(String.raw`\w`, LETTER),
    capitals === "any" ? "iu" : "u",
  );

/** One of several phrases, as a part of a pattern; each may be a pattern itself. */
export const anyOf = (...phrases: readonly string[]): string => `(?:${phrases.join("|")})`;

/** One of several words, written with blanks between them. */
export const anyWord = (words: string): string => anyOf(...words.trim().split(/\s+/));
