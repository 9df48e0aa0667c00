import { describe, expect, it } from "vitest";
import { withEntry } from "#adapters/playground/page/connection/with-entry.ts";
import type { WireEntry } from "#adapters/playground/wire.ts";

const entry = (seq: number, edits = 0): WireEntry => ({
  id: `m${seq}`,
  seq,
  place: "general",
  at: "2027-03-08T10:00:00.000Z",
  author: undefined,
  onlyYou: false,
  edits,
  blocks: [],
});

describe("an entry that comes on several ways", () => {
  it("stands in its order, whichever comes first", () => {
    const entries = withEntry(withEntry([entry(1)], entry(3)), entry(2));
    expect(entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it("takes the place of an older version, and gives way to none", () => {
    const entries = withEntry([entry(1), entry(2)], entry(1, 2));
    expect(entries.map(({ edits }) => edits)).toEqual([2, 0]);
    expect(withEntry(entries, entry(1, 1))).toBe(entries);
    expect(withEntry(entries, entry(1, 2))).toBe(entries);
  });
});
