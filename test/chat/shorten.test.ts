import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { shorten } from "#chat/shorten.ts";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Where the text may be cut without hurting a character. */
function boundaries(text: string): ReadonlySet<number> {
  const starts = [...graphemes.segment(text)].map(({ index }) => index);
  return new Set([...starts, text.length]);
}

const piece = fc.oneof(
  fc.constantFrom(
    "👨‍👩‍👧‍👦",
    "👍🏽",
    "🇩🇪",
    "é",
    "नि",
    "각",
    "\r\n",
    "\n",
    " ",
    "  ",
    "e\u0301\u0323",
    "☕️",
  ),
  fc.string({ unit: "grapheme", maxLength: 6 }),
  fc.string({ unit: "binary", maxLength: 3 }),
  fc.stringMatching(/^[a-z]{1,12} $/),
  fc.nat(90).map((marks) => `a${"\u0301".repeat(marks)}`),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
const limit = fc.integer({ min: 0, max: 200 });

describe("over-long text", () => {
  test.for([
    ["four words fit here", 19, "four words fit here"],
    ["four words fit here", 18, "four words fit…"],
    ["four words fit here", 15, "four words fit…"],
    ["four words fit here", 14, "four words…"],
    ["four words fit here", 1, "…"],
    ["four words fit here", 0, ""],
    ["Donaudampfschifffahrt", 10, "Donaudamp…"],
    ["A Donaudampfschifffahrt", 12, "A Donaudamp…"],
    ["so many    blanks", 11, "so many…"],
    ["hi 👨‍👩‍👧‍👦 there", 8, "hi…"],
    ["", 0, ""],
  ] as const)("%j in %i is %j", ([text, room, expected]) => {
    expect(shorten(text, room)).toBe(expected);
  });
});

describe("properties", () => {
  test("it is never longer than its limit", () => {
    fc.assert(
      fc.property(anyText, limit, (text, room) => {
        expect(shorten(text, room).length).toBeLessThanOrEqual(room);
      }),
    );
  });

  test("what fits is left alone, what does not ends in an ellipsis", () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 200 }), (text, room) => {
        const short = shorten(text, room);
        const isCut = short !== text && short.endsWith("…");
        expect(isCut).toBe(text.length > room);
        expect(isCut || short === text).toBe(true);
      }),
    );
  });

  test("what is kept is a beginning of the text, cut between characters as people see them", () => {
    fc.assert(
      fc.property(anyText, limit, (text, room) => {
        fc.pre(text.length > room && room > 0);
        const kept = shorten(text, room).slice(0, -1);
        expect(text.startsWith(kept)).toBe(true);
        expect(boundaries(text).has(kept.length)).toBe(true);
      }),
    );
  });

  test("words are kept whole, unless that would lose half of the room", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 10, maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 22, max: 60 }), (list, room) => {
        const text = list.join(" ");
        fc.pre(text.length > room);
        const kept = shorten(text, room).slice(0, -1);
        expect(text.charAt(kept.length)).toBe(" ");
      }),
    );
  });

  test("at least half of the room is used, however long the words are", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,40}$/), { minLength: 10, maxLength: 20 });
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 100 }), (list, room) => {
        const text = list.join(" ");
        fc.pre(text.length > room);
        expect(shorten(text, room).length).toBeGreaterThanOrEqual(room / 2);
      }),
    );
  });

  test("shortening twice changes nothing", () => {
    fc.assert(
      fc.property(anyText, limit, (text, room) => {
        const once = shorten(text, room);
        expect(shorten(once, room)).toBe(once);
      }),
    );
  });
});
