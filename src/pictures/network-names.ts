import type { Label, Scene, Shape } from "./scene.ts";

type Place = { readonly x: number; readonly y: number; readonly width: number };

const ROW = 30;
const RADIUS = 11.5;
const ROWS = 5;

/** The numbered names in two columns, below each other first. `width` is the whole picture's. */
export function networkNames(
  picture: {
    readonly namesTitle: string;
    readonly names: readonly string[];
    readonly noNames: string;
  },
  { x, y, width }: Place,
): Pick<Scene, "shapes" | "labels"> & { readonly bottom: number } {
  const columns = picture.names.length > ROWS ? 2 : 1;
  const rows = Math.max(1, Math.ceil(picture.names.length / columns));
  const column = (width - 2 * x + 12) / columns;
  const top = y + 50;
  const spots = picture.names.map((_, index) => ({
    x: x + RADIUS + Math.floor(index / rows) * column,
    y: top + (index % rows) * ROW,
  }));
  const words = { size: 16, weight: 400, ink: "ink", align: "left" } as const;
  return {
    bottom: top + (rows - 1) * ROW + 22,
    shapes: [
      { kind: "box", x, y, width: width - 2 * x, height: 1.2, corner: 0, fill: "rule" },
      ...spots.map((spot): Shape => ({ kind: "dot", ...spot, radius: RADIUS, fill: "accent" })),
    ],
    labels: [
      { ...words, text: picture.namesTitle, x, y: y + 20, width: width - 2 * x, weight: 600 },
      ...(picture.names.length === 0
        ? [
            {
              ...words,
              text: picture.noNames,
              x,
              y: top,
              width: width - 2 * x,
              ink: "muted" as const,
            },
          ]
        : []),
      ...spots.flatMap((spot, index): Label[] => [
        {
          ...words,
          text: `${index + 1}`,
          x: spot.x - 15,
          y: spot.y,
          width: 30,
          size: 13,
          weight: 600,
          ink: "onAccent",
          align: "center",
        },
        {
          ...words,
          text: picture.names[index] ?? "",
          x: spot.x + RADIUS + 9,
          y: spot.y,
          width: column - RADIUS * 2 - 21,
        },
      ]),
    ],
  };
}
