import subsetFont from "subset-font";
import { familiesFor, readFont, subsetsOf, type FontSubset } from "./font-family.ts";
import { readLetters } from "./read-letters.ts";

/** A font for satori: the part of a family that is needed. */
type Font = {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: Weight;
  readonly style: "normal";
};

type Weight = 400 | 600;

/** Words in one weight, letter by letter: each with the font file or the image that it is drawn from. */
export type Spelled = {
  readonly weight: Weight;
  readonly letters: readonly {
    readonly grapheme: string;
    readonly from: FontSubset | "image" | undefined;
  }[];
};

/** What stands for a letter that no font has. */
const UNKNOWN = "·";

/** Joiners and selectors: they shape their neighbours and have no glyph that is seen. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Finds a font for each letter; a letter and its marks have to be in the same. */
export async function spell(
  text: string,
  weight: Weight,
  hasImage: (grapheme: string) => boolean,
): Promise<Spelled> {
  const letters: Spelled["letters"][number][] = [];
  for (const { segment: grapheme } of graphemes.segment(text)) {
    const from = hasImage(grapheme) ? "image" : await findSubset(grapheme, text);
    letters.push({ grapheme, from });
  }
  return { weight, letters };
}

/** One family after the other, as most letters are in the first and the tables of the others stay unread. */
async function findSubset(letter: string, text: string): Promise<FontSubset | undefined> {
  const codes = codesOf(letter);
  for (const family of familiesFor(letter, text)) {
    const found = (await subsetsOf(family)).find((subset) =>
      codes.every((code) => isIn(subset, code)),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const codesOf = (grapheme: string): readonly number[] =>
  Array.from(grapheme.replace(INVISIBLE, ""), (letter) => letter.codePointAt(0) ?? 0);

const isIn = ({ ranges }: FontSubset, code: number): boolean =>
  ranges.some(([first, last]) => first <= code && code <= last);

/** Fonts, and the same words as they can be drawn with them: nobody sees an empty box. */
export type Typeset = { readonly fonts: readonly Font[]; readonly texts: readonly string[] };

/** Loads what these words need. Fonts come in the order in which a letter looks for its own. */
export async function typeset(lines: readonly Spelled[]): Promise<Typeset> {
  const needed = new Map<string, { subset: FontSubset; weight: Weight; text: string }>();
  for (const { weight, letters } of lines) {
    for (const { grapheme, from } of letters) {
      if (from === undefined || from === "image") continue;
      const text = (needed.get(keyOf(from, weight))?.text ?? "") + grapheme;
      needed.set(keyOf(from, weight), { subset: from, weight, text });
    }
  }
  const loaded = new Map(
    await Promise.all(
      Array.from(needed, async ([key, { subset, weight, text }]) => {
        const font = await loadFont(subset, weight, text);
        return [key, { subset, weight, ...font }] as const;
      }),
    ),
  );
  return {
    fonts: Array.from(loaded.values())
      .filter(({ letters }) => letters === undefined || letters.size > 0)
      .map(({ subset, weight, data }) => ({
        name: `${subset.family.name}-${subset.subset}`,
        data,
        weight,
        style: "normal",
      })),
    texts: lines.map(({ weight, letters }) =>
      letters
        .map(({ grapheme, from }) => {
          if (from === "image") return grapheme;
          const font = from && loaded.get(keyOf(from, weight));
          if (font === undefined) return UNKNOWN;
          const has = font.letters;
          return has === undefined || codesOf(grapheme).every((code) => has.has(code))
            ? grapheme
            : UNKNOWN;
        })
        .join(""),
    ),
  };
}

const keyOf = ({ family, subset }: FontSubset, weight: Weight): string =>
  `${family.name}-${subset}:${weight}`;

type LoadedFont = {
  readonly data: Buffer;
  /** What it really has, as the tables of large families promise too much; undefined where they are right. */
  readonly letters: ReadonlySet<number> | undefined;
};

const whole = new Map<string, Promise<LoadedFont>>();

/** A static file is kept whole; a variable one is cut to the letters and held at the weight. */
function loadFont(subset: FontSubset, weight: Weight, text: string): Promise<LoadedFont> {
  if (subset.family.isVariable) return cutFont(subset, weight, text);
  const key = keyOf(subset, weight);
  const before = whole.get(key);
  if (before !== undefined) return before;
  const reading = readFont(subset, weight).then((data) => ({ data, letters: undefined }));
  whole.set(key, reading);
  return reading;
}

async function cutFont(subset: FontSubset, weight: Weight, text: string): Promise<LoadedFont> {
  const data = await subsetFont(await readFont(subset, weight), text, {
    targetFormat: "sfnt",
    variationAxes: { wght: weight },
  });
  return { data, letters: readLetters(data) };
}
