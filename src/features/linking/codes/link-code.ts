import { randomInt } from "node:crypto";

/** Without letters and digits that look alike. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 8;
const WHOLE = new RegExp(`^[${ALPHABET}]{${LENGTH}}$`);

/** How long a code can be typed. */
export const CODE_MINUTES = 15;

/** A code that nobody can guess in a quarter of an hour: one of 656,100,000,000. */
export const makeCode = (): string =>
  Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? "").join("");

/** As it is read aloud: `ABCD-2345`. */
export const shownCode = (code: string): string => `${code.slice(0, 4)}-${code.slice(4)}`;

/** What was typed, however it was written; undefined when it cannot be a code. */
export function readCode(typed: string): string | undefined {
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, "");
  return WHOLE.test(code) ? code : undefined;
}
