import { addDays, type Day } from "#core/calendar.ts";

/** One nudge that went out. */
export type PastNudge = {
  /** The member's day. */
  readonly day: Day;
  /** The practice's name. It may be gone from the playbook since. */
  readonly practice: string;
  /** Which thing it was about, of `thingOf`. */
  readonly thing: string;
  /** Which of the practice's words it had. */
  readonly variant: number;
  /**
   * `acted`: a button or a matching deed before the next. `declined`: "Not This One". `ignored`: neither. `open`: the
   * next has not come yet.
   */
  readonly outcome: "acted" | "declined" | "ignored" | "open";
};

/** A member's nudges, the newest first, of `HISTORY_DAYS` at least as far as there are any. */
export type History = readonly PastNudge[];

/** What lies further back says little about what somebody acts on today. */
export const HISTORY_DAYS = 90;

/** The words of a month do not come again within it. */
export const WORDS_REST_DAYS = 30;

/** Those of the last `days` days. */
export const since = (history: History, today: Day, days: number): History => {
  const first = addDays(today, 1 - days);
  return history.filter(({ day }) => day >= first);
};

/** So many imagined nudges, half of them acted on, come before the first real one: few real ones say little. */
const IMAGINED = 4;

/**
 * How a member takes a practice, from 0 to 2: 1 where nothing is known, near 2 where they always act on it, near 0 where
 * they never do. "Not This One" counts as an ignored one; what is still open does not count.
 */
export function takes(history: History, today: Day, practice: string): number {
  const settled = since(history, today, HISTORY_DAYS).filter(
    (nudge) => nudge.practice === practice && nudge.outcome !== "open",
  );
  const acted = settled.filter(({ outcome }) => outcome === "acted").length;
  return (2 * (acted + IMAGINED / 2)) / (settled.length + IMAGINED);
}
