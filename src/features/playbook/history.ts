import type { Day } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";

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
const HISTORY_DAYS = 90;

type Recalled = PastNudge & {
  /** Days before today; 0: today. */
  readonly ago: number;
};

/** A history as of a day, looked up once for all practices. */
export type Memory = {
  readonly last: Recalled | undefined;
  /** The newest first. */
  readonly of: (practice: string) => readonly Recalled[];
  readonly about: (thing: string) => readonly Recalled[];
};

const NONE: readonly Recalled[] = [];

export function recall(history: History, today: Day): Memory {
  const now = Date.parse(today);
  const recalled = history
    .map((past) => ({ ...past, ago: (now - Date.parse(past.day)) / DAY_MS }))
    .filter(({ ago }) => ago < HISTORY_DAYS);
  const byPractice = Map.groupBy(recalled, ({ practice }) => practice);
  const byThing = Map.groupBy(recalled, ({ thing }) => thing);
  return {
    last: recalled[0],
    of: (practice) => byPractice.get(practice) ?? NONE,
    about: (thing) => byThing.get(thing) ?? NONE,
  };
}

/** So many imagined nudges, half of them acted on, come before the first real one: few real ones say little. */
const IMAGINED = 4;

/**
 * How a member takes a practice, from 0 to 2: 1 where nothing is known, near 2 where they always act on it, near 0 where
 * they never do. "Not This One" counts as an ignored one; what is still open does not count.
 */
export function takes(past: readonly Recalled[]): number {
  let acted = IMAGINED / 2;
  let settled = IMAGINED;
  for (const { outcome } of past) {
    if (outcome !== "open") settled += 1;
    if (outcome === "acted") acted += 1;
  }
  return (2 * acted) / settled;
}
