import type { Participant } from "./match-input.ts";
import { chance, seedNumber } from "./seed.ts";

/** Who makes the first move: whoever searches keeps the initiative (practice 6), and among equals the lot decides. */
export function moverOf(group: readonly Participant[], seed: string): string {
  const searching = group.filter(({ stage }) => stage === "searching");
  const likely = searching.length === 0 ? group : searching;
  const draw = chance(seedNumber(`${seed} ${likely.map(({ id }) => id).join(" ")}`));
  const drawn = likely[Math.floor(draw() * likely.length)];
  if (drawn === undefined) throw new Error("a pair of nobody");
  return drawn.id;
}
