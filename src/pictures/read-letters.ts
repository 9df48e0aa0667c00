/**
 * The code points that a TrueType or OpenType font has a glyph for: its `cmap` table, formats 4 and 12 (OpenType 1.9).
 */
export function readLetters(font: Buffer): ReadonlySet<number> {
  const table = findTable(font, "cmap");
  const letters = new Set<number>();
  const count = table === undefined ? 0 : table.readUInt16BE(2);
  for (let index = 0; index < count; index++) {
    const subtable = table?.subarray(table.readUInt32BE(4 + index * 8 + 4));
    if (subtable === undefined) continue;
    const format = subtable.readUInt16BE(0);
    const ranges = format === 12 ? groups(subtable) : format === 4 ? segments(subtable) : [];
    for (const [first, last] of ranges) {
      for (let code = first; code <= last; code++) letters.add(code);
    }
  }
  return letters;
}

function findTable(font: Buffer, tag: string): Buffer | undefined {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index++) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) !== tag) continue;
    const start = font.readUInt32BE(entry + 8);
    return font.subarray(start, start + font.readUInt32BE(entry + 12));
  }
  return undefined;
}

type Ranges = readonly (readonly [number, number])[];

const groups = (subtable: Buffer): Ranges =>
  Array.from({ length: subtable.readUInt32BE(12) }, (_, index) => [
    subtable.readUInt32BE(16 + index * 12),
    subtable.readUInt32BE(20 + index * 12),
  ]);

/** A segment may hold code points without a glyph; fonts that were cut to size have none such. */
function segments(subtable: Buffer): Ranges {
  const twice = subtable.readUInt16BE(6);
  return Array.from({ length: twice / 2 }, (_, index): readonly [number, number] => [
    subtable.readUInt16BE(16 + twice + index * 2),
    subtable.readUInt16BE(14 + index * 2),
  ]).filter(([first]) => first !== 0xffff);
}
