import { normalise, plainLetters } from "#core/names.ts";
import {
  ARTICLES,
  LEGAL_FORMS,
  LEGAL_FRONTS,
  LEGAL_PHRASES,
  SPELLED_OUT,
} from "./employer-words.ts";

/** How umlauts and their like are written where the keyboard has none. */
const SPREAD: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ø: "oe",
  å: "aa",
};

/** An employer's name in parts, between commas, dashes with blanks and brackets. */
export type NameParts = readonly (readonly string[])[];

const FORMS = "\n";
const PARTS = ", ";
const SPREADABLE = /[äöüøå]/iu;

/**
 * A name as it is kept: no case, no accents, no punctuation; where umlauts may be written in two ways, both. Read it
 * again with `readNotation`.
 */
export function employerNotation(typed: string): string {
  const plain = splitName(typed, false);
  const forms = SPREADABLE.test(typed.normalize("NFC")) ? [plain, splitName(typed, true)] : [plain];
  return forms.map((parts) => parts.map((words) => words.join(" ")).join(PARTS)).join(FORMS);
}

/** The words of a kept name, form by form. */
export const readNotation = (notation: string): readonly NameParts[] =>
  notation.split(FORMS).map((form) => form.split(PARTS).map((part) => part.split(" ")));

/** What may follow the last full stop of a web address. */
const TOP_LEVELS =
  "com|net|org|io|ai|co|app|dev|edu|gov|int|eu|info|biz|tech|cloud|jobs|careers|de|at|ch|uk|fr|it|es|pt|nl|be|lu|ie|dk|se|no|fi|pl|cz|sk|hu|ro|bg|gr|tr|ru|ua|us|ca|mx|br|ar|cl|jp|cn|in|kr|sg|hk|au|nz|za|ng|ke|il|ae|berlin|hamburg|wien|london";
const ADDRESS = new RegExp(
  `^(?:https?://)?(?:[\\w.-]+@)?((?:[\\p{L}\\p{N}-]+\\.)+(?:${TOP_LEVELS}))\\.?(?:[/?#:].*)?$`,
  "iu",
);
/** Legal forms of languages that write no blanks. */
const LEGAL_SIGNS = /株式会社|有限会社|合同会社|股份有限公司|有限公司|주식회사/gu;
/** Under these a name of its own is registered one level further down. */
const SECOND_LEVELS = new Set([
  "co",
  "com",
  "org",
  "net",
  "ac",
  "gov",
  "edu",
  "or",
  "ne",
  "gv",
  "gob",
  "nhs",
]);
const WORD_WITH_ADDRESS = new RegExp(`(?<=[\\p{L}\\p{N}]{2})\\.(?:com|net|org|io|de|ai)$`, "iu");

/** The name in a web address, such as `stripe` in `https://www.stripe.com/jobs`; undefined for anything else. */
function nameInAddress(typed: string): string | undefined {
  // Most names have no full stop, and the pattern takes its time.
  const host = typed.includes(".") ? ADDRESS.exec(typed.trim())?.[1] : undefined;
  if (host === undefined) return undefined;
  const labels = host.toLowerCase().split(".");
  const isSecond = labels.length > 2 && SECOND_LEVELS.has(labels.at(-2) ?? "");
  return labels.at(isSecond ? -3 : -2);
}

/**
 * The words of an employer's name as they are compared, part by part: no case, no accents, no punctuation, abbreviations
 * spelled out. With `spread`, umlauts become two letters as on a keyboard that has none.
 */
function splitName(typed: string, spread: boolean): NameParts {
  const address = nameInAddress(typed);
  const named = (address === undefined ? typed : address.replaceAll("-", " ")).toLocaleLowerCase(
    "en",
  );
  const spelled = spread
    ? named.normalize("NFC").replace(/[äöüøå]/g, (letter) => SPREAD[letter] ?? letter)
    : named;
  return spelled
    .split(/\s+[-–—|/:]+\s+|\s*[,;()[\]]\s*|\s+@\s*/u)
    .map((part) => wordsOf(part))
    .filter((part) => part.length > 0);
}

const wordsOf = (part: string): readonly string[] =>
  plainLetters(normalise(part))
    .replace(LEGAL_SIGNS, " ")
    .split(/\s+/)
    .map((word) => word.replace(WORD_WITH_ADDRESS, ""))
    // Initials and abbreviations are one word: "S.A.S.", "A/S", "O'Reilly".
    .map((word) =>
      word
        .replace(/['’`´!]/g, "")
        .replace(/(?<=^|[./])(\p{L}{1,2})[./](?=\p{L}{1,2}(?:[./]|$))/gu, "$1"),
    )
    .join(" ")
    .replace(/[&+]/g, " and ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .flatMap((word) => SPELLED_OUT[word] ?? [word]);

/** Without legal forms, wherever the law puts them, and without a leading article. At least one word stays. */
export function withoutLegalForm(given: readonly string[]): readonly string[] {
  let words = given;
  for (;;) {
    const shorter = withoutTail(words) ?? withoutFront(words) ?? withoutArticle(words);
    if (shorter === undefined || shorter.length === 0) return words;
    words = shorter;
  }
}

function withoutTail(words: readonly string[]): readonly string[] | undefined {
  const phrase = LEGAL_PHRASES.find((form) => form.length < words.length && endsWith(words, form));
  if (phrase !== undefined) return words.slice(0, -phrase.length);
  const last = words.at(-1) ?? "";
  const isTail = LEGAL_FORMS.has(last) || last === "and" || last === "und";
  return words.length > 1 && isTail ? words.slice(0, -1) : undefined;
}

function withoutFront(words: readonly string[]): readonly string[] | undefined {
  const phrase = LEGAL_FRONTS.find(
    (form) => form.length < words.length && form.every((word, at) => words[at] === word),
  );
  // "AB" and "PT" begin names, too: only before a longer word they are a form.
  if (phrase === undefined) return undefined;
  const rest = words.slice(phrase.length);
  return (phrase[0]?.length ?? 0) > 3 || (rest[0]?.length ?? 0) > 4 ? rest : undefined;
}

const withoutArticle = (words: readonly string[]): readonly string[] | undefined =>
  words.length > 1 && ARTICLES.has(words[0] ?? "") ? words.slice(1) : undefined;

const endsWith = (words: readonly string[], form: readonly string[]): boolean =>
  form.every((word, at) => words[words.length - form.length + at] === word);
