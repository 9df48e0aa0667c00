import type { Label, Point, Scene, Shape } from "./scene.ts";

/** How many are left as time goes by: a falling staircase in its band of uncertainty. */
export type SurvivalPicture = {
  readonly kind: "survival";
  readonly title: string;
  /** About how many people, and when. */
  readonly subtitle: string;
  /** Where the curve falls; shares from 0 to 1. Without `low` and `high` the band has ended. */
  readonly steps: readonly {
    readonly day: number;
    readonly share: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** The last day that the curve speaks of. */
  readonly end: number;
  /** Days whose share is written at the curve. */
  readonly points: readonly {
    readonly day: number;
    readonly share: number;
    readonly label: string;
  }[];
  /** Lines across, with their words. */
  readonly shares: readonly { readonly share: number; readonly label: string }[];
  /** Below the days. */
  readonly axis: string;
  /** Legend. */
  readonly curve: string;
  readonly band: string;
  /** Small print at the foot. */
  readonly footnote: string;
};

const WIDTH = 480;
const MARGIN = 28;
const PLOT = { left: 76, right: WIDTH - 34, top: 136, bottom: 376 } as const;
const HEIGHT = 476;

/** Days between marks, from short curves to long ones. */
const MARKS = [7, 30, 60, 90, 180, 365, 730, 1825] as const;
const MOST_MARKS = 6;
/** A curve that ends at once still needs some width. */
const LEAST_DAYS = 28;

/** The picture of a survival curve, laid out. */
export function survivalScene(picture: SurvivalPicture): Scene {
  const days = Math.max(picture.end, LEAST_DAYS);
  const x = (day: number): number => PLOT.left + (day / days) * (PLOT.right - PLOT.left);
  const y = (share: number): number => PLOT.bottom - share * (PLOT.bottom - PLOT.top);
  const staircase = stairs(
    picture.steps.map(({ day, share }) => [day, share]),
    picture.end,
  );
  const at = ([day, share]: Stair): Point => ({ x: x(day), y: y(share) });
  const mark = MARKS.find((step) => days / step <= MOST_MARKS) ?? days;
  const marks = Array.from({ length: Math.floor(days / mark) + 1 }, (_, nth) => nth * mark);
  return {
    width: WIDTH,
    height: HEIGHT,
    shapes: [
      { kind: "area", points: bandOf(picture).map(at), fill: "tint" },
      ...picture.shares.map(({ share }): Shape => ({
        kind: "line",
        points: [
          { x: PLOT.left, y: y(share) },
          { x: PLOT.right, y: y(share) },
        ],
        ink: share === 0 ? "faint" : "rule",
        width: share === 0 ? 1.4 : 1,
      })),
      ...marks.map((day): Shape => ({
        kind: "line",
        points: [
          { x: x(day), y: PLOT.bottom },
          { x: x(day), y: PLOT.bottom + 5 },
        ],
        ink: "faint",
        width: 1.4,
      })),
      { kind: "line", points: staircase.map(at), ink: "accent", width: 3 },
      ...picture.points.flatMap(({ day, share }): Shape[] => [
        { kind: "dot", x: x(day), y: y(share), radius: 5, fill: "accent", line: PAPER_RING },
      ]),
      ...legendShapes(),
    ],
    labels: [
      line(picture.title, MARGIN, 40, { size: 24, weight: 600, ink: "ink" }),
      line(picture.subtitle, MARGIN, 70, { size: 15, weight: 400, ink: "muted" }),
      line(picture.curve, MARGIN + 32, LEGEND_Y, { size: 14, weight: 400, ink: "ink" }),
      line(picture.band, WIDTH / 2 + 62, LEGEND_Y, { size: 14, weight: 400, ink: "ink" }),
      ...picture.shares.map(({ share, label }): Label => ({
        ...SMALL,
        text: label,
        x: 4,
        y: y(share),
        width: PLOT.left - 14,
        align: "right",
      })),
      ...marks.map((day): Label => ({
        ...SMALL,
        text: String(day),
        x: x(day) - 30,
        y: PLOT.bottom + 18,
        width: 60,
        align: "center",
      })),
      ...picture.points.map(({ day, share, label }): Label => ({
        text: label,
        // Above the curve and to the right, whence it does not come; at the right edge above it.
        x: Math.min(x(day) + 7, PLOT.right - 48),
        y: Math.max(y(share) - 16, PLOT.top - 12),
        width: 60,
        size: 16,
        weight: 600,
        ink: "accent",
        align: "left",
      })),
      {
        ...SMALL,
        text: picture.axis,
        x: PLOT.left,
        y: PLOT.bottom + 42,
        width: PLOT.right - PLOT.left,
        align: "center",
      },
      line(picture.footnote, MARGIN, HEIGHT - 24, { size: 13, weight: 400, ink: "muted" }),
    ],
  };
}

const LEGEND_Y = 102;
const PAPER_RING = { ink: "paper", width: 2 } as const;
const SMALL = { size: 13, weight: 400, ink: "muted" } as const;

const line = (
  text: string,
  x: number,
  y: number,
  style: Pick<Label, "size" | "weight" | "ink">,
): Label => ({ text, x, y, width: WIDTH - MARGIN - x, align: "left", ...style });

/** A piece of the curve, and one of the band. */
const legendShapes = (): readonly Shape[] => [
  {
    kind: "line",
    points: [
      { x: MARGIN, y: LEGEND_Y },
      { x: MARGIN + 22, y: LEGEND_Y },
    ],
    ink: "accent",
    width: 3,
  },
  {
    kind: "box",
    x: WIDTH / 2 + 30,
    y: LEGEND_Y - 7,
    width: 22,
    height: 14,
    corner: 3,
    fill: "tint",
  },
];

type Stair = readonly [day: number, share: number];

/** Along to each day, then down to its share, and on to the end. */
function stairs(falls: readonly Stair[], end: number): readonly Stair[] {
  const path: Stair[] = [[0, 1]];
  let share = 1;
  for (const [day, next] of falls) {
    path.push([day, share], [day, next]);
    share = next;
  }
  path.push([end, share]);
  return path;
}

/** Along the upper edge and back along the lower one. */
function bandOf({ steps, end }: SurvivalPicture): readonly Stair[] {
  const known = steps.filter(({ low, high }) => low !== null && high !== null);
  const last = known.length === steps.length ? end : (steps[known.length]?.day ?? end);
  const edge = (of: (step: SurvivalPicture["steps"][number]) => number | null) =>
    stairs(
      known.map((step) => [step.day, of(step) ?? 0]),
      last,
    );
  return [...edge(({ high }) => high), ...edge(({ low }) => low).toReversed()];
}
