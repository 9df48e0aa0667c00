import { addDays, type Day, dayIn, instantAt, weekdayOf } from "#core/calendar.ts";
import { isQuiet, QUIET_FROM, QUIET_UNTIL } from "#core/quiet-time.ts";
import { steadyNumber } from "./steady-number.ts";

/** Local hours that a member may choose. */
export const FIRST_HOUR = QUIET_UNTIL;
export const LAST_HOUR = QUIET_FROM - 1;

/** Spread over so many minutes, so that nine o'clock is no spike. */
const OFFSET_MINUTES = 15;

/** After so many hours a nudge is not worth sending any more. */
const WORTH_HOURS = 6;

/** Every weekday comes within two weeks, even where a zone skips a day to change sides of the date line. */
const LOOK_AHEAD_DAYS = 14;

const HOUR_MS = 3_600_000;

/** When a member wants to be nudged. */
export type NudgePlan = {
  /** Local hour, `FIRST_HOUR` to `LAST_HOUR`. */
  readonly hour: number;
  /** ISO weekdays, at least one. */
  readonly days: readonly number[];
  /** First day on which nudges come again. */
  readonly pausedUntil: Day | null;
};

/**
 * When the next nudge may come: on a chosen weekday, at the chosen local hour and up to 14 minutes, the same for one
 * member every day; strictly after `after`, never in quiet time, at most once on a local day.
 */
export function nextNudgeAt(
  plan: NudgePlan,
  timeZone: string,
  after: Date,
  memberId: string,
): Date {
  const minute = steadyNumber(memberId, OFFSET_MINUTES);
  const today = dayIn(after, timeZone);
  const first = plan.pausedUntil !== null && plan.pausedUntil > today ? plan.pausedUntil : today;
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = addDays(first, ahead);
    if (!plan.days.includes(weekdayOf(day))) continue;
    const at = instantAt(day, plan.hour, minute, timeZone);
    // A zone may skip a day, or the hour: that nudge does not come.
    if (at > after && dayIn(at, timeZone) === day && !isQuiet(at, timeZone)) return at;
  }
  throw new Error("a nudge plan without a weekday");
}

/**
 * The nudge that is to go out at `now`, or undefined when none is or it comes too late: six hours after its time, or
 * when quiet time begins.
 */
export function dueNudge(
  plan: NudgePlan,
  timeZone: string,
  now: Date,
  memberId: string,
): { readonly day: Day; readonly dropAt: Date } | undefined {
  const tooOld = new Date(now.getTime() - WORTH_HOURS * HOUR_MS);
  const at = nextNudgeAt(plan, timeZone, tooOld, memberId);
  const day = dayIn(at, timeZone);
  const end = at.getTime() + WORTH_HOURS * HOUR_MS;
  const dropAt = new Date(Math.min(end, instantAt(day, QUIET_FROM, 0, timeZone).getTime()));
  return at <= now && now < dropAt ? { day, dropAt } : undefined;
}
