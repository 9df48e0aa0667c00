import { networkNames } from "./network-names.ts";
import type { Ink } from "./palette.ts";
import { evenSpots, spreadSpots, type Band, type Spot } from "./ring-dots.ts";
import type { Label, Scene, Shape } from "./scene.ts";

/** Somebody's people in rings around them, the closest inside, and the few who could help now by name. */
export type NetworkPicture = {
  readonly kind: "network";
  readonly title: string;
  /** How many people, and when. */
  readonly subtitle: string;
  /** In the middle. */
  readonly you: string;
  /** From the inside out. */
  readonly rings: readonly [NetworkRing, NetworkRing, NetworkRing];
  readonly legend: Readonly<Record<Freshness, string>>;
  readonly namesTitle: string;
  /** Up to ten, in the order of the rings' `named`. */
  readonly names: readonly string[];
  /** In place of names where there are none. */
  readonly noNames: string;
  /** Small print at the foot, such as how many people a dot stands for. */
  readonly footnote: string | undefined;
};

/** When the last conversation was: within a year, longer ago, or not known. */
const FRESHNESS = ["recent", "earlier", "unknown"] as const;
type Freshness = (typeof FRESHNESS)[number];

type NetworkRing = Readonly<Record<Freshness, number>> & {
  readonly label: string;
  /** How many of the recent ones are among the names. */
  readonly named: number;
};

const WIDTH = 480;
const MARGIN = 28;
const CENTER: Spot = { x: WIDTH / 2, y: 286 };
/** Edges of the rings, from the disc in the middle outwards. */
const EDGES = [30, 86, 138, 190] as const;
const OUTER = EDGES[3];
const NUMBER_RADIUS = 11.5;
const DOT_RADIUS = 3.6;
const LEGEND_Y = CENTER.y + OUTER + 30;
const LEGEND_ROW = 25;

/** As many dots as can be told from each other. */
const MOST_DOTS = 280;

/** How many people one dot stands for. */
export function peoplePerDot(rings: readonly Readonly<Record<Freshness, number>>[]): number {
  const people = rings.reduce((sum, ring) => sum + ring.recent + ring.earlier + ring.unknown, 0);
  return Math.max(1, Math.ceil(people / MOST_DOTS));
}

/** How each freshness looks: full, hollow, faint. */
const MARKS = {
  recent: { fill: "accent", line: { ink: "accent", width: 1.6 } },
  earlier: { fill: "paper", line: { ink: "warm", width: 1.6 } },
  unknown: { fill: "faint", line: { ink: "faint", width: 0 } },
} as const satisfies Record<
  Freshness,
  { fill: Ink; line: { readonly ink: Ink; readonly width: number } }
>;

/** The picture of a network, laid out. */
export function networkScene(picture: NetworkPicture): Scene {
  const perDot = peoplePerDot(picture.rings);
  const names = networkNames(picture, { x: MARGIN, y: LEGEND_Y + LEGEND_ROW * 3, width: WIDTH });
  const rings = picture.rings.map((ring, index) => drawRing(picture, ring, index, perDot));
  const line = (text: string, y: number, style: Pick<Label, "size" | "weight" | "ink">): Label => ({
    text,
    x: MARGIN,
    y,
    width: WIDTH - 2 * MARGIN,
    align: "left",
    ...style,
  });
  return {
    width: WIDTH,
    height: names.bottom + (picture.footnote === undefined ? 14 : 40),
    shapes: [
      { kind: "dot", ...CENTER, radius: OUTER, fill: "plate" },
      ...EDGES.slice(1, 3).map((radius): Shape => ({
        kind: "dot",
        ...CENTER,
        radius,
        fill: undefined,
        line: { ink: "rule", width: 1.2 },
      })),
      ...rings.flatMap((ring) => ring.shapes),
      { kind: "dot", ...CENTER, radius: EDGES[0], fill: "ink" },
      ...FRESHNESS.map((freshness, row): Shape => ({
        kind: "dot",
        x: MARGIN + 8,
        y: LEGEND_Y + row * LEGEND_ROW,
        radius: 5.5,
        ...MARKS[freshness],
      })),
      ...names.shapes,
    ],
    labels: [
      line(picture.title, 40, { size: 24, weight: 600, ink: "ink" }),
      line(picture.subtitle, 70, { size: 15, weight: 400, ink: "muted" }),
      centred(picture.you, CENTER, EDGES[0] * 2, "paper"),
      ...rings.flatMap((ring) => ring.labels),
      ...FRESHNESS.map((freshness, row): Label => ({
        ...line(picture.legend[freshness], LEGEND_Y + row * LEGEND_ROW, {
          size: 15,
          weight: 400,
          ink: "ink",
        }),
        x: MARGIN + 24,
        width: WIDTH - 2 * MARGIN - 24,
      })),
      ...names.labels,
      ...(picture.footnote === undefined
        ? []
        : [line(picture.footnote, names.bottom + 16, { size: 13, weight: 400, ink: "muted" })]),
    ],
  };
}

const centred = (text: string, { x, y }: Spot, width: number, ink: Ink): Label => ({
  text,
  x: x - width / 2,
  y,
  width,
  size: 13,
  weight: 600,
  ink,
  align: "center",
});

type Drawn = Pick<Scene, "shapes" | "labels">;

/** One ring: its label at the top, the numbered people, and a dot for everybody else. */
function drawRing(
  { rings }: NetworkPicture,
  ring: NetworkRing,
  index: number,
  perDot: number,
): Drawn {
  const [from = 0, to = 0] = EDGES.slice(index, index + 2);
  const labelAt = { x: CENTER.x, y: CENTER.y - to + 12 };
  // Roughly what the words take; dots keep away from them.
  const label = { center: labelAt, halfWidth: ring.label.length * 3.8 + 8, halfHeight: 12 };
  const band: Band = { center: CENTER, from: from + 5, to: to - 4, avoid: [label] };
  const numbered = evenSpots(band, ring.named);
  const first = rings.slice(0, index).reduce((sum, inner) => sum + inner.named, 1);
  const dots = FRESHNESS.flatMap((freshness) => {
    const others = ring[freshness] - (freshness === "recent" ? ring.named : 0);
    return Array.from({ length: Math.ceil(others / perDot) }, () => MARKS[freshness]);
  });
  const spots = spreadSpots(
    {
      ...band,
      avoid: [
        label,
        ...numbered.map((center) => ({
          center,
          halfWidth: NUMBER_RADIUS + 6.5,
          halfHeight: NUMBER_RADIUS + 6.5,
        })),
      ],
    },
    dots.length,
  );
  return {
    shapes: [
      ...spots.flatMap((spot, dot): Shape[] => {
        const mark = dots[dot];
        return mark === undefined ? [] : [{ kind: "dot", ...spot, radius: DOT_RADIUS, ...mark }];
      }),
      ...numbered.map((spot): Shape => ({
        kind: "dot",
        ...spot,
        radius: NUMBER_RADIUS,
        fill: "accent",
      })),
    ],
    labels: [
      centred(ring.label, labelAt, OUTER * 2, "muted"),
      ...numbered.map((spot, place) => centred(`${first + place}`, spot, 30, "onAccent")),
    ],
  };
}
