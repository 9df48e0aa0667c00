import { crc32, inflateSync } from "node:zlib";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { drawPicture } from "#pictures/draw-picture.ts";
import { networkScene, peoplePerDot, type NetworkPicture } from "#pictures/network.ts";

const ring = (label: string, recent: number, earlier: number, unknown: number, named: number) => ({
  label,
  recent,
  earlier,
  unknown,
  named,
});

const picture: NetworkPicture = {
  kind: "network",
  title: "Your network",
  subtitle: "3,000 people · 3 August 2026",
  you: "You",
  rings: [
    ring("Strong 212", 109, 53, 50, 6),
    ring("Weak 940", 415, 312, 213, 4),
    ring("New 1,848", 100, 60, 1688, 0),
  ],
  legend: { recent: "This year (624)", earlier: "Longer ago (425)", unknown: "Unknown (1,951)" },
  namesTitle: "Could help now: 10 of 10",
  names: [
    "Ana",
    "محمد",
    "דוד",
    "प्रिया",
    "สมชาย",
    "王小明",
    "さくら",
    "김민준",
    "Дмитрий",
    "Γιώργος 🎉",
  ],
  noNames: "Nobody yet",
  footnote: "One dot stands for 11 people.",
};

describe("the picture of a network", () => {
  beforeAll(async () => {
    // The thread takes its time to start on a busy machine.
    await vi.waitFor(() => drawPicture(picture), { timeout: 30_000 });
  });

  it("is a PNG of twice its size in units, and under 100 KB", async () => {
    const png = Buffer.from(await drawPicture(picture));
    const { width, height, rows } = readPng(png);
    const scene = networkScene(picture);
    expect([width, height]).toEqual([scene.width * 2, scene.height * 2]);
    expect(rows).toBe(height * (width + 1));
    expect(png.length).toBeLessThan(100_000);
  });

  it("is drawn on another thread, one after the other, without mixing them up", async () => {
    const shorter = { ...picture, names: [], footnote: undefined };
    const [long, short] = await Promise.all([drawPicture(picture), drawPicture(shorter)]);
    expect(readPng(Buffer.from(long)).height).toBe(networkScene(picture).height * 2);
    expect(readPng(Buffer.from(short)).height).toBe(networkScene(shorter).height * 2);
  });

  it("shows everybody once: a numbered mark for each name, and a dot for so many others", () => {
    const { shapes, labels } = networkScene(picture);
    const perDot = peoplePerDot(picture.rings);
    expect(perDot).toBe(11);
    const dots = shapes.filter((shape) => shape.kind === "dot" && shape.radius < 5);
    const expected = picture.rings
      .flatMap(({ recent, earlier, unknown, named }) => [recent - named, earlier, unknown])
      .reduce((sum, people) => sum + Math.ceil(people / perDot), 0);
    expect(dots).toHaveLength(expected);
    for (const number of ["1", "5", "10"]) {
      expect(labels.filter((label) => label.text === number)).toHaveLength(2);
    }
  });

  it("has nothing beyond its edges and no two marks on each other", () => {
    const { shapes, labels, width, height } = networkScene(picture);
    for (const { x, y, width: room, size } of labels) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + room).toBeLessThanOrEqual(width);
      expect(y + size / 2).toBeLessThan(height);
    }
    const marks = shapes.flatMap((shape) =>
      shape.kind === "dot" && shape.radius < 12 ? [shape] : [],
    );
    const touching = marks.flatMap((one, index) =>
      marks
        .slice(index + 1)
        .filter(
          (other) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius,
        ),
    );
    expect(touching).toEqual([]);
  });
});

describe("a picture that is late", () => {
  afterEach(() => vi.useRealTimers());

  it("is given up, so that the words can go without it", async () => {
    vi.useFakeTimers();
    const late = drawPicture(picture).catch((error: Error) => error.message);
    vi.advanceTimersByTime(5_000);
    expect(await late).toBe("picture not drawn in time");
  });
});

/** Width, height, and the bytes of all rows, once every checksum has been found right. */
function readPng(png: Buffer): {
  readonly width: number;
  readonly height: number;
  readonly rows: number;
} {
  let at = 8;
  let data = Buffer.alloc(0);
  while (at < png.length) {
    const length = png.readUInt32BE(at);
    const body = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    if (body.toString("latin1", 0, 4) === "IDAT") data = Buffer.concat([data, body.subarray(4)]);
    at += length + 12;
  }
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    rows: inflateSync(data).length,
  };
}
