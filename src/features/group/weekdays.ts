/** As they are typed and chosen, in the order of ISO weekdays. */
export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** 1 for Monday to 7 for Sunday. */
export const isoWeekday = (weekday: Weekday): number => WEEKDAYS.indexOf(weekday) + 1;

export const weekdayNamed = (iso: number): Weekday => WEEKDAYS[iso - 1] ?? "monday";
