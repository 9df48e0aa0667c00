import { Resvg } from "@resvg/resvg-js";
import satori from "satori";
import { emojiImages } from "./emoji.ts";
import { spell, typeset } from "./fonts.ts";
import { indexedPng } from "./indexed-png.ts";
import { palette } from "./palette.ts";
import type { Label, Point, Scene, Shape } from "./scene.ts";

/** Pixels for one unit: sharp on a phone's screen. */
const SCALE = 2;

/** Draws a scene as a PNG. */
export async function renderScene(scene: Scene): Promise<Uint8Array> {
  const words = await drawWords(scene);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${scene.width}" height="${scene.height}">`,
    `<rect width="100%" height="100%" fill="${palette.paper}"/>`,
    ...scene.shapes.map(drawShape),
    words,
    "</svg>",
  ].join("");
  const resvg = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    // All words are outlines by now.
    font: { loadSystemFonts: false },
  });
  const { width, height, pixels } = resvg.render();
  return indexedPng({ width, height, rgba: pixels });
}

function drawShape(shape: Shape): string {
  switch (shape.kind) {
    case "dot": {
      const { x, y, radius, fill, line } = shape;
      const outline =
        line === undefined
          ? ""
          : ` stroke="${palette[line.ink]}" stroke-width="${line.width}"${line.dashes === undefined ? "" : ` stroke-dasharray="${line.dashes}"`}`;
      return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill === undefined ? "none" : palette[fill]}"${outline}/>`;
    }
    case "box": {
      const { x, y, width, height, corner, fill } = shape;
      return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${palette[fill]}"/>`;
    }
    case "line":
      return `<polyline points="${pointsOf(shape.points)}" fill="none" stroke="${palette[shape.ink]}" stroke-width="${shape.width}" stroke-linejoin="round"/>`;
    case "area":
      return `<polygon points="${pointsOf(shape.points)}" fill="${palette[shape.fill]}"/>`;
  }
}

const pointsOf = (points: readonly Point[]): string =>
  points.map(({ x, y }) => `${x},${y}`).join(" ");

/** The words as outlines, in an SVG of the scene's size: satori shapes them, orders them and cuts what is too wide. */
async function drawWords({ width, height, labels }: Scene): Promise<string> {
  const images = await emojiImages(labels.map((label) => label.text).join(" "));
  const { fonts, texts } = await typeset(
    await Promise.all(
      labels.map(({ text, weight }) => spell(text, weight, (grapheme) => grapheme in images)),
    ),
  );
  const families = [...new Set(fonts.map((font) => font.name))];
  return satori(
    element(
      { display: "flex", width, height, fontFamily: families.join(", ") },
      labels.map((label, index) => element(placeOf(label), texts[index] ?? "")),
    ),
    { width, height, fonts: [...fonts], graphemeImages: images },
  );
}

/** Room above and below the letters, for accents and descenders of every script. */
const LINE_HEIGHT = 1.6;

const placeOf = ({ x, y, width, size, weight, ink, align }: Label) => ({
  position: "absolute",
  display: "block",
  left: x,
  top: y - (size * LINE_HEIGHT) / 2,
  width,
  fontSize: size,
  fontWeight: weight,
  lineHeight: LINE_HEIGHT,
  color: palette[ink],
  textAlign: align,
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
});

/** What satori reads in place of React's elements. */
const element = (style: Readonly<Record<string, string | number>>, children: unknown) => ({
  type: "div",
  key: null,
  props: { style, children },
});
