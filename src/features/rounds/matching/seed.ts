/** How many values a tie-breaker has: too few to turn a better pair into a worse one, and a power of two. */
export const TIE_VALUES = 8;

/** A 32-bit number from a seed (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function seedNumber(seed: string): number {
  let hash = 0x811c9dc5;
  for (const unit of seed) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** What each of so many people adds to the tie-breakers, as the lower and as the higher number of two. */
export const tieParts = (count: number) => ({
  low: Int32Array.from({ length: count }, (_value, one) => Math.imul(one + 1, 0x9e3779b1)),
  high: Int32Array.from({ length: count }, (_value, one) => Math.imul(one + 1, 0x85ebca6b)),
});

/** A small number that looks like chance, from the seed and both people's parts. */
export function tieBreaker(parts: number): number {
  const mixed = Math.imul(parts ^ (parts >>> 15), 0x2c1b3c6d);
  // A mask, as dividing what does not fit into 31 bits takes ten times as long.
  return (mixed ^ (mixed >>> 13)) & (TIE_VALUES - 1);
}

/** Numbers from 0 to below 1, always the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
