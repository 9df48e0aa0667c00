import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** A family of fonts in an npm package, split into small files by what they cover. */
export type FontFamily = {
  /** How its files' names begin. */
  readonly name: string;
  readonly package: string;
  /** Variable: one file for all weights. Static: a file for each. */
  readonly isVariable: boolean;
};

/** One file of a family, and the code points that it covers, from first to last. */
export type FontSubset = {
  readonly family: FontFamily;
  readonly subset: string;
  readonly ranges: readonly (readonly [first: number, last: number])[];
};

/** Latin with all its accents, Vietnamese, Greek, Cyrillic. */
const inter: FontFamily = { name: "inter", package: "@fontsource/inter", isVariable: false };

const noto = (script: string): FontFamily => ({
  name: `noto-sans-${script}`,
  package: `@fontsource-variable/noto-sans-${script}`,
  isVariable: true,
});

const others: readonly FontFamily[] = [
  "arabic",
  "hebrew",
  "devanagari",
  "bengali",
  "gurmukhi",
  "gujarati",
  "tamil",
  "telugu",
  "kannada",
  "malayalam",
  "sinhala",
  "thai",
  "lao",
  "khmer",
  "myanmar",
  "ethiopic",
  "georgian",
  "armenian",
].map(noto);

const chinese = noto("sc");
const japanese = noto("jp");
const korean = noto("kr");

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Where to look for a letter of a text, in this order. Han letters look Japanese beside kana. */
export function familiesFor(letter: string, text: string): readonly FontFamily[] {
  if (HANGUL.test(letter)) return [korean];
  const han = KANA.test(text) ? [japanese, chinese] : [chinese, japanese];
  return [inter, ...others, ...han, korean];
}

const known = new Map<FontFamily, Promise<readonly FontSubset[]>>();

/** The files of a family; read once. */
export function subsetsOf(family: FontFamily): Promise<readonly FontSubset[]> {
  const before = known.get(family);
  if (before !== undefined) return before;
  const reading = readSubsets(family);
  known.set(family, reading);
  return reading;
}

async function readSubsets(family: FontFamily): Promise<readonly FontSubset[]> {
  const file = resolve(`${family.package}/unicode.json`);
  // The package's own table: subset → "U+0041-005A,U+00C4".
  const table = JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, string>>;
  return Object.entries(table).map(([subset, ranges]) => ({
    family,
    subset: subset.replace(/[[\]]/g, ""),
    ranges: ranges.split(",").map((range) => {
      const [first = "", last = first] = range.replace("U+", "").split("-");
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
    }),
  }));
}

/** The bytes of one file, as its package has them. */
export function readFont(
  { family, subset }: FontSubset,
  weight: 400 | 600,
): Promise<Buffer<ArrayBuffer>> {
  const end = family.isVariable ? "wght-normal.woff2" : `${weight}-normal.woff`;
  return readFile(resolve(`${family.package}/files/${family.name}-${subset}-${end}`));
}
