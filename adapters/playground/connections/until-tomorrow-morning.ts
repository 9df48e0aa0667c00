import { Temporal } from "temporal-polyfill";

/** Nudges come at nine and up to fifteen minutes: by then they have all come. */
const MORNING = { hour: 9, minute: 15 };

/** Milliseconds from `now` to the next day's morning in a time zone. */
export function untilTomorrowMorning(now: Date, timeZone: string): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const then = here.add({ days: 1 }).withPlainTime(MORNING);
  return then.epochMilliseconds - here.epochMilliseconds;
}
