import { addDays, type Day, periodStart } from "#core/calendar/calendar.ts";

/** The Monday of the week that holds a day: weeks are ISO weeks. */
export const mondayOf = (day: Day): Day => periodStart("week", day, 1) ?? day;

/** Weeks, by their Monday, in which somebody was active, and how often. */
export type Deeds = ReadonlyMap<Day, number>;

export type Pause = {
  readonly from: Day;
  /** The first day that counts again; null while it lasts. */
  readonly until: Day | null;
};

export type Streak = {
  /** Weeks in a row, this one included once it counts. */
  readonly weeks: number;
  readonly countsThisWeek: boolean;
  readonly isPaused: boolean;
  /**
   * Last week, when it was missed and can still be made up for: this week needs one deed for itself and one for it.
   * `isReady` once both are done.
   */
  readonly repair: { readonly week: Day; readonly isReady: boolean } | undefined;
};

/** A deed for this week, and one for the week that was missed. */
const DEEDS_TO_REPAIR = 2;

/**
 * The weekly streak. A week counts with one deed at least: a conversation, an outreach sent, or a give. The current
 * week breaks nothing before it is over; paused weeks are passed over; a missed week that was made up for counts.
 */
export function streakOf(
  record: {
    readonly deeds: Deeds;
    readonly repaired: ReadonlySet<Day>;
    readonly pauses: readonly Pause[];
  },
  today: Day,
): Streak {
  const thisWeek = mondayOf(today);
  const lastWeek = addDays(thisWeek, -7);
  const deedsIn = (week: Day): number => record.deeds.get(week) ?? 0;
  const isPaused = (week: Day): boolean =>
    record.pauses.some(({ from, until }) => from <= week && (until === null || week < until));
  const first = [...record.deeds.keys(), ...record.repaired].toSorted()[0] ?? thisWeek;

  const countUpTo = (newest: Day): number => {
    let weeks = 0;
    for (let week = newest; week >= first; week = addDays(week, -7)) {
      if (deedsIn(week) > 0 || record.repaired.has(week)) weeks += 1;
      else if (!isPaused(week)) break;
    }
    return weeks;
  };

  const countsThisWeek = deedsIn(thisWeek) > 0;
  const wasMissed =
    deedsIn(lastWeek) === 0 && !record.repaired.has(lastWeek) && !isPaused(lastWeek);
  return {
    weeks: countUpTo(lastWeek) + (countsThisWeek ? 1 : 0),
    countsThisWeek,
    isPaused: isPaused(thisWeek),
    repair:
      wasMissed && countUpTo(addDays(lastWeek, -7)) > 0
        ? { week: lastWeek, isReady: deedsIn(thisWeek) >= DEEDS_TO_REPAIR }
        : undefined,
  };
}
