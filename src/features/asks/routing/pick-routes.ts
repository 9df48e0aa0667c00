import { createHash } from "node:crypto";
import type { Day } from "#core/calendar/calendar.ts";
import { fitOf, type AskToRoute, type Candidate, type FitReason } from "./fit-of.ts";

/** More are not asked: each of them should feel meant. */
export const MOST_ROUTED = 5;

export type Route = { readonly memberId: string; readonly reason: FitReason };

/**
 * Whom an unanswered ask goes to, the best fit first; among equals who was asked least this month, and then a lot that
 * is drawn anew for each ask, so that it is not always the same people.
 */
export function pickRoutes(
  ask: AskToRoute,
  candidates: readonly Candidate[],
  today: Day,
): readonly Route[] {
  return candidates
    .flatMap((candidate) => {
      const fit = fitOf(ask, candidate, today);
      return fit === undefined ? [] : [{ candidate, fit, lot: lotOf(ask, candidate) }];
    })
    .toSorted(
      (one, other) =>
        other.fit.score - one.fit.score ||
        one.candidate.askedThisMonth - other.candidate.askedThisMonth ||
        (one.lot < other.lot ? -1 : 1),
    )
    .slice(0, MOST_ROUTED)
    .map(({ candidate, fit }) => ({ memberId: candidate.memberId, reason: fit.reason }));
}

const lotOf = (ask: AskToRoute, candidate: Candidate): string =>
  createHash("sha256").update(`${ask.id}:${candidate.memberId}`).digest("hex");
