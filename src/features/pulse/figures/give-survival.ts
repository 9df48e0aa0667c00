import type { Day } from "#core/calendar/calendar.ts";
import { DAY_MS } from "#core/durations.ts";
import { figure, type Figure } from "./figure.ts";
import type { MemberFacts } from "./member-facts.ts";
import { kaplanMeier, type Observation, type SurvivalCurve } from "./survival.ts";

/** So many days without a give are a silence. */
export const SILENCE_DAYS = 60;

/** The curve is hidden under so many people. */
const FEWEST_LANDED = 10;

const MOST_STEPS = 120;

/**
 * Definition 2 of the pulse: Kaplan–Meier in days from landing to the last give, or the landing itself, before the
 * first 60-day silence, which is the event. Leaving is the event too: it is the silence that does not end, so it counts
 * from the last give before it, whether or not 60 days have passed. Everybody else is censored at `asOf` − 60 days.
 * Missing: those who landed within the last 60 days and are still here.
 */
export function giveSurvival(members: readonly MemberFacts[], asOf: Day): Figure<SurvivalCurve> {
  const observed = members.flatMap((member) => observe(member, asOf));
  const landed = members.filter(({ landedOn }) => landedOn !== null && landedOn < asOf);
  return figure(
    { n: observed.length, missing: landed.length - observed.length },
    () => thin(kaplanMeier(observed)),
    FEWEST_LANDED,
  );
}

/** One landed member, or nothing where it is too early to say anything. */
function observe(
  { landedOn, activeUntil, hasLeft }: MemberFacts,
  asOf: Day,
): readonly Observation[] {
  if (landedOn === null || activeUntil === null || landedOn >= asOf) return [];
  const start = dayNumber(landedOn);
  const horizon = dayNumber(asOf) - SILENCE_DAYS;
  if (hasLeft || dayNumber(activeUntil) <= horizon) {
    return [{ time: dayNumber(activeUntil) - start, isEvent: true }];
  }
  return start > horizon ? [] : [{ time: horizon - start, isEvent: false }];
}

const dayNumber = (day: Day): number => Date.parse(day) / DAY_MS;

/** As many steps as a picture can show: of each bundle the last, so that what is left is exact. */
function thin(curve: SurvivalCurve): SurvivalCurve {
  const bundle = Math.ceil(curve.steps.length / MOST_STEPS);
  const last = curve.steps.length - 1;
  return {
    ...curve,
    steps: curve.steps.filter((_, index) => index === last || index % bundle === bundle - 1),
  };
}
