import { addDays, type Day, dayIn, instantAt, weekdayOf } from "#core/calendar/calendar.ts";
import { HOUR_MS } from "#core/durations.ts";
import { isQuiet, QUIET_FROM, QUIET_UNTIL } from "#core/calendar/quiet-time.ts";
import { type Pace, PACE_DAYS } from "./pace.ts";
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

/** When a member wants to be written to. */
export type NudgeWish = {
  /** Local hour, `FIRST_HOUR` to `LAST_HOUR`. */
  readonly hour: number;
  /** ISO weekdays, at least one. */
  readonly days: readonly number[];
  /** First day on which nudges come again. */
  readonly pausedUntil: Day | null;
};

/** When a member wants to be nudged, and when they last were. */
export type NudgePlan = NudgeWish & {
  /** Single days without a nudge. */
  readonly daysOff: readonly Day[];
  readonly pace: Pace;
  /** The local day of the last nudge, and in which zone that was; null: none yet. */
  readonly lastOn: Day | null;
  readonly lastZone: string | null;
};

/**
 * When the next nudge may come: on a chosen weekday, at the chosen local hour and up to 14 minutes, the same for one
 * member every day; strictly after `after`, never in quiet time, as seldom as the pace wants, and at most once on a
 * local day, by the clock of today and by the clock of the last nudge.
 */
export function nextNudgeAt(
  plan: NudgeWish & Partial<NudgePlan>,
  timeZone: string,
  after: Date,
  memberId: string,
): Date {
  const minute = steadyNumber(memberId, OFFSET_MINUTES);
  const { daysOff = [] } = plan;
  const first = firstDay(plan, dayIn(after, timeZone));
  const last = LOOK_AHEAD_DAYS + daysOff.length * 7;
  for (let ahead = 0; ahead <= last; ahead++) {
    const day = addDays(first, ahead);
    if (!plan.days.includes(weekdayOf(day)) || daysOff.includes(day)) continue;
    const at = instantAt(day, plan.hour, minute, timeZone);
    // A zone may skip a whole day: that nudge does not come.
    if (dayIn(at, timeZone) !== day || isQuiet(at, timeZone)) continue;
    if (at > after && !isSecondOnLastDay(plan, at, timeZone)) return at;
  }
  throw new Error("a nudge plan without a weekday");
}

/** Neither in a pause nor sooner after the last nudge than the pace allows. */
function firstDay(
  { pausedUntil, lastOn = null, pace = "daily" }: NudgeWish & Partial<NudgePlan>,
  today: Day,
): Day {
  const days = [today];
  if (pausedUntil !== null) days.push(pausedUntil);
  if (lastOn !== null) days.push(addDays(lastOn, PACE_DAYS[pace]));
  return days.reduce((one, other) => (one > other ? one : other));
}

/**
 * Whoever travels has a new day sooner than the old one ends, or still has the day on which the last nudge came: by the
 * new clock that may have been as late as the last nudge of its day comes.
 */
function isSecondOnLastDay(
  { lastOn = null, lastZone = null }: Partial<NudgePlan>,
  at: Date,
  timeZone: string,
): boolean {
  if (lastOn === null || lastZone === null) return false;
  if (dayIn(at, lastZone) <= lastOn) return true;
  if (timeZone === lastZone) return false;
  const latest = instantAt(lastOn, QUIET_FROM, 0, lastZone);
  return dayIn(at, timeZone) <= dayIn(latest, timeZone);
}

/**
 * The nudge that is to go out at `now`, or undefined when none is or it comes too late: six hours after its time, or
 * when quiet time begins. One whose time lies before `notBefore` has been looked at already.
 */
export function dueNudge(
  plan: NudgePlan,
  timeZone: string,
  now: Date,
  memberId: string,
  notBefore: Date,
): { readonly day: Day; readonly dropAt: Date } | undefined {
  const tooOld = Math.max(now.getTime() - WORTH_HOURS * HOUR_MS, notBefore.getTime() - 1);
  const at = nextNudgeAt(plan, timeZone, new Date(tooOld), memberId);
  const day = dayIn(at, timeZone);
  const end = at.getTime() + WORTH_HOURS * HOUR_MS;
  const dropAt = new Date(Math.min(end, instantAt(day, QUIET_FROM, 0, timeZone).getTime()));
  return at <= now && now < dropAt ? { day, dropAt } : undefined;
}
