import { crc32, deflateSync } from "node:zlib";

/** As many as one byte tells apart. */
const MOST_COLOURS = 256;

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const INDEXED = 3;

type Pixels = { readonly width: number; readonly height: number; readonly rgba: Buffer };

/**
 * A PNG with a palette (PNG 3rd edition, colour type 3): a third of the size of one with four bytes a pixel. The most
 * frequent colours stay exactly as they are; rarer ones, at the edges of letters, become the nearest of those.
 */
export function indexedPng({ width, height, rgba }: Pixels): Buffer {
  // Four bytes at once; opaque throughout, as every picture brings its paper.
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.byteLength / 4);
  const counts = countColours(pixels);
  const palette = Array.from(counts)
    .toSorted((one, other) => other[1] - one[1])
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
  const indexes = new Map(palette.map((colour, index) => [colour, index]));
  const indexOf = (colour: number): number => {
    const known = indexes.get(colour);
    if (known !== undefined) return known;
    const index = nearest(palette, colour);
    indexes.set(colour, index);
    return index;
  };
  const rows = Buffer.alloc((width + 1) * height);
  let before = pixels[0] ?? 0;
  let index = indexOf(before);
  for (let y = 0; y < height; y++) {
    // The first byte of a row is its filter: none, which suits a palette best.
    const row = y * (width + 1) + 1;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[y * width + x] ?? 0;
      if (pixel !== before) {
        before = pixel;
        index = indexOf(pixel);
      }
      rows[row + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, INDEXED, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("PLTE", Buffer.from(palette.flatMap((colour) => [...channels(colour)]))),
    chunk("IDAT", deflateSync(rows, { level: 7 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** How often each occurs; neighbours are mostly alike, so they are counted together. */
function countColours(pixels: Uint32Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  let start = 0;
  for (let index = 1; index <= pixels.length; index++) {
    const colour = pixels[start] ?? 0;
    if (index < pixels.length && pixels[index] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + index - start);
    start = index;
  }
  return counts;
}

/** Red, green and blue of a pixel read as a little-endian number, as on every machine that Node runs on. */
const channels = (colour: number): readonly [number, number, number] => [
  colour & 0xff,
  (colour >> 8) & 0xff,
  (colour >> 16) & 0xff,
];

function nearest(palette: readonly number[], colour: number): number {
  const [red, green, blue] = channels(colour);
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  palette.forEach((candidate, index) => {
    const [r, g, b] = channels(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance >= least) return;
    least = distance;
    best = index;
  });
  return best;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
