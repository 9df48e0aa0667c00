import { describe, expect, it } from "vitest";
import {
  landingTreeScene,
  placeSteps,
  type LandingStep,
  type LandingTreePicture,
} from "#pictures/landing-tree.ts";

const step = (name: string, parent?: number, mark: LandingStep["mark"] = "named"): LandingStep => ({
  name,
  note: "Member of this group",
  parent,
  mark,
});

const picture = (...steps: readonly LandingStep[]): LandingTreePicture => ({
  kind: "landing-tree",
  title: "How Maya got there",
  subtitle: `${steps.length} people, one after the other`,
  steps,
  job: { title: "Maya", notes: ["Product manager", "Acme"] },
});

const family = picture(
  step("Ben", undefined, "reader"),
  step("王小明", 0),
  step("محمد", 1, "hidden"),
  step("Priya", 0),
  step("Γιώργος 🎉"),
);

describe("the picture of a landing", () => {
  it("keeps who was led to in the lane of who led to them, and gives each other branch its own", () => {
    expect(placeSteps(family.steps).map(({ row, lane }) => [row, lane])).toEqual([
      [0, 0],
      [1, 0],
      [2, 0],
      [3, 1],
      [4, 2],
    ]);
  });

  it("leads from each person to whom they led to, and from the last of each branch to the job", () => {
    const { shapes } = landingTreeScene(family);
    const job = shapes.find((shape) => shape.kind === "box");
    const ends = shapes.flatMap((shape) => (shape.kind === "line" ? [shape.points.at(-1)?.y] : []));
    expect(ends).toHaveLength(6);
    expect(ends.filter((y) => y === job?.y)).toHaveLength(3);
  });

  it("cuts a circle among the records, and shows everybody else", () => {
    const round = [step("Ana", 1), step("Lee", 0), step("Ben")];
    expect(placeSteps(round).map((placed) => placed.step.name)).toEqual(["Ben"]);
  });

  it.each([1, 5, 12])("has nothing beyond its edges with %s people side by side", (people) => {
    const names = Array.from({ length: people }, (_, n) => step(`A very long name, number ${n}`));
    const { shapes, labels, width, height } = landingTreeScene(picture(...names));
    for (const { x, y, width: room, size } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(room).toBeGreaterThan(150);
      expect(x + room).toBeLessThanOrEqual(width);
      expect(y + size / 2).toBeLessThan(height);
    }
    const dots = shapes.filter((shape) => shape.kind === "dot");
    expect(dots).toHaveLength(people);
    expect(labels.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["Maya", "Product manager", "Acme"]),
    );
  });
});
