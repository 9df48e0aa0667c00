import type { RoundReason } from "#db/schema/index.ts";
import type { MatchInput, Participant } from "./match-input.ts";
import { REST_ROUNDS } from "./points.ts";

/** Says why some are a good group, for a round whose people have this past. */
export type Reasons = (group: readonly Participant[]) => readonly RoundReason[];

/**
 * Why two or three are a good group, of what all of them may know: that nothing known to Kith ever brought them
 * together or how long ago it was, what all their goals are about, and who has just been through what another looks
 * for. Whom both know is not told: it would say who helped whom.
 */
export function reasonsIn({ links, together }: Pick<MatchInput, "links" | "together">): Reasons {
  const linked = new Set(links.map(([one, other]) => keyOf(one, other)));
  const latest = new Map<string, number>();
  for (const { pair, roundsAgo } of together) {
    const key = keyOf(pair[0], pair[1]);
    latest.set(key, Math.min(roundsAgo, latest.get(key) ?? roundsAgo));
  }

  function acquaintance(group: readonly Participant[]): readonly RoundReason[] {
    const keys = group.flatMap((one) =>
      group.filter((other) => one.id < other.id).map((other) => keyOf(one.id, other.id)),
    );
    if (keys.every((key) => !latest.has(key) && !linked.has(key))) return [{ kind: "never-met" }];
    const ago = keys.map((key) => latest.get(key));
    const rounds = Math.min(...ago.map((number) => number ?? 0));
    return rounds > REST_ROUNDS ? [{ kind: "long-ago", rounds }] : [];
  }
  return (group) => [...acquaintance(group), ...sharedField(group), ...experience(group)];
}

const keyOf = (one: string, other: string): string =>
  one < other ? `${one}:${other}` : `${other}:${one}`;

function sharedField([first, ...others]: readonly Participant[]): readonly RoundReason[] {
  const word = first?.fields.find((field) => others.every(({ fields }) => fields.includes(field)));
  return word === undefined ? [] : [{ kind: "shared-field", word }];
}

function experience(group: readonly Participant[]): readonly RoundReason[] {
  if (group.every(({ stage }) => stage !== "searching")) return [];
  for (const { id, stage } of group) {
    if (stage === "recently-landed") return [{ kind: "landed", memberId: id }];
    if (stage === "helping") return [{ kind: "helping", memberId: id }];
  }
  return [];
}
