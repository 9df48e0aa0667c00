import type { Participant, Two } from "./match-input.ts";
import { fieldPoints, linkPoints } from "./points.ts";

/** Numbers of participants; who takes no part has one behind them, so that they still link two who do. */
type Numbering = ReadonlyMap<string, number>;

/** Adds to the points of each other what one has in common with them. */
export type Add = (one: number, points: Uint8Array) => void;

export type Links = {
  /** Whom a participant has to do with. */
  readonly of: (one: number) => readonly number[];
  /** By how many of those they share with each other. */
  readonly addShared: Add;
};

/** Who has to do with whom, and through how many others. */
export function linksOf(pairs: readonly Two[], participants: Numbering): Links {
  const numbers = new Map(participants);
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const sets: Set<number>[] = [];
  const link = (from: number, to: number): void => {
    (sets[from] ??= new Set()).add(to);
  };
  for (const [a, b] of pairs) {
    const one = numberOf(a);
    const other = numberOf(b);
    link(one, other);
    link(other, one);
  }
  const linked = Array.from({ length: numbers.size }, (_value, one) => [...(sets[one] ?? [])]);
  const taking = linked.map((others) => others.filter((other) => other < participants.size));
  const add = adder(participants.size, linkPoints);
  return {
    of: (one) => taking[one] ?? [],
    addShared: (one, points) =>
      add(
        (linked[one] ?? []).map((between) => taking[between] ?? []),
        points,
      ),
  };
}

/** Adds to the points of each other by how many words their goals share with one's. */
export function fieldsOf(people: readonly Participant[]): Add {
  const having = new Map<string, number[]>();
  for (const [number, person] of people.entries()) {
    for (const word of person.fields) {
      const numbers = having.get(word);
      if (numbers === undefined) having.set(word, [number]);
      else numbers.push(number);
    }
  }
  const add = adder(people.length, fieldPoints);
  return (one, points) =>
    add(
      (people[one]?.fields ?? []).map((word) => having.get(word) ?? []),
      points,
    );
}

/** Beyond so many times it makes no difference. */
const MOST_TIMES = 15;

/** Adds points to everybody for the times they are in these lists, beyond those for none. */
function adder(count: number, pointsFor: (times: number) => number) {
  const times = new Uint8Array(count);
  const steps = Int8Array.from(
    { length: MOST_TIMES },
    (_value, before) => pointsFor(before + 1) - pointsFor(before),
  );
  return (lists: readonly (readonly number[])[], points: Uint8Array): void => {
    times.fill(0);
    for (const list of lists) {
      for (const other of list) {
        const before = times[other] ?? 0;
        if (before === MOST_TIMES) continue;
        points[other] = (points[other] ?? 0) + (steps[before] ?? 0);
        times[other] = before + 1;
      }
    }
  };
}
