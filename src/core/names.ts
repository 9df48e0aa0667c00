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

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** A normalised text as people write it whose keyboard does not have these letters. */
export const plainLetters = (text: string): string =>
  text.replace(/[ßæœøłđðþı]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);

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
