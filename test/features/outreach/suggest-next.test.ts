import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BookEntry } from "#features/contacts/index.ts";
import { rankSuggestions } from "#features/outreach/suggestions/rank-suggestions.ts";

const TODAY = "2026-03-02";

function entry(name: string, known: Partial<BookEntry> = {}): BookEntry {
  return {
    id: name,
    name,
    company: null,
    role: null,
    circle: null,
    tie: "weak",
    lastSpokeOn: null,
    source: "typed",
    cadenceWeeks: null,
    referredByContactId: null,
    referredByMemberId: null,
    createdAt: new Date("2026-01-01T00:00:00Z"),
    ...known,
  };
}

const from = {
  goal: "learn how hospitals buy software",
  targetEmployers: ["Acme"],
  resting: new Set<string>(),
  isFirst: false,
  today: TODAY,
};

const BOOK = [
  entry("Close", { tie: "strong", lastSpokeOn: "2026-01-01" }),
  entry("Closest", { tie: "strong", lastSpokeOn: "2026-03-01" }),
  entry("Target", { company: "Acme GmbH" }),
  entry("Asleep", { tie: "strong", lastSpokeOn: "2022-06-01" }),
  entry("Given", { tie: "new", referredByContactId: "Close" }),
  entry("Distant"),
  entry("Stranger", { tie: "new" }),
];

describe("whom to reach next", () => {
  it("begins with the strong tie talked to last, where there is no ice to break", () => {
    const [first] = rankSuggestions(BOOK, { ...from, isFirst: true }, 5);
    expect(first).toMatchObject({ contact: { name: "Closest" }, reason: "first" });
  });

  it("is a mix from then on, and leaves those alone who were talked to lately", () => {
    const list = rankSuggestions(BOOK, from, 10);
    expect(list.map((one) => [one.contact.name, one.reason])).toEqual([
      ["Target", "target-employer"],
      ["Asleep", "dormant"],
      ["Close", "strong"],
      ["Given", "referred"],
      ["Distant", "weak"],
      ["Stranger", "new"],
    ]);
  });

  it("puts those first, of one kind, who serve the goal", () => {
    const book = [entry("Anton"), entry("Zoe", { role: "buyer", company: "City Hospital" })];
    const list = rankSuggestions(book, from, 2);
    expect(list.map((one) => one.contact.name)).toEqual(["Zoe", "Anton"]);
    expect(list[0]?.serves).toMatchObject({ kind: "goal-word" });
  });

  it("does not call a tie dormant whose last talk is unknown", () => {
    const [only] = rankSuggestions([entry("Imported", { source: "import" })], from, 5);
    expect(only?.reason).toBe("weak");
  });

  const anyEntry = fc
    .record({
      id: fc.uuid(),
      name: fc.string({ minLength: 1 }),
      company: fc.option(fc.constantFrom("Acme", "Globex")),
      tie: fc.constantFrom("strong" as const, "weak" as const, "new" as const),
      lastSpokeOn: fc.option(fc.constantFrom("2020-01-01", "2025-12-01", "2026-03-01")),
    })
    .map(({ name, ...known }) => entry(name, known));

  it("names nobody twice, nobody who rests, and the same for the same book in any order", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyEntry, { selector: (one) => one.id, maxLength: 30 }),
        fc.boolean(),
        fc.integer({ min: 0, max: 10 }),
        (book, isFirst, limit) => {
          const resting = new Set(book.filter((_, index) => index % 3 === 0).map((one) => one.id));
          const list = rankSuggestions(book, { ...from, isFirst, resting }, limit);
          const ids = list.map((one) => one.contact.id);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.length).toBeLessThanOrEqual(limit);
          expect(ids.some((id) => resting.has(id))).toBe(false);
          expect(rankSuggestions(book.toReversed(), { ...from, isFirst, resting }, limit)).toEqual(
            list,
          );
        },
      ),
    );
  });
});
