import { exactPairs, type Pairs } from "#features/rounds/matching/exact-pairs.ts";
import { matchRound } from "#features/rounds/matching/match-round.ts";
import { nearPairs } from "#features/rounds/matching/near-pairs.ts";
import {
  isRepeat,
  pairWeights,
  type PairWeights,
  weightOf,
} from "#features/rounds/matching/pair-weights.ts";
import { upperBound } from "#test/features/rounds/matching-bound.ts";
import { randomRound } from "#test/features/rounds/random-round.ts";
import { simulateYear } from "./rounds-year.ts";

/**
 * Who talks to whom in a round: how close to the best it comes, how long it takes, and how much memory. A group of 500 is
 * compared with the best there is, one of 10,000 with a bound that no pairs can exceed (matching-bound.ts). A year of rounds
 * in which people come and go must bring nobody together too soon. Ends with 1 if a share or the year misses its target;
 * times alone do not.
 */
const LARGE = Number(process.argv[2] ?? 10_000);
const SEEDS = ["one", "two", "three"] as const;
/** Members of a group, and how many talk together: with the best pairs there are, and with those near to it. */
const YEARS = [
  [40, 2],
  [400, 2],
  [400, 3],
] as const;

console.log("\n# Rounds: who talks to whom\n");
for (const seed of SEEDS) {
  const weights = pairWeights(randomRound(500, seed));
  const near = timed(() => nearPairs(weights));
  const exact = timed(() => exactPairs(weights));
  const share = sumOf(weights, near.result) / sumOf(weights, exact.result);
  print(`500 members, ${seed}: share of the best`, share.toFixed(4), share >= 0.99, true);
  print("  time of the near and of the best", `${near.ms} and ${exact.ms} ms`);
}

const input = randomRound(LARGE, "large");
const whole = timed(() => matchRound(input));
const memory = Math.round(process.resourceUsage().maxRSS / 1000);
print(`${LARGE} members, in pairs: time`, `${whole.ms} ms`, whole.ms <= 5000);
print("  processor time", `${whole.processorMs} ms`);
print("  memory of the process at its highest", `${memory} MB`, memory <= 500);
const threes = timed(() => matchRound({ ...input, size: 3 }));
print(`${LARGE} members, in threes: time`, `${threes.ms} ms`);
print("  processor time", `${threes.processorMs} ms`);
const weights = pairWeights(input);
const share = sumOf(weights, nearPairs(weights)) / upperBound(weights, 40);
print(`${LARGE} members: share of the upper bound`, share.toFixed(4), share >= 0.97, true);

for (const [count, size] of YEARS) {
  const year = simulateYear(count, size, `year of ${count}`);
  print(
    `52 rounds of ${count} members, in ${size}s: talks, alone`,
    `${year.talks}, ${year.alone} (${year.joins} joined, ${year.leaves} left, ${year.pauses} sat out)`,
  );
  const broken = year.tooSoon + year.blocked + year.dropped;
  print("  met again too soon, blocked, dropped", `${broken}`, broken === 0, true);
}

function timed<Result>(work: () => Result) {
  const before = process.cpuUsage();
  const start = performance.now();
  const result = work();
  const ms = Math.round(performance.now() - start);
  const { user, system } = process.cpuUsage(before);
  return { result, ms, processorMs: Math.round((user + system) / 1000) };
}

function sumOf(weights: PairWeights, pairs: Pairs): number {
  let sum = 0;
  for (const [one, other] of pairs.entries()) {
    const weight = other > one ? weightOf(weights, one, other) : 0;
    if (!isRepeat(weight)) sum += weight;
  }
  return sum;
}

function print(figure: string, value: string, isMet?: boolean, mustBeMet = false): void {
  if (isMet === false && mustBeMet) process.exitCode = 1;
  const verdict = isMet === undefined ? "" : isMet ? "  met" : "  missed";
  console.log(`${figure.padEnd(48)} ${value}${verdict}`);
}
