import { fieldsOf, linksOf } from "./in-common.ts";
import type { MatchInput, Participant } from "./match-input.ts";
import {
  fieldPoints,
  kindPoints,
  KNOWN_OTHERWISE,
  linkPoints,
  longAgoPoints,
  MOST_POINTS,
  NEVER_TOGETHER,
  REST_ROUNDS,
} from "./points.ts";
import { seedNumber, TIE_VALUES, tieBreaker } from "./seed.ts";

/** 0: never to be paired. 1 to 6: to rest, as they met so many rounds ago. From 7 on: how good a pair they would be. */
const BLOCKED = 0;
const FIRST_FREE = REST_ROUNDS + 1;
/** Points count four quarters, and one more for each of the two who had nobody last time: their wishes come first. */
const QUARTERS = 4;

export const MOST_WEIGHT = FIRST_FREE + MOST_POINTS * (QUARTERS + 2) * TIE_VALUES + TIE_VALUES;

/** How good each pair would be; people are numbered by the order of their ids. */
export type PairWeights = {
  readonly ids: readonly string[];
  /** Row by row; a row holds what one person has with each other. */
  readonly table: Uint16Array;
};

export const isBlocked = (weight: number): boolean => weight === BLOCKED;
export const isRepeat = (weight: number): boolean => weight > BLOCKED && weight < FIRST_FREE;

export const weightOf = ({ ids, table }: PairWeights, one: number, other: number): number =>
  table[one * ids.length + other] ?? BLOCKED;

/**
 * How good each pair would be. Takes two bytes for each pair from both sides: 200 MB for 10,000 people.
 */
export function pairWeights(input: MatchInput): PairWeights {
  const people = input.people.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = people.map((person) => person.id);
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const links = linksOf(input.links, numbers);
  const countFields = fieldsOf(people);
  const roundsAgo = latestRounds(input, numbers);
  const kinds = kindsOf(people);
  const goesFirst = Uint8Array.from(people, (person) => (person.goesFirst ? 1 : 0));
  const seed = seedNumber(input.seed);
  const table = new Uint16Array(ids.length ** 2);
  const points = new Uint8Array(ids.length);
  const fields = new Uint8Array(ids.length);
  const add = (other: number, more: number): void => {
    points[other] = (points[other] ?? 0) + more;
  };

  for (let one = 0; one < ids.length; one++) {
    const ago = roundsAgo.get(one) ?? NONE;
    points.fill(NEVER_TOGETHER + linkPoints(0));
    for (const other of links.of(one)) add(other, KNOWN_OTHERWISE - NEVER_TOGETHER);
    for (const [other, rounds] of ago) {
      points[other] = longAgoPoints(rounds) + linkPoints(0);
    }
    for (const [other, count] of links.inCommon(one)) add(other, linkPoints(count) - linkPoints(0));
    countFields(one, fields);

    const row = table.subarray(one * ids.length, (one + 1) * ids.length);
    const quarters = Uint8Array.of(QUARTERS, QUARTERS + 1, QUARTERS + 2).subarray(goesFirst[one]);
    fillRow(row, {
      one,
      seed,
      points,
      fields,
      byKind: kinds.points(one),
      kinds: kinds.of,
      quarters,
      goesFirst,
    });
    for (const [other, rounds] of ago) if (rounds <= REST_ROUNDS) row[other] = Math.max(rounds, 1);
    row[one] = BLOCKED;
  }
  for (const [a, b] of input.blocked) {
    const one = numbers.get(a);
    const other = numbers.get(b);
    if (one === undefined || other === undefined) continue;
    table[one * ids.length + other] = BLOCKED;
    table[other * ids.length + one] = BLOCKED;
  }
  return { ids, table };
}

type Row = {
  readonly one: number;
  readonly seed: number;
  readonly points: Uint8Array;
  readonly fields: Uint8Array;
  readonly byKind: Uint8Array;
  readonly kinds: Uint16Array;
  /** For others who had somebody last time, and for others who had not. */
  readonly quarters: Uint8Array;
  readonly goesFirst: Uint8Array;
};

/** By how many words two share, which are at most as many as a goal has. */
const FIELD_POINTS = Uint8Array.from({ length: 256 }, (_value, shared) => fieldPoints(shared));

/** A function of its own, and a small one: it runs for every pair from both sides. */
function fillRow(
  row: Uint16Array,
  { one, seed, points, fields, byKind, kinds, quarters, goesFirst }: Row,
): void {
  for (let other = 0; other < row.length; other++) {
    const all =
      (points[other] ?? 0) +
      (byKind[kinds[other] ?? 0] ?? 0) +
      (FIELD_POINTS[fields[other] ?? 0] ?? 0);
    const weight = all * (quarters[goesFirst[other] ?? 0] ?? 0) * TIE_VALUES;
    row[other] = FIRST_FREE + weight + tieBreaker(seed, one, other);
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

/** People alike in stage and clock are of one kind: what two kinds have with each other is counted once. */
function kindsOf(people: readonly Participant[]): {
  readonly of: Uint16Array;
  readonly points: (one: number) => Uint8Array;
} {
  const examples: Participant[] = [];
  const known = new Map<string, number>();
  const of = Uint16Array.from(people, (person) => {
    const name = `${person.stage} ${person.clockOffset}`;
    const kind = known.get(name) ?? examples.push(person) - 1;
    known.set(name, kind);
    return kind;
  });
  const rows = examples.map((one) => Uint8Array.from(examples, (other) => kindPoints(one, other)));
  return { of, points: (one) => rows[of[one] ?? 0] ?? new Uint8Array() };
}
