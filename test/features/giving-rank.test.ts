import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  rankBoard,
  type Board,
  type BoardEntry,
  type BoardPlace,
} from "#features/giving/board/rank-board.ts";

const someGivers = (maxLength: number) =>
  fc
    .array(
      fc.record({
        name: fc.constantFrom("Ana", "Ben", "Chloé", "Zoe"),
        count: fc.integer({ min: 0, max: 6 }),
        hasAgreed: fc.boolean(),
      }),
      { maxLength },
    )
    .map((list) => list.map((entry, index): BoardEntry => ({ ...entry, memberId: `m${index}` })));

const givers = someGivers(40);
const fewGivers = someGivers(4);

const shown = (board: Board): readonly BoardEntry[] => {
  switch (board.kind) {
    case "empty":
      return [];
    case "plain":
    case "level":
      return board.entries;
    case "ranked":
      return board.places.map((place) => place.entry);
  }
};

const placesOf = (board: Board): readonly BoardPlace[] =>
  board.kind === "ranked" ? board.places : [];

const listable = (all: readonly BoardEntry[]): readonly BoardEntry[] =>
  all.filter((entry) => entry.hasAgreed && entry.count > 0);

const giver = (name: string, count: number): BoardEntry => ({
  memberId: name.toLowerCase(),
  name,
  count,
  hasAgreed: true,
});

describe("The ranking rule", () => {
  it("shows nobody without a yes, and nobody who helped nobody", () => {
    fc.assert(
      fc.property(givers, (all) => {
        for (const entry of shown(rankBoard(all))) {
          expect(entry.hasAgreed).toBe(true);
          expect(entry.count).toBeGreaterThan(0);
        }
      }),
    );
  });

  it("depends on nobody who did not agree", () => {
    fc.assert(
      fc.property(givers, (all) => {
        expect(rankBoard(all)).toEqual(rankBoard(all.filter((entry) => entry.hasAgreed)));
      }),
    );
  });

  it("ranks at most ten, and at most half of the givers, rounded up", () => {
    fc.assert(
      fc.property(givers, (all) => {
        const count = listable(all).length;
        const places = placesOf(rankBoard(all)).length;
        expect(places).toBeLessThanOrEqual(count < 5 ? 0 : Math.min(10, Math.ceil(count / 2)));
      }),
    );
  });

  it("lists all of fewer than five givers by name, without ranks", () => {
    fc.assert(
      fc.property(fewGivers, (all) => {
        const board = rankBoard(all);
        expect(board.kind).toBe(listable(all).length === 0 ? "empty" : "plain");
        expect(shown(board)).toHaveLength(listable(all).length);
        const names = shown(board).map((entry) => entry.name);
        expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b)));
      }),
    );
  });

  it("gives equal counts the same place", () => {
    fc.assert(
      fc.property(givers, (all) => {
        const places = placesOf(rankBoard(all));
        for (const { place, isShared, entry } of places) {
          const better = listable(all).filter((other) => other.count > entry.count).length;
          const same = listable(all).filter((other) => other.count === entry.count).length;
          expect(place).toBe(better + 1);
          expect(isShared).toBe(same > 1);
        }
      }),
    );
  });

  it("shows everybody who helped as many people as somebody shown, or more", () => {
    fc.assert(
      fc.property(givers, (all) => {
        const entries = shown(rankBoard(all));
        const least = Math.min(...entries.map((entry) => entry.count));
        expect(entries).toHaveLength(listable(all).filter((entry) => entry.count >= least).length);
      }),
    );
  });

  it("does not depend on the order in which givers come", () => {
    fc.assert(
      fc.property(
        givers.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          expect(rankBoard(shuffled)).toEqual(rankBoard(all));
        },
      ),
    );
  });

  it("leaves out a tie that does not fit, and names one that leads without ranks", () => {
    const cut = rankBoard([giver("Ana", 3), ...["B", "C", "D", "E"].map((name) => giver(name, 1))]);
    expect(shown(cut).map((entry) => entry.name)).toEqual(["Ana"]);
    const level = rankBoard(["A", "B", "C", "D", "E"].map((name) => giver(name, 1)));
    expect(level.kind).toBe("level");
    expect(shown(level)).toHaveLength(5);
  });
});
