import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#core/calendar/calendar.ts";
import type { BookEntry } from "#features/contacts/index.ts";
import { advise } from "#features/checkup/advise.ts";
import { chainOf } from "#features/checkup/chain-of.ts";
import { nextCheckupOn } from "#features/checkup/checkup-due.ts";
import { networkFacts, TEN } from "#features/checkup/network-facts.ts";

const TODAY = "2026-03-02";
const member = { goal: null, targetEmployers: null };

const entry = (id: string, change: Partial<BookEntry> = {}): BookEntry => ({
  id,
  name: `Person ${id}`,
  company: null,
  role: null,
  circle: null,
  tie: "new",
  lastSpokeOn: null,
  source: "typed",
  cadenceWeeks: null,
  referredByContactId: null,
  referredByMemberId: null,
  createdAt: new Date("2026-01-01T00:00:00Z"),
  ...change,
});

const anyBook = fc
  .array(
    fc.record({
      tie: fc.constantFrom("strong", "weak", "new"),
      daysAgo: fc.option(fc.integer({ min: 0, max: 2_000 })),
      source: fc.constantFrom("typed", "import"),
      referrer: fc.option(fc.nat(30)),
    }),
    { maxLength: 30 },
  )
  .map((people) =>
    people.map(({ tie, daysAgo, source, referrer }, index) =>
      entry(`${index}`, {
        tie,
        source,
        lastSpokeOn: daysAgo === null ? null : addDays(TODAY, -daysAgo),
        referredByContactId: referrer === null ? null : `${referrer}`,
      }),
    ),
  );

describe("the facts of a network", () => {
  it("put everybody into one ring and one freshness, and every helper among the recent", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const facts = networkFacts(book, member, TODAY);
        const all = Object.values(facts.ties).flatMap((ring) => Object.values(ring));
        expect(all.reduce((sum, n) => sum + n, 0)).toBe(book.length);
        expect(facts.helperCount).toBe(facts.ties.strong.recent + facts.ties.weak.recent);
        expect(facts.helpers).toHaveLength(Math.min(TEN, facts.helperCount));
      }),
    );
  });

  it("do not depend on the order of the book", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(networkFacts(book.toReversed(), member, TODAY)).toEqual(
          networkFacts(book, member, TODAY),
        );
      }),
    );
  });

  it("take a tie whose last talk is unknown for unknown, not for asleep", () => {
    const facts = networkFacts(
      [
        entry("unknown", { source: "import" }),
        entry("asleep", { lastSpokeOn: "2023-03-02" }),
        entry("nearly", { lastSpokeOn: "2023-03-03" }),
      ],
      member,
      TODAY,
    );
    expect(facts.dormant.map(({ id }) => id)).toEqual(["asleep"]);
    expect(facts.ties.new).toEqual({ recent: 0, earlier: 2, unknown: 1 });
  });

  it("name first among the sleeping who serves the goal", () => {
    const facts = networkFacts(
      [
        entry("close", { tie: "strong", lastSpokeOn: "2020-01-01" }),
        entry("target", { tie: "new", lastSpokeOn: "2019-01-01", company: "Acme" }),
      ],
      { goal: null, targetEmployers: ["ACME"] },
      TODAY,
    );
    expect(facts.dormant.map(({ id }) => id)).toEqual(["target", "close"]);
    expect(facts.employers.atTargets).toBe(1);
  });

  it("hold an employer written in two ways for one", () => {
    const facts = networkFacts(
      [entry("1", { company: "Acme" }), entry("2", { company: "ÁCME " }), entry("3")],
      member,
      TODAY,
    );
    expect(facts.employers).toMatchObject({
      count: 1,
      largest: { employer: "Acme", people: 2 },
    });
  });
});

describe("the chain of names", () => {
  it("is as deep as the most steps from name to name", () => {
    const book = [
      entry("a"),
      entry("b", { referredByContactId: "a" }),
      entry("c", { referredByContactId: "b" }),
      entry("d", { referredByMemberId: "m" }),
      entry("e", { referredByContactId: "d" }),
    ];
    expect(chainOf(book)).toEqual({ depth: 2, people: 4 });
    expect(chainOf([])).toEqual({ depth: 0, people: 0 });
  });

  it("ends, also where records go in a circle", () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const { depth, people } = chainOf(book);
        expect(depth).toBeLessThanOrEqual(Math.max(1, book.length));
        expect(people).toBe(book.filter((one) => one.referredByContactId !== null).length);
      }),
    );
  });
});

describe("advice", () => {
  const calm = { overduePromises: 0, isInventoryOpen: false, resting: new Set<string>() };

  it("is three things at most, and names nobody twice or who is to be left in peace", () => {
    fc.assert(
      fc.property(anyBook, fc.boolean(), fc.nat(2), (book, isInventoryOpen, overduePromises) => {
        const resting = new Set(book.slice(0, 5).map(({ id }) => id));
        const advice = advise(networkFacts(book, member, TODAY), {
          overduePromises,
          isInventoryOpen,
          resting,
        });
        expect(advice.length).toBeLessThanOrEqual(3);
        const reached = advice.flatMap((one) =>
          "person" in one && one.kind !== "unsaid" ? [one.person.id] : [],
        );
        expect(new Set(reached).size).toBe(reached.length);
        expect(reached.filter((id) => resting.has(id))).toEqual([]);
      }),
    );
  });

  it("sends whose ties are all close to somebody further away", () => {
    const close = Array.from({ length: 11 }, (_, index) =>
      entry(`${index}`, { tie: "strong", lastSpokeOn: TODAY }),
    );
    const facts = networkFacts([...close, entry("far", { tie: "weak" })], member, TODAY);
    expect(advise(facts, calm)).toContainEqual(
      expect.objectContaining({
        kind: "mix",
        most: "strong",
        person: expect.objectContaining({ id: "far" }),
      }),
    );
  });

  it("asks whoever could help for two names when all is well", () => {
    const facts = networkFacts([entry("1", { tie: "strong", lastSpokeOn: TODAY })], member, TODAY);
    expect(advise(facts, calm).map(({ kind }) => kind)).toEqual(["two-names"]);
  });
});

describe("the next check-up", () => {
  it("comes a quarter of a year later, on a day that exists", () => {
    expect(nextCheckupOn("2026-03-02")).toBe("2026-06-02");
    expect(nextCheckupOn("2025-11-30")).toBe("2026-02-28");
  });
});
