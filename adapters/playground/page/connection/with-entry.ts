import type { WireEntry } from "../../wire.ts";

/**
 * The entries with this one among them, in their order. An entry comes as an answer, as an update and in the state, in
 * any order: the same list comes back when what is there is as new.
 */
export function withEntry(entries: readonly WireEntry[], entry: WireEntry): readonly WireEntry[] {
  const old = entries.find(({ id }) => id === entry.id);
  if (old === undefined) return [...entries, entry].sort((one, other) => one.seq - other.seq);
  if (old.edits >= entry.edits) return entries;
  return entries.map((one) => (one.id === entry.id ? entry : one));
}
