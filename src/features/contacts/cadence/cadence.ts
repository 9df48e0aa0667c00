import { Temporal } from "temporal-polyfill";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import type { Contact } from "../own-contacts.ts";

/** Weeks between two talks, by how well they know each other (practice 18). */
export const CADENCE_WEEKS = { strong: 4, weak: 12 } as const;

/** After a first talk with somebody new: late enough not to press, early enough to be remembered (practice 6). */
export const FIRST_FOLLOW_UP_WEEKS = 3;

/** Fewer and more weeks than these are no rhythm. */
export const MIN_CADENCE_WEEKS = 1;
export const MAX_CADENCE_WEEKS = 104;

export type Acquaintance = Pick<Contact, "tie" | "cadenceWeeks"> & {
  /** Meetings with them on record, the newest included. */
  readonly timesMet: number;
};

/** Weeks until the next talk is due: as the owner chose, else by tie; somebody new is no stranger after the first time. */
export function cadenceOf({ tie, cadenceWeeks, timesMet }: Acquaintance): number {
  if (cadenceWeeks !== null) return cadenceWeeks;
  if (tie !== "new") return CADENCE_WEEKS[tie];
  return timesMet <= 1 ? FIRST_FOLLOW_UP_WEEKS : CADENCE_WEEKS.weak;
}

/** The day on which to be in touch again, after a touch on `day`. */
export const nextTouchOn = (acquaintance: Acquaintance, day: Day): Day =>
  addDays(day, 7 * cadenceOf(acquaintance));

/** Years without a word after which a tie sleeps (Levin, Walter & Murnighan 2011). */
const DORMANT_YEARS = 3;

/** Whether the last talk was three years ago or more. Where it is unknown, nobody can say so. */
export function isDormant(entry: Pick<Contact, "lastSpokeOn">, today: Day): boolean {
  if (entry.lastSpokeOn === null) return false;
  return (
    entry.lastSpokeOn <=
    Temporal.PlainDate.from(today).subtract({ years: DORMANT_YEARS }).toString()
  );
}
