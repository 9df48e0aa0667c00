import type { MatchInput, Two } from "#features/rounds/matching/match-input.ts";
import { chance, seedNumber } from "#features/rounds/matching/seed.ts";

const STAGES = [
  undefined,
  "searching",
  "searching",
  "recently-landed",
  "landed",
  "helping",
] as const;
const OFFSETS = [-480, -300, 0, 60, 60, 60, 330, 600] as const;
const FIELDS = 40;

/** People as a group may have them: stages, fields and clocks, who knows whom, earlier rounds, and some blocks. */
export function randomRound(count: number, seed: string, size: 2 | 3 = 2): MatchInput {
  const next = chance(seedNumber(seed));
  const below = (limit: number): number => Math.floor(next() * limit);
  const idOf = (number: number): string => `m${String(number).padStart(6, "0")}`;
  const two = (): Two => [idOf(below(count)), idOf(below(count))];
  const some = <Entry>(length: number, make: () => Entry): readonly Entry[] =>
    Array.from({ length }, make);
  return {
    people: Array.from({ length: count }, (_value, number) => ({
      id: idOf(number),
      stage: STAGES[below(STAGES.length)],
      fields: [...new Set(some(below(4), () => `field-${below(FIELDS)}`))],
      clockOffset: OFFSETS[below(OFFSETS.length)] ?? 0,
      goesFirst: next() < 0.02,
    })),
    links: some(count * 3, two),
    together: some(count * 2, () => ({ pair: two(), roundsAgo: 1 + below(20) })),
    blocked: some(Math.floor(count / 10), two),
    size,
    seed,
  };
}
