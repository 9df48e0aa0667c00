import type { Participant, Two } from "./match-input.ts";

/** Numbers of participants; who takes no part has one behind them, so that they still link two who do. */
type Numbering = ReadonlyMap<string, number>;

export type Links = {
  /** Whom a participant has to do with. */
  readonly of: (one: number) => ReadonlySet<number>;
  /** With whom they share how many of those. */
  readonly inCommon: (one: number) => ReadonlyMap<number, number>;
};

const NOBODY: ReadonlySet<number> = new Set();

/** Who has to do with whom, and through how many others. */
export function linksOf(pairs: readonly Two[], participants: Numbering): Links {
  const numbers = new Map(participants);
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const sets = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const set = sets.get(from);
    if (set === undefined) sets.set(from, new Set([to]));
    else set.add(to);
  };
  for (const [a, b] of pairs) {
    const one = numberOf(a);
    const other = numberOf(b);
    add(one, other);
    add(other, one);
  }
  const setOf = (one: number): ReadonlySet<number> => sets.get(one) ?? NOBODY;
  const isParticipant = (one: number): boolean => one < participants.size;
  return {
    of: (one) => new Set([...setOf(one)].filter(isParticipant)),
    inCommon(one) {
      const counts = new Map<number, number>();
      for (const between of setOf(one)) {
        for (const other of setOf(between)) {
          if (isParticipant(other)) counts.set(other, (counts.get(other) ?? 0) + 1);
        }
      }
      return counts;
    },
  };
}

/** Counts, for one participant, how many words of their goals each other shares with them. */
export function fieldsOf(
  people: readonly Participant[],
): (one: number, counts: Uint8Array) => void {
  const having = new Map<string, number[]>();
  for (const [number, person] of people.entries()) {
    for (const word of person.fields) {
      const numbers = having.get(word);
      if (numbers === undefined) having.set(word, [number]);
      else numbers.push(number);
    }
  }
  return (one, counts) => {
    counts.fill(0);
    for (const word of people[one]?.fields ?? []) {
      for (const other of having.get(word) ?? []) counts[other] = (counts[other] ?? 0) + 1;
    }
  };
}
