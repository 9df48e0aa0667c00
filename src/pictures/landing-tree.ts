import type { Ink } from "./palette.ts";
import type { Label, Point, Scene, Shape } from "./scene.ts";

/** The people who led to a job: who led to whom, from the top down, and the job at the foot. */
export type LandingTreePicture = {
  readonly kind: "landing-tree";
  readonly title: string;
  readonly subtitle: string;
  /** Whoever led to somebody comes before them. */
  readonly steps: readonly LandingStep[];
  /** Whose job it is, and what is told of it, line by line. */
  readonly job: { readonly title: string; readonly notes: readonly string[] };
};

export type LandingStep = {
  readonly name: string;
  /** What they are: a member of the group, somebody's contact. */
  readonly note: string;
  /** Place in `steps` of who led to them. */
  readonly parent: number | undefined;
  /** `reader`: who looks at the picture; `hidden`: whose name is not shown. */
  readonly mark: "reader" | "named" | "hidden";
};

const WIDTH = 480;
const MARGIN = 28;
const FIRST_ROW = 120;
const ROW = 54;
const RADIUS = 9;
const LANE = 30;
/** Lanes move together where there are many, so that names keep their room. */
const LANES_WIDTH = 150;
/** Of the plate at the foot: the room for its title, and for each line below. */
const JOB_TITLE = 54;
const JOB_LINE = 24;

const MARKS = {
  reader: { fill: "warm", line: { ink: "paper", width: 3 } },
  named: { fill: "accent", line: { ink: "paper", width: 3 } },
  hidden: { fill: "paper", line: { ink: "accent", width: 2.4 } },
} as const satisfies Record<
  LandingStep["mark"],
  { readonly fill: Ink; readonly line: { readonly ink: Ink; readonly width: number } }
>;

/** Where a step is drawn: its row from the top and its lane from the left. */
type Placed = { readonly step: LandingStep; readonly row: number; readonly lane: number };

/**
 * The steps in rows, each branch in a lane of its own: who was led to stays in the lane of who led to them, and
 * everybody else whom the same person led to gets the next free lane. By their place in `steps`.
 */
export function placeSteps(steps: readonly LandingStep[]): readonly Placed[] {
  const placed = new Map<number, Placed>();
  let lanes = 0;
  const visit = (index: number, lane: number): void => {
    const step = steps[index];
    if (step === undefined) return;
    placed.set(index, { step, row: placed.size, lane });
    const [first, ...others] = childrenOf(steps, index);
    if (first !== undefined) visit(first, lane);
    for (const other of others) visit(other, lanes++);
  };
  for (const root of childrenOf(steps, undefined)) visit(root, lanes++);
  return steps.flatMap((_, index) => placed.get(index) ?? []);
}

const childrenOf = (steps: readonly LandingStep[], parent: number | undefined): readonly number[] =>
  steps.flatMap((step, index) => (step.parent === parent ? [index] : []));

/** The picture of a landing, laid out. */
export function landingTreeScene(picture: LandingTreePicture): Scene {
  const placed = placeSteps(picture.steps);
  const lanes = Math.max(0, ...placed.map(({ lane }) => lane)) + 1;
  const gap = Math.min(LANE, LANES_WIDTH / Math.max(1, lanes - 1));
  const at = ({ lane, row }: Pick<Placed, "lane" | "row">): Point => ({
    x: MARGIN + 16 + lane * gap,
    y: FIRST_ROW + row * ROW,
  });
  const jobTop = FIRST_ROW + placed.length * ROW - 6;
  const jobHeight = JOB_TITLE + picture.job.notes.length * JOB_LINE;
  const namesX = MARGIN + 16 + (lanes - 1) * gap + 28;
  const inRow = (
    text: string,
    y: number,
    style: Pick<Label, "size" | "weight" | "ink">,
  ): Label => ({
    text,
    x: namesX,
    y,
    width: WIDTH - MARGIN - namesX,
    align: "left",
    ...style,
  });
  return {
    width: WIDTH,
    height: jobTop + jobHeight + MARGIN,
    shapes: [
      ...placed.flatMap((one) => wayDown(picture.steps, placed, one).map(drawWay(at, jobTop))),
      { ...JOB_PLATE, y: jobTop, height: jobHeight },
      ...placed.map((one): Shape => ({
        kind: "dot",
        ...at(one),
        radius: RADIUS,
        ...MARKS[one.step.mark],
      })),
    ],
    labels: [
      heading(picture.title, 40, { size: 24, weight: 600, ink: "ink" }),
      heading(picture.subtitle, 70, { size: 15, weight: 400, ink: "muted" }),
      ...placed.flatMap((one): Label[] => {
        const { y } = at(one);
        const isHidden = one.step.mark === "hidden";
        return [
          inRow(one.step.name, y - 9, {
            size: 17,
            weight: isHidden ? 400 : 600,
            ink: "ink",
          }),
          inRow(one.step.note, y + 12, { size: 13, weight: 400, ink: "muted" }),
        ];
      }),
      ...jobLabels(picture.job, jobTop),
    ],
  };
}

const JOB_PLATE = {
  kind: "box",
  x: MARGIN,
  width: WIDTH - 2 * MARGIN,
  corner: 14,
  fill: "accent",
} as const;

type Way = { readonly from: Placed; readonly to: Placed | "job" };

/** The ways that lead on from somebody: to each whom they led to, or else to the job. */
function wayDown(
  steps: readonly LandingStep[],
  placed: readonly Placed[],
  from: Placed,
): readonly Way[] {
  const children = childrenOf(steps, steps.indexOf(from.step)).flatMap((index) => {
    const child = placed.find(({ step }) => step === steps[index]);
    return child === undefined ? [] : [{ from, to: child }];
  });
  return children.length === 0 ? [{ from, to: "job" }] : children;
}

/** Straight down in one's own lane; into another lane by a bend right below where it comes from. */
const drawWay =
  (at: (place: Pick<Placed, "lane" | "row">) => Point, jobTop: number) =>
  ({ from, to }: Way): Shape => {
    const start = at(from);
    const end = to === "job" ? { x: start.x, y: jobTop } : at(to);
    return {
      kind: "line",
      points: start.x === end.x ? [start, end] : [...bend(start, end.x), end],
      ink: "accent",
      width: 2.4,
    };
  };

const BEND_STEPS = 12;

/** From a point down one row into the lane at `x`, in the shape of an S. */
const bend = (start: Point, x: number): readonly Point[] =>
  Array.from({ length: BEND_STEPS + 1 }, (_, step) => {
    const part = step / BEND_STEPS;
    const eased = part * part * (3 - 2 * part);
    return { x: start.x + (x - start.x) * eased, y: start.y + (ROW - RADIUS) * part };
  });

const heading = (
  text: string,
  y: number,
  style: Pick<Label, "size" | "weight" | "ink">,
): Label => ({ text, x: MARGIN, y, width: WIDTH - 2 * MARGIN, align: "left", ...style });

function jobLabels(job: LandingTreePicture["job"], top: number): readonly Label[] {
  const line = {
    x: MARGIN + 20,
    width: WIDTH - 2 * MARGIN - 40,
    ink: "onAccent",
    align: "left",
  } as const;
  return [
    { ...line, text: job.title, y: top + JOB_TITLE / 2, size: 19, weight: 600 },
    ...job.notes.map((text, index): Label => ({
      ...line,
      text,
      y: top + JOB_TITLE + index * JOB_LINE,
      size: 15,
      weight: 400,
    })),
  ];
}
