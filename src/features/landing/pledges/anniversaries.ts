import { addDays, type Day } from "#core/calendar/calendar.ts";

/** Days after a landing on which a pledge is asked about. */
const ANNIVERSARIES = [30, 90, 180, 365] as const;

/** The first weeks in a new job are quiet. */
const QUIET_DAYS = 28;

/** The next day on which to ask, strictly after `today`; null once a year has passed. */
export function nextAnniversary(landedOn: Day, today: Day): Day | null {
  const days = ANNIVERSARIES.map((after) => addDays(landedOn, after));
  return days.find((day) => day > today) ?? null;
}

/** The day on which a landed member without a pledge is asked, once, whether they would like to make one. */
export function pledgeAskDay(landedOn: Day, today: Day): Day | null {
  const day = addDays(landedOn, ANNIVERSARIES[0]);
  return day > today ? day : null;
}

/** When giving begins unless the member says otherwise: four weeks after the landing, and not in the past. */
export function quietUntil(landedOn: Day, today: Day): Day {
  const day = addDays(landedOn, QUIET_DAYS);
  return day > today ? day : today;
}
