import type { Ink } from "./palette.ts";

/** A mark, in a picture's own units; two pixels each. */
export type Shape =
  | {
      readonly kind: "dot";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Ink | undefined;
      /** Its outline. */
      readonly line?: { readonly ink: Ink; readonly width: number; readonly dashes?: string };
    }
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly corner: number;
      readonly fill: Ink;
    }
  /** From point to point. */
  | {
      readonly kind: "line";
      readonly points: readonly Point[];
      readonly ink: Ink;
      readonly width: number;
    }
  /** What lies within these points. */
  | { readonly kind: "area"; readonly points: readonly Point[]; readonly fill: Ink };

export type Point = { readonly x: number; readonly y: number };

/** Words on one line, cut with an ellipsis where they are too wide. */
export type Label = {
  readonly text: string;
  /** Left edge of the room that it has. */
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly ink: Ink;
  readonly align: "left" | "center" | "right";
};

/** What is drawn: shapes in their order, and words above them. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly labels: readonly Label[];
};
