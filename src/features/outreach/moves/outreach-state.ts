import { addDays, type Day } from "#core/calendar/calendar.ts";
import type { OUTREACH_STATES } from "#db/schema/index.ts";

export type OutreachState = (typeof OUTREACH_STATES)[number];

/** States in which something is still to be done or waited for. */
export const OPEN_STATES = ["planned", "sent", "replied", "scheduled"] as const;

/** Where a tap can take an outreach. `met` is not among them: only a logged conversation is one (practice 25). */
export const MOVES = ["sent", "replied", "scheduled", "declined", "silent"] as const;
export type Move = (typeof MOVES)[number];

/** The first letter, and one gentle second try. */
export const MAX_TRIES = 2;

/** After so many days without an answer a letter has met silence. */
const SILENT_AFTER_DAYS = 10;

/**
 * What may follow what. Skipping ahead is fine, as people forget to log; going back is not. A time can be changed, and
 * who was silent may answer after all.
 */
const NEXT: Readonly<Record<OutreachState, readonly Move[]>> = {
  planned: ["sent", "replied", "scheduled", "declined", "silent"],
  sent: ["replied", "scheduled", "declined", "silent"],
  replied: ["scheduled", "declined", "silent"],
  scheduled: ["scheduled", "declined", "silent"],
  silent: ["sent", "replied", "scheduled", "declined"],
  met: [],
  declined: [],
};

/** The states from which an outreach can come into another. */
export const statesBefore = (to: Move): readonly OutreachState[] =>
  Object.entries(NEXT).flatMap(([from, next]) =>
    // The record has no other keys.
    next.includes(to) ? [from as OutreachState] : [],
  );

/** Whether something is still to be done or waited for. */
export function isOpen(state: OutreachState): boolean {
  return OPEN_STATES.some((open) => open === state);
}

/** The day of the next step once an outreach has come into a state; null when nothing is left to do. */
export function nextStepOn(
  state: OutreachState,
  {
    today,
    tries,
    meetsOn,
  }: { readonly today: Day; readonly tries: number; readonly meetsOn?: Day },
): Day | null {
  switch (state) {
    case "planned":
    case "replied":
      return addDays(today, 1);
    case "sent":
      return addDays(today, SILENT_AFTER_DAYS);
    case "scheduled": {
      const dayBefore = addDays(meetsOn ?? today, -1);
      return dayBefore > today ? dayBefore : today;
    }
    case "silent":
      return tries < MAX_TRIES ? today : null;
    case "met":
    case "declined":
      return null;
  }
}
