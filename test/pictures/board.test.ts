import { beforeAll, describe, expect, it, vi } from "vitest";
import { boardScene } from "#pictures/board.ts";
import { type BoardPicture, drawPicture } from "#pictures/draw-picture.ts";

const bar = (place: string, name: string, count: number, note = "") => ({
  place,
  name,
  count,
  note,
});

const picture: BoardPicture = {
  kind: "board",
  title: "Help given, this month",
  subtitle: "People helped, as of Monday 2 March",
  bars: [
    bar("1", "محمد 🎉", 200, "2 meetings, 1 job"),
    bar("1", "王小明", 200),
    bar("3", "Ana Very-Long-Named Person von und zu Hohenstein-Altenburg", 100, "1 meeting"),
    bar("4", "Дмитрий", 1),
  ],
  footnote: "Confirmed by those who got the help.",
};

/** Width of the bars themselves, without their ground. */
const lengths = (of: BoardPicture): readonly number[] =>
  boardScene(of).shapes.flatMap((shape) =>
    shape.kind === "box" && shape.fill === "accent" ? [shape.width] : [],
  );

describe("the picture of a board", () => {
  beforeAll(async () => {
    await vi.waitFor(() => drawPicture(picture), { timeout: 30_000 });
  });

  it("is a PNG of twice its size in units, and under 100 KB", async () => {
    const png = Buffer.from(await drawPicture(picture));
    const scene = boardScene(picture);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      scene.width * 2,
      scene.height * 2,
    ]);
    expect(png.length).toBeLessThan(100_000);
  });

  it("has bars in the proportion of the counts, and the smallest can be seen", () => {
    const [first = 0, second = 0, third = 0, last = 0] = lengths(picture);
    expect(second).toBe(first);
    expect(third).toBeCloseTo(first / 2);
    expect(last).toBeGreaterThanOrEqual(6);
  });

  it("writes each number, and keeps names and notes apart", () => {
    const { labels } = boardScene(picture);
    for (const { name, count, note } of picture.bars) {
      const found = labels.find((label) => label.text === name);
      expect(labels.some((label) => label.text === String(count))).toBe(true);
      if (note === "" || found === undefined) continue;
      const beside = labels.find((label) => label.text === note && label.y === found.y);
      expect(found.x + found.width).toBeLessThanOrEqual(beside?.x ?? 0);
    }
  });

  it("leaves no column for places where nobody is ranked", () => {
    const plain = { ...picture, bars: picture.bars.map((one) => ({ ...one, place: "" })) };
    expect(lengths(plain)[0]).toBeGreaterThan(lengths(picture)[0] ?? 0);
  });
});
