import { fieldsOf, linksOf } from "./in-common.ts";
import type { MatchInput, Participant } from "./match-input.ts";
import {
  kindPoints,
  KNOWN_OTHERWISE,
  linkPoints,
  longAgoPoints,
  MOST_POINTS,
  NEVER_TOGETHER,
  REST_ROUNDS,
} from "./points.ts";
import { seedNumber, TIE_VALUES, tieBreaker, tieParts } from "./seed.ts";

/** 0: never to be paired. 1 to 6: to rest, as they met so many rounds ago. From 7 on: how good a pair they would be. */
const BLOCKED = 0;
const FIRST_FREE = REST_ROUNDS + 1;
/** Points count four quarters, and one more for each of the two who had nobody last time: their wishes come first. */
const QUARTERS = 4;

export const MOST_WEIGHT = FIRST_FREE + MOST_POINTS * (QUARTERS + 2) * TIE_VALUES + TIE_VALUES;

/** How good each pair would be; people are numbered by their kind, then by their ids. */
export type PairWeights = {
  readonly ids: readonly string[];
  /** Row by row; a row holds what one person has with each of those behind them (`rowOf`). */
  readonly table: Uint16Array;
};

export const isBlocked = (weight: number): boolean => weight === BLOCKED;
export const isRepeat = (weight: number): boolean => weight > BLOCKED && weight < FIRST_FREE;

/** The place in the table of what one person has with another behind them: `rowOf(count, one) + other`. */
export const rowOf = (count: number, one: number): number =>
  one * count - ((one * (one + 3)) >> 1) - 1;

export function weightOf({ ids, table }: PairWeights, one: number, other: number): number {
  if (one === other) return BLOCKED;
  const place = one < other ? rowOf(ids.length, one) + other : rowOf(ids.length, other) + one;
  return table[place] ?? BLOCKED;
}

/**
 * How good each pair would be. Takes two bytes for each pair: 100 MB for 10,000 people.
 */
export function pairWeights(input: MatchInput): PairWeights {
  const { people, kinds } = numbered(input.people);
  const ids = people.map((person) => person.id);
  const count = ids.length;
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const links = linksOf(input.links, numbers);
  const addFields = fieldsOf(people);
  const roundsAgo = latestRounds(input, numbers);
  const ties = tieParts(count);
  const seed = seedNumber(input.seed);
  const table = new Uint16Array((count * (count - 1)) / 2);
  const set = (one: number, other: number, weight: number): void => {
    table[rowOf(count, Math.min(one, other)) + Math.max(one, other)] = weight;
  };
  const points = new Uint8Array(count);

  for (const [one, person] of people.entries()) {
    const ago = roundsAgo.get(one) ?? NONE;
    points.fill(NEVER_TOGETHER + linkPoints(0));
    for (const other of links.of(one)) points[other] = KNOWN_OTHERWISE + linkPoints(0);
    for (const [other, rounds] of ago) points[other] = longAgoPoints(rounds) + linkPoints(0);
    links.addShared(one, points);
    addFields(one, points);
    const tie = seed ^ (ties.low[one] ?? 0);
    fillRow(table, { one, row: rowOf(count, one), person, kinds, points, tie, ties: ties.high });
    for (const [other, rounds] of ago) {
      if (other > one && rounds <= REST_ROUNDS) set(one, other, Math.max(rounds, 1));
    }
  }
  for (const [a, b] of input.blocked) {
    const one = numbers.get(a);
    const other = numbers.get(b);
    if (one !== undefined && other !== undefined && one !== other) set(one, other, BLOCKED);
  }
  return { ids, table };
}

type Kind = { readonly example: Participant; readonly from: number; readonly to: number };

/**
 * People in order: those alike in stage, clock and turn, who have the same with others of one kind, next to each other.
 */
function numbered(given: readonly Participant[]): {
  readonly people: readonly Participant[];
  readonly kinds: readonly Kind[];
} {
  const byId = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const alike = Map.groupBy(
    byId,
    ({ stage, clockOffset, goesFirst }) => `${stage} ${clockOffset} ${goesFirst}`,
  );
  const people: Participant[] = [];
  const kinds = [...alike.values()].flatMap((some) => {
    const from = people.length;
    const to = people.push(...some);
    return some.slice(0, 1).map((example): Kind => ({ example, from, to }));
  });
  return { people, kinds };
}

type Row = {
  readonly one: number;
  readonly row: number;
  readonly person: Participant;
  readonly kinds: readonly Kind[];
  readonly points: Uint8Array;
  /** What the seed and the person give to the tie-breakers, and what each other gives. */
  readonly tie: number;
  readonly ties: Int32Array;
};

/** A row, kind by kind. */
function fillRow(table: Uint16Array, { one, row, person, kinds, points, tie, ties }: Row): void {
  for (const { example, from, to } of kinds) {
    if (to <= one + 1) continue;
    const more = kindPoints(person, example);
    const factor = (QUARTERS + Number(person.goesFirst) + Number(example.goesFirst)) * TIE_VALUES;
    for (let other = Math.max(from, one + 1); other < to; other++) {
      const all = (points[other] ?? 0) + more;
      table[row + other] = FIRST_FREE + all * factor + tieBreaker(tie ^ (ties[other] ?? 0));
    }
  }
}

const NONE: ReadonlyMap<number, number> = new Map();

/** For each person, with whom they last shared a round how many rounds ago. */
function latestRounds(
  { together }: MatchInput,
  numbers: ReadonlyMap<string, number>,
): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const latest = new Map<number, Map<number, number>>();
  const note = (one: number, other: number, rounds: number): void => {
    const of = latest.get(one) ?? new Map<number, number>();
    of.set(other, Math.min(rounds, of.get(other) ?? rounds));
    latest.set(one, of);
  };
  for (const { pair, roundsAgo } of together) {
    const one = numbers.get(pair[0]);
    const other = numbers.get(pair[1]);
    if (one === undefined || other === undefined) continue;
    note(one, other, roundsAgo);
    note(other, one, roundsAgo);
  }
  return latest;
}
