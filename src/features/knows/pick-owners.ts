import { createHash } from "node:crypto";
import type { DoorOwner } from "#features/employers/index.ts";

/** More are not asked at a time. */
export const ASKED_AT_ONCE = 3;
/** Whoever was asked so often in the last thirty days is left in peace. */
export const MOST_ASKED_A_MONTH = 4;

export type Candidate = DoorOwner & {
  /** How often they were asked for anybody in the last thirty days. */
  readonly askedLately: number;
};

const CLOSENESS = { strong: 3, weak: 2, new: 1 } as const;

/** How good a door it is: somebody known well, or the owner's own employer. */
const fitOf = ({ closest, worksThere }: DoorOwner): number =>
  Math.max(closest === null ? 0 : CLOSENESS[closest], worksThere ? 3 : 0);

/**
 * Whom to ask next, at most `free` of them: the better door first, each time that somebody was asked lately weighing as
 * much as one step of closeness. Among equals a lot is drawn, another one for each request.
 */
export function pickOwners(
  requestId: string,
  candidates: readonly Candidate[],
  free: number,
): readonly Candidate[] {
  return candidates
    .filter(({ askedLately }) => askedLately < MOST_ASKED_A_MONTH)
    .map((candidate) => ({
      candidate,
      score: fitOf(candidate) - candidate.askedLately,
      lot: lotOf(requestId, candidate.ownerId),
    }))
    .toSorted((one, other) => other.score - one.score || (one.lot < other.lot ? -1 : 1))
    .slice(0, Math.max(0, free))
    .map(({ candidate }) => candidate);
}

const lotOf = (requestId: string, ownerId: string): string =>
  createHash("sha256").update(`${requestId}:${ownerId}`).digest("hex");
