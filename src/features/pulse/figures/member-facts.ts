import type { Day } from "#core/calendar/calendar.ts";

/** What the figures need to know of one member, leavers included: counts of confirmed gives, and days of the group. */
export type MemberFacts = {
  /** Their first landing that stands, or the day they joined if that was later. Null: has not landed. */
  readonly landedOn: Day | null;
  /** Their last give, or the landing itself, before the first 60 days without a give. Null: has not landed. */
  readonly activeUntil: Day | null;
  readonly gave: number;
  readonly firstGaveOn: Day | null;
  readonly lastGaveOn: Day | null;
  readonly received: number;
  readonly firstReceivedOn: Day | null;
  readonly hasLeft: boolean;
};
