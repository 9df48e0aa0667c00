import { describe, expect, it } from "vitest";
import { exactPairs, type Pairs } from "#features/rounds/matching/exact-pairs.ts";
import type { Match, MatchInput, Participant } from "#features/rounds/matching/match-input.ts";
import { matchInThread } from "#features/rounds/matching/match-in-thread.ts";
import { EXACT_UP_TO, matchRound } from "#features/rounds/matching/match-round.ts";
import { nearPairs } from "#features/rounds/matching/near-pairs.ts";
import {
  isBlocked,
  isRepeat,
  MOST_WEIGHT,
  type PairWeights,
  pairWeights,
  weightOf,
} from "#features/rounds/matching/pair-weights.ts";
import { linkPoints, REST_ROUNDS, stagePoints } from "#features/rounds/matching/points.ts";
import { reasonsIn } from "#features/rounds/matching/reasons-of.ts";
import { chance, seedNumber } from "#features/rounds/matching/seed.ts";
import { upperBound } from "./matching-bound.ts";
import { randomRound } from "./random-round.ts";

describe("the pairs of a round", () => {
  it("are the best there are in 200 random groups of up to 60 members", () => {
    const next = chance(seedNumber("groups"));
    const found: number[] = [];
    const best: number[] = [];
    const worse: number[] = [];
    for (let group = 0; group < 200; group++) {
      // Most of them small enough for every way to be tried.
      const count = 2 + Math.floor(59 * next() ** 4);
      const weights = pairWeights(randomRound(count, `group ${group}`));
      const value = valueOf(weights, exactPairs(weights));
      if (count <= 14) {
        found.push(value);
        best.push(bestOfAll(weights));
      } else {
        worse.push(valueOf(weights, nearPairs(weights)) - value);
      }
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found).toEqual(best);
    expect(worse.length).toBeGreaterThan(20);
    expect(Math.max(...worse)).toBeLessThanOrEqual(0);
  });

  it("are within a hundredth of the best where they are found another way", () => {
    const weights = pairWeights(randomRound(500, "large"));
    const { weight, alone, repeats } = sumOf(weights, nearPairs(weights));
    // No pairs can weigh more than the bound, so the best do not either.
    expect(weight / upperBound(weights, 80)).toBeGreaterThan(0.99);
    expect({ alone, repeats }).toEqual({ alone: 0, repeats: 0 });
    const small = pairWeights(randomRound(EXACT_UP_TO, "small"));
    const near = sumOf(small, nearPairs(small)).weight;
    expect(near / sumOf(small, exactPairs(small)).weight).toBeGreaterThan(0.99);
  });

  it("are the same for the same seed, in whatever order people come, and others for another", () => {
    const input = randomRound(30, "same");
    const turned = { ...input, people: input.people.toReversed(), links: input.links.toReversed() };
    expect(matchRound(turned)).toEqual(matchRound(input));
    expect(matchRound({ ...input, seed: "other" })).not.toEqual(matchRound(input));
  });

  it("of a large group are found in a thread, the same as without", async () => {
    const input = randomRound(200, "thread");
    expect(await matchInThread(input)).toEqual(matchRound(input));
  });

  it.each([2, 3] as const)("leave nobody out, in groups of %i", (size) => {
    for (let count = 2; count < 24; count++) {
      const match = matchRound({ ...randomRound(count, `size ${count}`, size), blocked: [] });
      expect(match.leftOver).toEqual([]);
      expect(match.groups.flat().toSorted()).toEqual(idsOf(randomRound(count, `size ${count}`)));
      const sizes = match.groups.map((group) => group.length);
      expect(sizes.filter((length) => length < 2 || length > 3)).toEqual([]);
      const odd = sizes.filter((length) => length !== size).length;
      expect(odd).toBeLessThanOrEqual(size === 2 ? count % 2 : 2);
    }
  });

  it("never bring together who is blocked, in threes neither, even if somebody stays alone", () => {
    const three = [person("ana"), person("ben"), person("cleo")];
    const match = matchRound({ ...nothing, people: three, blocked: [["ben", "ana"]] });
    expect(match.groups).toHaveLength(1);
    expect(match.leftOver).toHaveLength(1);
    const [pair = []] = match.groups;
    expect(pair).toContain("cleo");
    const alone = matchRound({ ...nothing, people: three.slice(0, 2), blocked: [["ana", "ben"]] });
    expect(alone).toEqual({ groups: [], leftOver: ["ana", "ben"] });
  });

  it("let whoever had nobody last time go first", () => {
    const three = [person("ana"), person("ben"), { ...person("cleo"), goesFirst: true }];
    const match = matchRound({
      ...nothing,
      people: three,
      blocked: [["ana", "ben"]],
      together: [{ pair: ["ana", "cleo"], roundsAgo: 1 }],
    });
    expect(match.groups).toEqual([["ben", "cleo"]]);
  });

  it("repeat none of the last six rounds as long as there is another way, over a year of coming and going", () => {
    const next = chance(seedNumber("a year"));
    const all = randomRound(60, "a year").people;
    const taking = new Set(all.slice(0, 40).map(({ id }) => id));
    const past: { readonly pair: readonly [string, string]; readonly round: number }[] = [];
    for (let round = 1; round <= 52; round++) {
      for (const { id } of all) {
        // Some join, some leave, some sit one out.
        if (next() < 0.05) taking[taking.has(id) ? "delete" : "add"](id);
      }
      const people = all.filter(({ id }) => taking.has(id) && next() < 0.9);
      const together = past.map(({ pair, round: theirs }) => ({ pair, roundsAgo: round - theirs }));
      const match = matchRound({ ...nothing, people, together, seed: `round ${round}` });
      expect(match.leftOver).toEqual([]);
      const pairs = pairsOf(match);
      const recent = new Set(
        together.filter(({ roundsAgo }) => roundsAgo <= REST_ROUNDS).map(({ pair }) => pair.join()),
      );
      expect(pairs.filter((pair) => recent.has(pair.join()))).toEqual([]);
      past.push(...pairs.map((pair) => ({ pair, round })));
    }
  });
});

