/** Times as the reader sees them, in the time zone of the person they play. */

const format = (at: string, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone, ...options }).format(new Date(at));

export const timeOfDay = (at: string, timeZone: string): string =>
  format(at, timeZone, { hour: "2-digit", minute: "2-digit" });

export const longDay = (at: string, timeZone: string): string =>
  format(at, timeZone, { weekday: "long", day: "numeric", month: "long" });

export const shortDay = (at: string, timeZone: string): string =>
  format(at, timeZone, { weekday: "short", day: "numeric", month: "short" });

export const fullDate = (at: string, timeZone: string): string =>
  format(at, timeZone, { day: "numeric", month: "long", year: "numeric" });
