import { candidatesOf } from "./candidates.ts";
import { exactPairs } from "./exact-pairs.ts";
import { makeGroups } from "./make-groups.ts";
import type { Match, MatchInput } from "./match-input.ts";
import { nearPairs } from "./near-pairs.ts";
import { pairWeights } from "./pair-weights.ts";
import { chance, seedNumber } from "./seed.ts";

/**
 * Up to so many people the pairs are the best there are; beyond that they are near to it, as finding the best takes too
 * long.
 */
export const EXACT_UP_TO = 160;
/** More people than that are divided by lot first, as what each pair would be no longer fits into memory. */
const HALL = 10_000;

/** Who talks to whom in a round. The same input gives the same groups, in whatever order its people come. */
export function matchRound(input: MatchInput): Match {
  const halls = divide(input);
  const matches = halls.map((people) => matchHall({ ...input, people }));
  return {
    groups: matches.flatMap((match) => match.groups),
    leftOver: matches.flatMap((match) => match.leftOver),
  };
}

function matchHall(input: MatchInput): Match {
  const weights = pairWeights(input);
  const idsOf = (numbers: readonly number[]) =>
    numbers.flatMap((number) => weights.ids[number] ?? []).toSorted();
  const isSmall = input.people.length <= EXACT_UP_TO;
  const candidates = isSmall ? undefined : candidatesOf(weights);
  const partners = isSmall ? exactPairs(weights) : nearPairs(weights, candidates);
  const { groups, leftOver } = makeGroups(weights, partners, input.size, candidates);
  return { groups: groups.map(idsOf), leftOver: idsOf(leftOver) };
}

function divide({ people, seed }: MatchInput): readonly MatchInput["people"][] {
  const count = Math.ceil(people.length / HALL);
  if (count <= 1) return [people];
  const next = chance(seedNumber(seed));
  const drawn = people
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((person) => ({ person, lot: next() }))
    .toSorted((a, b) => a.lot - b.lot);
  const most = Math.ceil(people.length / count);
  return Array.from({ length: count }, (_value, hall) =>
    drawn.slice(hall * most, (hall + 1) * most).map(({ person }) => person),
  );
}