describe("what makes a good pair", () => {
  it("a few people in common, before none and before many", () => {
    expect(linkPoints(2)).toBeGreaterThan(linkPoints(0));
    expect(linkPoints(2)).toBeGreaterThan(linkPoints(30));
  });

  it("somebody who searches and somebody who has just landed or helps, if both say so", () => {
    expect(stagePoints("searching", "recently-landed")).toBeGreaterThan(
      stagePoints("searching", "landed"),
    );
    expect(stagePoints("helping", "searching")).toBe(stagePoints("searching", "recently-landed"));
    expect(stagePoints("searching", undefined)).toBe(0);
    expect(stagePoints("searching", "searching")).toBe(0);
  });

  it("is told to the two: what they share, and never whom both know", () => {
    const ana = { ...person("ana"), fields: ["climate"], stage: "searching" as const };
    const ben = { ...person("ben"), fields: ["law", "climate"], stage: "recently-landed" as const };
    expect(reasonsIn(nothing)([ana, ben])).toEqual([
      { kind: "never-met" },
      { kind: "shared-field", word: "climate" },
      { kind: "landed", memberId: "ben" },
    ]);
    const together = [{ pair: ["ben", "ana"] as const, roundsAgo: 9 }];
    expect(reasonsIn({ links: [], together })([ana, person("ben")])).toEqual([
      { kind: "long-ago", rounds: 9 },
    ]);
    expect(reasonsIn({ links: [["ana", "ben"]], together: [] })([ana, person("ben")])).toEqual([]);
  });
});

const person = (id: string): Participant => ({
  id,
  stage: undefined,
  fields: [],
  clockOffset: 0,
  goesFirst: false,
});

const nothing: MatchInput = {
  people: [],
  links: [],
  together: [],
  blocked: [],
  size: 2,
  seed: "seed",
};

const idsOf = (input: MatchInput): readonly string[] => input.people.map(({ id }) => id).toSorted();

const pairsOf = ({ groups }: Match): readonly (readonly [string, string])[] =>
  groups.flatMap((group) =>
    group.flatMap((one) =>
      group.filter((other) => one < other).map((other): readonly [string, string] => [one, other]),
    ),
  );

function sumOf(weights: PairWeights, pairs: Pairs) {
  let weight = 0;
  let repeats = 0;
  let alone = 0;
  for (const [one, other] of pairs.entries()) {
    if (other < 0) alone++;
    if (other <= one) continue;
    const each = weightOf(weights, one, other);
    expect(isBlocked(each)).toBe(false);
    if (isRepeat(each)) repeats++;
    else weight += each;
  }
  return { weight, repeats, alone };
}

/** Everything that is to be greatest, as one number: pairs, then those that are no repeats, then the sum of weights. */
function valueOf(weights: PairWeights, pairs: Pairs): number {
  let sum = 0;
  for (const [one, other] of pairs.entries()) {
    if (other > one) sum += valueOfPair(weightOf(weights, one, other));
  }
  return sum;
}

const FREE = 100 * MOST_WEIGHT;
const PAIR = 100 * FREE;
const valueOfPair = (weight: number): number => PAIR + (isRepeat(weight) ? 0 : FREE) + weight;

/** The greatest value of all ways to pair people, each of them tried. */
function bestOfAll(weights: PairWeights): number {
  const count = weights.ids.length;
  const known = new Map<number, number>();
  const best = (taken: number): number => {
    let one = 0;
    while ((taken >> one) & 1) one++;
    if (one >= count) return 0;
    const before = known.get(taken);
    if (before !== undefined) return before;
    let most = best(taken | (1 << one));
    for (let other = one + 1; other < count; other++) {
      const weight = weightOf(weights, one, other);
      if ((taken >> other) & 1 || isBlocked(weight)) continue;
      const value = valueOfPair(weight) + best(taken | (1 << one) | (1 << other));
      most = Math.max(most, value);
    }
    known.set(taken, most);
    return most;
  };
  return best(0);
}
