import { addDays, dayIn, instantAt, weekdayOf, type Day } from "#core/calendar/calendar.ts";
import type { roundPlans } from "#db/schema/index.ts";

export type RoundRhythm = Pick<typeof roundPlans.$inferSelect, "cadence" | "day">;

/** Noon of the group's clock: for most members a time at which a message is welcome. */
const HOUR = 12;
/** Everybody gets so many days to join before the first round. */
const DAYS_TO_JOIN = 2;
/** From one round to the next there are at least so many days, whatever day was chosen since. */
const FEWEST_DAYS = { weekly: 1, "two-weeks": 8, monthly: 14 } as const;
const LOOK_AHEAD_DAYS = 60;

/** The first round of a group that has just chosen these. */
export function firstRoundAt({ day }: RoundRhythm, timeZone: string, now: Date): Date {
  const from = addDays(dayIn(now, timeZone), DAYS_TO_JOIN);
  return noonOf(from, timeZone, (candidate) => weekdayOf(candidate) === day);
}

/** The round after one that was made at `before`: weekly, every second week, or on the month's first such weekday. */
export function nextRoundAt({ cadence, day }: RoundRhythm, timeZone: string, before: Date): Date {
  const from = addDays(dayIn(before, timeZone), FEWEST_DAYS[cadence]);
  return noonOf(
    from,
    timeZone,
    (candidate) =>
      weekdayOf(candidate) === day && (cadence !== "monthly" || Number(candidate.slice(8)) <= 7),
  );
}

function noonOf(from: Day, timeZone: string, fits: (day: Day) => boolean): Date {
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const candidate = addDays(from, ahead);
    if (fits(candidate)) return instantAt(candidate, HOUR, 0, timeZone);
  }
  throw new Error("a round without a day");
}
