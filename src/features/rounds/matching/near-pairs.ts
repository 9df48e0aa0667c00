import type { Pairs } from "./exact-pairs.ts";
import { isBlocked, MOST_WEIGHT, type PairWeights, weightOf } from "./pair-weights.ts";
import { pairWorth } from "./pair-worth.ts";
import { pricesOf } from "./prices.ts";

/** As many of the best partners of each person are looked at; as many for the third pair of an exchange. */
const CANDIDATES = 24;
const THIRDS = 10;
/** Each pass makes the pairs better; most have nothing left to do after five. */
const MOST_PASSES = 12;
const NOBODY = -1;

/**
 * Pairs close to the best: the best candidates of each in order of their weights, then exchanges among two and among three
 * pairs until none makes them better. Takes time by the square of the number of people, for finding the candidates.
 */
export function nearPairs(weights: PairWeights): Pairs {
  const candidates = candidatesOf(weights, pricesOf(weights));
  const partners = pairGreedily(weights, candidates);
  pairTheRest(weights, partners);
  // Whoever has got another partner, or whose candidates have, may find a better one yet.
  let restless: Uint8Array = new Uint8Array(partners.length).fill(1);
  for (let pass = 0; pass < MOST_PASSES && restless.includes(1); pass++) {
    restless = improve(weights, candidates, partners, restless);
  }
  return partners;
}

/** For each person those with the greatest weights less their prices, `CANDIDATES` in a row; NOBODY where there are fewer. */
function candidatesOf(weights: PairWeights, prices: Int32Array): Int32Array {
  const count = weights.ids.length;
  const chosen = new Int32Array(count * CANDIDATES).fill(NOBODY);
  const best = new Int32Array(CANDIDATES);
  const bestWeights = new Int32Array(CANDIDATES);
  for (let one = 0; one < count; one++) {
    const row = weights.table.subarray(one * count, (one + 1) * count);
    let found = 0;
    let least = Number.NEGATIVE_INFINITY;
    // Begins behind oneself, so that of many equals not everybody looks at the same few.
    for (let step = 1; step < count; step++) {
      const other = one + step < count ? one + step : one + step - count;
      const weight = (row[other] ?? 0) - (prices[other] ?? 0);
      if (weight <= least || isBlocked(row[other] ?? 0)) continue;
      let at = found < CANDIDATES ? found : CANDIDATES - 1;
      while (at > 0 && (bestWeights[at - 1] ?? 0) < weight) {
        best[at] = best[at - 1] ?? NOBODY;
        bestWeights[at] = bestWeights[at - 1] ?? 0;
        at--;
      }
      best[at] = other;
      bestWeights[at] = weight;
      if (found < CANDIDATES) found++;
      if (found === CANDIDATES) least = bestWeights[CANDIDATES - 1] ?? least;
    }
    chosen.set(best.subarray(0, found), one * CANDIDATES);
  }
  return chosen;
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
function improve(
  weights: PairWeights,
  candidates: Int32Array,
  partners: Pairs,
  restless: Uint8Array,
): Uint8Array {
  const moved = new Uint8Array(partners.length);
  for (let one = 0; one < partners.length; one++) {
    if (restless[one] === 0) continue;
    for (let at = one * CANDIDATES; at < (one + 1) * CANDIDATES; at++) {
      const other = candidates[at] ?? NOBODY;
      if (other === NOBODY) break;
      if (other === partners[one]) continue;
      exchange(weights, candidates, partners, { one, other, moved });
    }
  }
  return moved;
}

/** Puts `one` and `other` together, if their partners lose less by it: those two together, or each with half of a third pair. */
function exchange(
  weights: PairWeights,
  candidates: Int32Array,
  partners: Pairs,
  {
    one,
    other,
    moved,
  }: { readonly one: number; readonly other: number; readonly moved: Uint8Array },
): void {
  const before = partners[one] ?? NOBODY;
  const others = partners[other] ?? NOBODY;
  const gained =
    pairWorth(weights, one, other) -
    pairWorth(weights, one, before) -
    pairWorth(weights, other, others);
  let most = gained + pairWorth(weights, before, others);
  let third = NOBODY;
  if (others !== NOBODY && before !== NOBODY) {
    for (let at = others * CANDIDATES; at < others * CANDIDATES + THIRDS; at++) {
      const candidate = candidates[at] ?? NOBODY;
      if (candidate === NOBODY) break;
      if (candidate === one || candidate === other || candidate === before) continue;
      const freed = partners[candidate] ?? NOBODY;
      const gain =
        gained +
        pairWorth(weights, others, candidate) +
        pairWorth(weights, freed, before) -
        pairWorth(weights, candidate, freed);
      if (gain > most) {
        most = gain;
        third = candidate;
      }
    }
  }
  if (most <= 0) return;
  const freed = third === NOBODY ? NOBODY : (partners[third] ?? NOBODY);
  join(partners, one, other);
  if (third === NOBODY) {
    join(partners, before, others);
  } else {
    join(partners, others, third);
    join(partners, freed, before);
  }
  for (const person of [one, other, before, others, third, freed]) {
    if (person !== NOBODY) moved[person] = 1;
  }
}

function join(partners: Pairs, one: number, other: number): void {
  if (one !== NOBODY) partners[one] = other;
  if (other !== NOBODY) partners[other] = one;
}
