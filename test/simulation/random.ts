/** Numbers that look random and follow from a seed alone. */
export type Random = {
  /** From 0 up to, and without, 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly pick: <Item>(items: readonly [Item, ...(readonly Item[])]) => Item;
  /** One of the items, or undefined when there is none. */
  readonly pickAny: <Item>(items: readonly Item[]) => Item | undefined;
};

/** Mulberry32: small, quick, and good enough to play with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const index = (length: number): number => Math.floor(next() * length);
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + index(to - from + 1),
    pick: (items) => items[index(items.length)] ?? items[0],
    pickAny: (items) => items[index(items.length)],
  };
}

/** Randomness that depends on a seed and on what it is for, not on what was drawn before. */
export function randomFor(seed: number, purpose: string): Random {
  // FNV-1a.
  let hash = 0x811c9dc5 ^ seed;
  for (const char of purpose) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return createRandom(hash);
}
