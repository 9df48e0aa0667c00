import { describe, expect, it } from "vitest";
import {
  type LabelledPair,
  PAIR_HALVES,
  PAIR_KINDS,
  readPairs,
} from "./employer-names/read-pairs.ts";

const [development, heldOut] = PAIR_HALVES.map(readPairs);

const countOf = (pairs: readonly LabelledPair[] | undefined, kind: string, same: boolean): number =>
  (pairs ?? []).filter((pair) => pair.kind === kind && pair.same === same).length;

const keyOf = ({ one, other }: LabelledPair): string =>
  [one, other]
    .map((name) => name.toLowerCase())
    .toSorted()
    .join(" / ");

describe("the labelled pairs of employer names", () => {
  it.each(PAIR_KINDS)("are as many in each half: %s", (kind) => {
    expect(countOf(development, kind, true)).toBe(countOf(heldOut, kind, true));
    expect(countOf(development, kind, false)).toBe(countOf(heldOut, kind, false));
    expect(countOf(development, kind, true) + countOf(development, kind, false)).toBeGreaterThan(0);
  });

  it("never show one pair twice", () => {
    const keys = PAIR_HALVES.flatMap(readPairs).map(keyOf);
    expect(keys).toEqual([...new Set(keys)]);
  });
});
