import type { WeekFacts } from "./read-week.ts";

/** What slipped: a habit worth seeing (practice 22), and how often it shows. */
export type Habit = {
  readonly kind:
    | "late-thanks"
    | "waiting-follow-ups"
    | "overdue-promises"
    | "only-close"
    | "no-new-names"
    | "no-conversation";
  readonly count: number;
};

/** From so many on, it is a habit and no chance. */
const SEVERAL = 2;

/** The habits that a week shows; none is a good week. */
export function habitsOf({ open, met, meetings, newNames, sent }: WeekFacts): readonly Habit[] {
  const habits: readonly Habit[] = [
    { kind: "late-thanks", count: open.lateThanks },
    { kind: "waiting-follow-ups", count: open.waitingFollowUps },
    { kind: "overdue-promises", count: open.overduePromises },
    { kind: "only-close", count: met.others === 0 && met.close >= SEVERAL ? met.close : 0 },
    { kind: "no-new-names", count: newNames === 0 && meetings >= SEVERAL ? meetings : 0 },
    // Letters without a talk are online contact; conversations are what they are for (practice 25).
    { kind: "no-conversation", count: meetings === 0 && sent >= SEVERAL ? sent : 0 },
  ];
  return habits.filter(({ count }) => count > 0);
}
