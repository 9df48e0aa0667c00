/** In milliseconds. A day is 24 hours here; days of people's clocks are counted in calendar.ts. */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
