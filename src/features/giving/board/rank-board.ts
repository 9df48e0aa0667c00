/** One giver, as counted for a board. */
export type BoardEntry = {
  readonly memberId: string;
  readonly name: string;
  /** Distinct people helped in the period. */
  readonly count: number;
  /** Whether they said yes to standing on this board. */
  readonly hasAgreed: boolean;
};

export type BoardPlace = {
  readonly place: number;
  /** Whether others stand on the same place. */
  readonly isShared: boolean;
  readonly entry: BoardEntry;
};

export type Board =
  | { readonly kind: "empty" }
  /** Too few to rank, by name. */
  | { readonly kind: "plain"; readonly entries: readonly BoardEntry[] }
  | { readonly kind: "ranked"; readonly places: readonly BoardPlace[] }
  /** More people share the first place than a board has places: named together, by name, without a rank. */
  | { readonly kind: "level"; readonly entries: readonly BoardEntry[] };

/** Under so many givers there are no ranks. */
const RANKED_FROM = 5;
const MOST_PLACES = 10;

/**
 * The board of these givers: nobody without a yes, nobody who helped nobody, and of five givers or more only the top,
 * at most ten and at most half of them (rounded up). Equal counts share a place, and people who are equal stay or go
 * together: where not all of them fit, none of them is shown, so that no rank below the top can be read from it.
 */
export function rankBoard(all: readonly BoardEntry[]): Board {
  const givers = all.filter((entry) => entry.hasAgreed && entry.count > 0).toSorted(byName);
  if (givers.length === 0) return { kind: "empty" };
  if (givers.length < RANKED_FROM) return { kind: "plain", entries: givers };
  const most = Math.min(MOST_PLACES, Math.ceil(givers.length / 2));
  const places: BoardPlace[] = [];
  for (const count of new Set(givers.map((giver) => giver.count).toSorted((a, b) => b - a))) {
    const equals = givers.filter((giver) => giver.count === count);
    const place = places.length + 1;
    if (places.length + equals.length > most) {
      return places.length === 0 ? { kind: "level", entries: equals } : { kind: "ranked", places };
    }
    places.push(...equals.map((entry) => ({ place, isShared: equals.length > 1, entry })));
  }
  return { kind: "ranked", places };
}

function byName(one: BoardEntry, other: BoardEntry): number {
  return one.name.localeCompare(other.name) || (one.memberId < other.memberId ? -1 : 1);
}
