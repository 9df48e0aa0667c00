import { addDays, type Day } from "#core/calendar/calendar.ts";
import { share, type Figure } from "./figure.ts";
import type { MemberFacts } from "./member-facts.ts";

/**
 * Definition 1 of the pulse: of members landed at least `days` days ago, leavers included, the share with a confirmed
 * give in the last `days` days. Missing: those who landed more recently.
 *
 * @param asOf the day that begins at the midnight of the figures; days before it count
 */
export function givingAfterLanding(
  members: readonly MemberFacts[],
  asOf: Day,
  days: 30 | 90,
): Figure {
  const since = addDays(asOf, -days);
  const landed = members.filter(({ landedOn }) => landedOn !== null && landedOn < asOf);
  const longAgo = landed.filter(({ landedOn }) => landedOn !== null && landedOn <= since);
  const giving = longAgo.filter(({ lastGaveOn }) => lastGaveOn !== null && lastGaveOn >= since);
  return share({
    count: giving.length,
    n: longAgo.length,
    missing: landed.length - longAgo.length,
  });
}
