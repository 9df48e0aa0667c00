import type { BookEntry } from "#features/contacts/index.ts";

type Referred = Pick<BookEntry, "id" | "referredByContactId" | "referredByMemberId">;

/**
 * How far names have led: the most steps from name to name, and how many people came by somebody's word. A member's
 * word is a step as well. A circle among the records is cut.
 */
export function chainOf(book: readonly Referred[]): {
  readonly depth: number;
  readonly people: number;
} {
  const entries = new Map(book.map((entry) => [entry.id, entry]));
  const depths = new Map<string, number>();
  // Always in the same order, as a circle can be cut at any of its people.
  const inOrder = book.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const start of inOrder) {
    const path: Referred[] = [];
    const onPath = new Set<string>();
    let at: Referred | undefined = start;
    while (at !== undefined && !depths.has(at.id) && !onPath.has(at.id)) {
      path.push(at);
      onPath.add(at.id);
      at = at.referredByContactId === null ? undefined : entries.get(at.referredByContactId);
    }
    let depth = at === undefined ? -1 : (depths.get(at.id) ?? -1);
    for (const entry of path.toReversed()) {
      const isFirst = depth === -1 && entry.referredByMemberId === null;
      depth = isFirst ? 0 : Math.max(depth, 0) + 1;
      depths.set(entry.id, depth);
    }
  }
  return {
    depth: Math.max(0, ...depths.values()),
    people: book.filter(
      (entry) => entry.referredByContactId !== null || entry.referredByMemberId !== null,
    ).length,
  };
}
