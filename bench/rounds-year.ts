import type { Match, Two } from "#features/rounds/matching/match-input.ts";
import { matchRound } from "#features/rounds/matching/match-round.ts";
import { REST_ROUNDS } from "#features/rounds/matching/points.ts";
import { chance, seedNumber } from "#features/rounds/matching/seed.ts";
import { randomRound } from "#test/features/rounds/random-round.ts";

const ROUNDS = 52;
/** In a round's time so many of those who take part leave, and of the others join; and so many sit one out. */
const COME_OR_GO = 0.05;
const SIT_OUT = 0.1;

/** What a year of rounds came to, in conversations of two each. */
export type Year = {
  readonly talks: number;
  /** Of them, those who had met within the rounds in which they were not to. */
  readonly tooSoon: number;
  readonly blocked: number;
  /** Seats in a round for which there was nobody. */
  readonly alone: number;
  /** People who took part in a round and are neither in a group nor among those for whom there was nobody. */
  readonly dropped: number;
  /** Joined, left, and sat a round out. */
  readonly joins: number;
  readonly leaves: number;
  readonly pauses: number;
};

/** A year of weekly rounds of a group in which two thirds take part at first; the same for the same seed. */
export function simulateYear(count: number, size: 2 | 3, seed: string): Year {
  const next = chance(seedNumber(seed));
  const { people: all, links, blocked } = randomRound(count, seed);
  const never = new Set(blocked.map(keyOf));
  const taking = new Set(all.slice(0, Math.ceil((count * 2) / 3)).map(({ id }) => id));
  const metIn = new Map<string, { readonly pair: Two; readonly round: number }>();
  let first: ReadonlySet<string> = new Set();
  const year = { talks: 0, tooSoon: 0, blocked: 0, alone: 0, dropped: 0 };
  const changes = { joins: 0, leaves: 0, pauses: 0 };
  for (let round = 1; round <= ROUNDS; round++) {
    for (const { id } of all) {
      if (next() >= COME_OR_GO) continue;
      changes[taking.has(id) ? "leaves" : "joins"]++;
      taking[taking.has(id) ? "delete" : "add"](id);
    }
    const people = all
      .filter(({ id }) => taking.has(id) && next() >= SIT_OUT)
      .map((person) => ({ ...person, goesFirst: first.has(person.id) }));
    changes.pauses += taking.size - people.length;
    const together = [...metIn.values()].map(({ pair, round: theirs }) => ({
      pair,
      roundsAgo: round - theirs,
    }));
    const past = [...links, ...together.map(({ pair }) => pair)];
    const match = matchRound({
      people,
      links: past,
      together,
      blocked,
      size,
      seed: `${seed} ${round}`,
    });
    const seated = new Set([...match.groups.flat(), ...match.leftOver]);
    year.dropped += people.filter(({ id }) => !seated.has(id)).length;
    year.alone += match.leftOver.length;
    first = new Set(match.leftOver);
    for (const pair of talksOf(match)) {
      const key = keyOf(pair);
      const before = metIn.get(key)?.round ?? Number.NEGATIVE_INFINITY;
      year.talks++;
      if (round - before <= REST_ROUNDS) year.tooSoon++;
      if (never.has(key)) year.blocked++;
      metIn.set(key, { pair, round });
    }
  }
  return { ...year, ...changes };
}

const keyOf = ([one, other]: Two): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const talksOf = ({ groups }: Match): readonly Two[] =>
  groups.flatMap((group) =>
    group.flatMap((one) => group.filter((other) => one < other).map((other): Two => [one, other])),
  );
