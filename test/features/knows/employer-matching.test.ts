import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  createEmployerIndex,
  employerName,
  employerNotation,
  isSameEmployer,
  matchesEmployer,
  readTyped,
} from "#features/employers/index.ts";
import { PAIR_HALVES, readPairs } from "./employer-names/read-pairs.ts";

const [development = [], heldOut = []] = PAIR_HALVES.map(readPairs);

const report: string[] = [];
afterAll(() => process.stdout.write(`${report.join("\n")}\n`));

function measure(pairs: typeof development) {
  const judged = pairs.map((pair) => ({ ...pair, found: isSameEmployer(pair.one, pair.other) }));
  const right = judged.filter(({ same, found }) => same && found).length;
  return {
    pairs: pairs.length,
    precision: right / judged.filter(({ found }) => found).length,
    recall: right / judged.filter(({ same }) => same).length,
  };
}

describe("employers by name", () => {
  it.each([
    ["the half that the matching was built with", development],
    ["the half that nobody looked at", heldOut],
  ])("are told apart, in %s", (half, pairs) => {
    const found = measure(pairs);
    report.push(
      `${half}: precision ${found.precision.toFixed(3)}, recall ${found.recall.toFixed(3)} of ${found.pairs} pairs`,
    );
    expect(found.precision).toBeGreaterThanOrEqual(0.98);
    expect(found.recall).toBeGreaterThanOrEqual(0.9);
  });

  // Of one half alone, so that a failure shows nobody a pair of the other.
  const names = development.flatMap(({ one, other }) => [one, other]);
  const name = fc.constantFrom(...names);

  it("are the same from both sides, and as themselves", () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(isSameEmployer(one, other)).toBe(isSameEmployer(other, one));
        expect(isSameEmployer(one, one.toUpperCase())).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("are found in memory as one by one, however many there are", () => {
    const index = createEmployerIndex();
    for (const each of names) index.add(each, employerNotation(each));
    const read = [...new Set(names)].map((each) => ({ each, read: readTyped(each) }));
    fc.assert(
      fc.property(name, (wanted) => {
        const isThis = matchesEmployer(readTyped(wanted));
        const expected = read.flatMap((other) => (isThis(other.read) ? [other.each] : []));
        expect([...index.find([wanted])].toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it("never match a part of a word, and keep what tells them apart", () => {
    expect(isSameEmployer("Meta", "Metallica")).toBe(false);
    expect(isSameEmployer("Facebook", "meta platforms inc.")).toBe(true);
    expect(employerName("The Müller & Söhne GmbH & Co. KG")).toBe("muller sohne");
    expect(employerName("!!!")).toBe("");
  });
});
