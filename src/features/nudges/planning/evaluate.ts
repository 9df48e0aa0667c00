import type { Day } from "#core/calendar/calendar.ts";
import { dueNudge, nextNudgeAt } from "../next-nudge.ts";
import { type Pace, paceAfter } from "../pace.ts";
import type { DueMember } from "./due-member.ts";

/** Whether a member's nudge is due now, and when to look again. */
export type Verdict = {
  /** The local day of the nudge that is due, and when it is not worth sending any more; undefined: none is. */
  readonly due: { readonly day: Day; readonly dropAt: Date } | undefined;
  /** Nudges in a row that were ignored up to now. */
  readonly ignored: number;
  readonly pace: Pace;
  /** When to look again if nothing is sent now. */
  readonly nextAt: Date;
  /** When to look again if a nudge is. */
  readonly nextAfterSending: Date;
};

type Evaluated = Pick<
  DueMember,
  "plan" | "timeZone" | "memberId" | "nextAt" | "ignored" | "history"
>;

/**
 * Counts the last nudge as ignored when neither a button nor the deed answered it, slows down accordingly, and says
 * whether the time has come at that pace. Pure.
 */
export function evaluate(member: Evaluated, now: Date): Verdict {
  const { timeZone, memberId } = member;
  const ignored = ignoredUpToNow(member);
  const pace = paceAfter(ignored);
  const plan = { ...member.plan, pace };
  const due = dueNudge(plan, timeZone, now, memberId, member.nextAt);
  const nextAt = nextNudgeAt(plan, timeZone, now, memberId);
  const nextAfterSending =
    due === undefined
      ? nextAt
      : nextNudgeAt({ ...plan, lastOn: due.day, lastZone: timeZone }, timeZone, now, memberId);
  return { due, ignored, pace, nextAt, nextAfterSending };
}

function ignoredUpToNow({ history, ignored, plan }: Evaluated): number {
  const [last] = history;
  // One from before nudges were turned on again, or so long ago that it says nothing.
  if (last === undefined || last.day !== plan.lastOn) return ignored;
  return last.answer === null ? ignored + 1 : 0;
}
