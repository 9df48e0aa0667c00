const COMBINING_MARKS = /\p{M}+/gu;

/** A name or employer for comparison: no accents, no case, single blanks. Never shown. */
export function normalise(text: string): string {
  return text
    .normalize("NFKD")
    .replace(COMBINING_MARKS, "")
    .toLocaleLowerCase("en")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
}

const AT_COMPANY = /^(.+?)\s+(?:at|from|bei|von|en|@)\s+(.+)$/i;

/** "Lee Wong at Acme" is a name and an employer; "Lee Wong" only a name. */
export function splitNameAndCompany(text: string): {
  readonly name: string;
  readonly company: string | undefined;
} {
  const match = AT_COMPANY.exec(text.trim());
  return match === null
    ? { name: tidy(text), company: undefined }
    : { name: tidy(match[1] ?? ""), company: tidy(match[2] ?? "") };
}

/** One line, single blanks, without characters that cannot be seen. */
export function tidy(text: string): string {
  return text
    .replace(/[\p{Cc}\u200b\u2028\u2029\ufeff]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
