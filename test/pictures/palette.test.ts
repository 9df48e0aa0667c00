import { describe, expect, it } from "vitest";
import { marksOn, palette, wordsOn, type Ink } from "#pictures/palette.ts";

describe("the palette", () => {
  it.each(wordsOn)("lets words in %s be read on %s", (words, ground) => {
    expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marksOn)("lets marks in %s be told from %s", (mark, ground) => {
    expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
  });
});

/** WCAG 2.2: contrast ratio of two colours. */
function contrast(one: Ink, other: Ink): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(ink: Ink): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(palette[ink].slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
