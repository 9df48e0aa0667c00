import { CANDIDATES, candidatesOf } from "./candidates.ts";
import type { Pairs } from "./exact-pairs.ts";
import { isBlocked, MOST_WEIGHT, type PairWeights, weightOf } from "./pair-weights.ts";
import { pairWorth } from "./pair-worth.ts";

/** Each pass makes the pairs better; most have nothing left to do after five. */
const MOST_PASSES = 12;
const NOBODY = -1;

/** Pairs on the way to being better. */
type Draft = {
  readonly weights: PairWeights;
  readonly candidates: Int32Array;
  /** What each has with each of their candidates, beside `candidates`. */
  readonly chances: Int32Array;
  readonly partners: Pairs;
  /** What each has with their partner: reading it here is much faster than in the table. */
  readonly worths: Int32Array;
};

/**
 * Pairs close to the best: the best candidates of each in order of their weights, then exchanges among two and among
 * three pairs until none makes them better. Takes time by the square of the number of people, for finding the
 * candidates.
 */
export function nearPairs(weights: PairWeights, candidates = candidatesOf(weights)): Pairs {
  const partners = pairGreedily(weights, candidates);
  pairTheRest(weights, partners);
  const chances = candidates.map((other, at) =>
    pairWorth(weights, Math.floor(at / CANDIDATES), other),
  );
  const worths = partners.map((other, one) => pairWorth(weights, one, other));
  const draft = { weights, candidates, chances, partners, worths };
  // Whoever has got another partner, or whose candidates have, may find a better one yet.
  let restless: Uint8Array = new Uint8Array(partners.length).fill(1);
  for (let pass = 0; pass < MOST_PASSES && restless.includes(1); pass++) {
    restless = improve(draft, restless);
  }
  return partners;
}

/** Takes the greatest weights first; of equal ones those that are found first. */
function pairGreedily(weights: PairWeights, candidates: Int32Array): Pairs {
  const partners = new Int32Array(weights.ids.length).fill(NOBODY);
  const byWeight: number[][] = Array.from({ length: MOST_WEIGHT + 1 }, () => []);
  for (const [at, other] of candidates.entries()) {
    if (other === NOBODY) continue;
    byWeight[weightOf(weights, Math.floor(at / CANDIDATES), other)]?.push(at);
  }
  for (const places of byWeight.toReversed()) {
    for (const at of places) {
      const one = Math.floor(at / CANDIDATES);
      const other = candidates[at] ?? NOBODY;
      if (partners[one] !== NOBODY || partners[other] !== NOBODY) continue;
      partners[one] = other;
      partners[other] = one;
    }
  }
  return partners;
}

/** Whoever found none among their candidates takes the best of those who are left. */
function pairTheRest(weights: PairWeights, partners: Pairs): void {
  const left = [...partners.keys()].filter((one) => partners[one] === NOBODY);
  for (const one of left) {
    if (partners[one] !== NOBODY) continue;
    let best = NOBODY;
    for (const other of left) {
      if (other === one || partners[other] !== NOBODY) continue;
      const weight = weightOf(weights, one, other);
      if (isBlocked(weight)) continue;
      if (best === NOBODY || weight > weightOf(weights, one, best)) best = other;
    }
    if (best === NOBODY) continue;
    partners[one] = best;
    partners[best] = one;
  }
}

/** One pass over those who are restless. Returns who is so now. */
function improve(draft: Draft, restless: Uint8Array): Uint8Array {
  const { candidates, partners } = draft;
  const moved = new Uint8Array(partners.length);
  for (let one = 0; one < partners.length; one++) {
    if (restless[one] === 0) continue;
    for (let at = one * CANDIDATES; at < (one + 1) * CANDIDATES; at++) {
      const other = candidates[at] ?? NOBODY;
      if (other === NOBODY) break;
      if (other !== partners[one]) exchange(draft, { one, other, at, moved });
    }
  }
  return moved;
}

/**
 * Puts `one` and `other`, the candidate in that place, together if their partners lose less by it: those two together,
 * or each with half of a third pair.
 */
function exchange(
  draft: Draft,
  {
    one,
    other,
    at: place,
    moved,
  }: {
    readonly one: number;
    readonly other: number;
    readonly at: number;
    readonly moved: Uint8Array;
  },
): void {
  const { weights, candidates, chances, partners, worths } = draft;
  const before = partners[one] ?? NOBODY;
  const others = partners[other] ?? NOBODY;
  const gained = (chances[place] ?? 0) - (worths[one] ?? 0) - (worths[other] ?? 0);
  let most = Math.max(0, gained + pairWorth(weights, before, others));
  let third = NOBODY;
  if (others !== NOBODY && before !== NOBODY) {
    for (let at = others * CANDIDATES; at < (others + 1) * CANDIDATES; at++) {
      const candidate = candidates[at] ?? NOBODY;
      if (candidate === NOBODY) break;
      const soFar = gained + (chances[at] ?? 0) - (worths[candidate] ?? 0);
      // Not even the best that the last two might have would make up for it.
      if (soFar + MOST_WEIGHT <= most) continue;
      if (candidate === one || candidate === other || candidate === before) continue;
      const gain = soFar + pairWorth(weights, partners[candidate] ?? NOBODY, before);
      if (gain > most) {
        most = gain;
        third = candidate;
      }
    }
  }
  if (most <= 0) return;
  const freed = third === NOBODY ? NOBODY : (partners[third] ?? NOBODY);
  join(draft, one, other);
  if (third === NOBODY) {
    join(draft, before, others);
  } else {
    join(draft, others, third);
    join(draft, freed, before);
  }
  for (const person of [one, other, before, others, third, freed]) {
    if (person !== NOBODY) moved[person] = 1;
  }
}

function join({ weights, partners, worths }: Draft, one: number, other: number): void {
  const worth = pairWorth(weights, one, other);
  if (one !== NOBODY) {
    partners[one] = other;
    worths[one] = worth;
  }
  if (other !== NOBODY) {
    partners[other] = one;
    worths[other] = worth;
  }
}
