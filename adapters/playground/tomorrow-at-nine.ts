import { Temporal } from "temporal-polyfill";

/** Milliseconds from `now` to nine o'clock of the next day in a time zone. */
export function untilTomorrowAtNine(now: Date, timeZone: string): number {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const then = here.add({ days: 1 }).withPlainTime({ hour: 9 });
  return then.epochMilliseconds - here.epochMilliseconds;
}
