import type { Label, Scene, Shape } from "./scene.ts";

/** Who helped how many people: a bar for each, the longest first. */
export type BoardPicture = {
  readonly kind: "board";
  readonly title: string;
  readonly subtitle: string;
  /** At least one. */
  readonly bars: readonly {
    /** Empty where nobody is ranked. */
    readonly place: string;
    readonly name: string;
    readonly count: number;
    /** What came of it; may be empty. */
    readonly note: string;
  }[];
  /** Small print at the foot. */
  readonly footnote: string;
};

const WIDTH = 480;
const MARGIN = 28;
const TOP = 116;
const ROW = 58;
const BAR = { height: 14, below: 23, corner: 4 } as const;
/** For the place before a name. */
const PLACE_WIDTH = 34;
/** For the number behind a bar. */
const COUNT_WIDTH = 48;
/** Roughly what a letter of a note takes, and the most that a note gets; the name has the rest of the line. */
const NOTE = { size: 13, letter: 7.2, most: 256 } as const;
/** A bar of one person beside a bar of hundreds can still be seen. */
const LEAST_BAR = 6;

/** The picture of a board, laid out. */
export function boardScene(picture: BoardPicture): Scene {
  const hasPlaces = picture.bars.some((bar) => bar.place !== "");
  const left = MARGIN + (hasPlaces ? PLACE_WIDTH : 0);
  const room = WIDTH - MARGIN - COUNT_WIDTH - left;
  const most = Math.max(1, ...picture.bars.map((bar) => bar.count));
  const rows = picture.bars.map((bar, index) => ({
    ...bar,
    y: TOP + index * ROW,
    noteWidth: Math.min(NOTE.most, bar.note.length * NOTE.letter),
    length: Math.max(LEAST_BAR, (bar.count / most) * room),
  }));
  const footY = TOP + rows.length * ROW + 8;
  return {
    width: WIDTH,
    height: footY + 26,
    shapes: rows.flatMap(({ y, length }): Shape[] => [
      box(left, y + BAR.below, room, "plate"),
      box(left, y + BAR.below, length, "accent"),
    ]),
    labels: [
      line(picture.title, MARGIN, 40, { size: 24, weight: 600, ink: "ink" }),
      line(picture.subtitle, MARGIN, 70, { size: 15, weight: 400, ink: "muted" }),
      ...rows.flatMap(({ place, name, count, note, noteWidth, y }): Label[] => [
        ...(place === ""
          ? []
          : [
              {
                ...line(place, MARGIN, y + 11, { size: 22, weight: 600, ink: "muted" }),
                width: PLACE_WIDTH - 8,
              },
            ]),
        {
          ...line(name, left, y, { size: 17, weight: 600, ink: "ink" }),
          width: WIDTH - MARGIN - left - (note === "" ? 0 : noteWidth + 10),
        },
        ...(note === ""
          ? []
          : [
              {
                ...line(note, WIDTH - MARGIN - noteWidth, y, {
                  size: NOTE.size,
                  weight: 400,
                  ink: "muted",
                }),
                width: noteWidth,
                align: "right" as const,
              },
            ]),
        {
          ...line(String(count), WIDTH - MARGIN - COUNT_WIDTH + 6, y + BAR.below + 1, {
            size: 17,
            weight: 600,
            ink: "accent",
          }),
          width: COUNT_WIDTH - 6,
          align: "right",
        },
      ]),
      line(picture.footnote, MARGIN, footY, { size: 13, weight: 400, ink: "muted" }),
    ],
  };
}

const box = (x: number, middle: number, width: number, fill: "plate" | "accent"): Shape => ({
  kind: "box",
  x,
  y: middle - BAR.height / 2,
  width,
  height: BAR.height,
  corner: BAR.corner,
  fill,
});

const line = (
  text: string,
  x: number,
  y: number,
  style: Pick<Label, "size" | "weight" | "ink">,
): Label => ({ text, x, y, width: WIDTH - MARGIN - x, align: "left", ...style });
