import { describe, expect, it } from "vitest";
import type { Locale } from "#chat/locale.ts";
import { textsFor } from "#texts/texts.ts";

/** Words that are the same in English, and what is a name. */
const SAME: Readonly<Record<Exclude<Locale, "en">, readonly string[]>> = {
  de: ["Kith", "Name", "Link", "Details", "Warm", "Connections.csv, contacts.csv, contacts.vcf"],
  es: ["Kith", "No", "“Facebook = Meta”"],
};

type Leaf = { readonly path: string; readonly text: string };

/** Every text by its path; a function by its source. Names of cities, and what a span is, are no words. */
function leavesOf(value: unknown, path = ""): readonly Leaf[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") return [{ path: `${path}()`, text: String(value) }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "places" || key === "kind" ? [] : leavesOf(inner, `${path}/${key}`),
  );
}

/** Functions that put what they are given together, with marks and no words of their own. */
const WORDLESS = [
  "/common/list()",
  "/common/dayAndTime()",
  "/contacts/dayOf()",
  "/contacts/spokeOn()",
  "/imports/employer()",
  "/outreach/line()",
  "/outreach/suggestion()",
  "/outreach/prep/spokeOn()",
  "/outreach/prep/answer()",
  "/asks/words()",
  "/asks/byDay()",
  "/asks/quoted()",
  "/asks/answerNote()",
  "/offers/line()",
  "/giving/askNote()",
  "/boards/heading()",
  "/boards/line()",
  "/boards/place()",
  "/boards/picture/alt()",
  "/pulse/percent()",
  "/pulse/ratio()",
  "/pulse/line()",
  "/digest/ask()",
  "/knows/aliases/line()",
  "/checkup/picture/subtitle()",
  "/nudges/time()",
  "/nudges/zoneChoice()",
];

/** Lists may be of other lengths in each language: ways of saying something, words that are understood. */
const withoutPlace = (path: string): string => path.replace(/\/\d+/g, "/#");

const english = leavesOf(textsFor("en"));

it("has apostrophes as they are printed, in English", () => {
  const typed = english.filter(({ text }) => /[a-z]'(?:[a-z]| [a-z])/i.test(withoutComments(text)));
  expect(typed.map(({ path }) => path)).toEqual([]);
});

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

describe.each(Object.entries(SAME))("the texts in %s", (locale, same) => {
  const own = leavesOf(textsFor(locale as Locale)); // a key of the table above

  it("are there for everything that English says", () => {
    const keys = (leaves: readonly Leaf[]): readonly string[] =>
      [...new Set(leaves.map(({ path }) => withoutPlace(path)))].toSorted();
    expect(keys(own)).toEqual(keys(english));
  });

  it("leave nothing in English", () => {
    const inEnglish = new Map(english.map(({ path, text }) => [path, text.replace(/\s+/g, "")]));
    const left = own.filter(
      (leaf) =>
        inEnglish.get(leaf.path) === leaf.text.replace(/\s+/g, "") &&
        /\p{L}/u.test(leaf.text) &&
        !WORDLESS.includes(leaf.path) &&
        !same.includes(leaf.text),
    );
    expect(left).toEqual([]);
  });

  it("raise no voice in an error", () => {
    const shouted = own.filter(({ path, text }) => path.startsWith("/errors") && /[!¡]/.test(text));
    expect(shouted.filter(({ path }) => !path.endsWith("()"))).toEqual([]);
  });
});
