import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { type NudgeState, nudgeState, saveNudges } from "./nudge-settings.ts";
import { readDays } from "./read-days.ts";
import { readTimeZone } from "./read-time-zone.ts";
import { setTimeZone } from "./set-time-zone.ts";

/**
 * Sets the hour, the days and the time zone, as far as they are given. Whether nudges come at all stays as it is.
 * Returns the context as it is from now on, too.
 * @throws UserError `unknown-days`, `unknown-time-zone`
 */
export async function changeNudges(
  ctx: Context,
  typed: {
    readonly hour: number | undefined;
    readonly days: string | undefined;
    readonly timeZone: string | undefined;
    /** One more day without a nudge. */
    readonly dayOff: Day | undefined;
  },
): Promise<{ readonly ctx: Context; readonly state: NudgeState }> {
  const days = typed.days === undefined ? undefined : readDays(typed.days);
  const zone = typed.timeZone === undefined ? undefined : readTimeZone(typed.timeZone);
  const moved = zone === undefined ? ctx : await setTimeZone(ctx, zone);
  const state = await saveNudges(moved, {
    ...(typed.hour === undefined ? {} : { hour: typed.hour }),
    ...(days === undefined ? {} : { days }),
    ...(typed.dayOff === undefined ? {} : { daysOff: await withDayOff(moved, typed.dayOff) }),
  });
  return { ctx: moved, state };
}

/** Holidays of a year, and some more; the farthest one makes room. */
const MOST_DAYS_OFF = 40;

async function withDayOff(ctx: Context, day: Day): Promise<readonly Day[]> {
  const { daysOff } = await nudgeState(ctx);
  return [...new Set([day, ...daysOff])].toSorted().slice(0, MOST_DAYS_OFF);
}
