import { addDays, type Day } from "#core/calendar/calendar.ts";
import { share, type Figure } from "./figure.ts";
import type { MemberFacts } from "./member-facts.ts";

const RECEIVED = 3;
const DAYS = 60;

/**
 * Definition 3 of the pulse: of members, leavers included, who received help three times or more, the first time at
 * least 60 days ago, the share who gave none. Missing: those whose first time was more recent.
 */
export function driveThrough(members: readonly MemberFacts[], asOf: Day): Figure {
  const since = addDays(asOf, -DAYS);
  const helped = members.filter(({ received }) => received >= RECEIVED);
  const longAgo = helped.filter(
    ({ firstReceivedOn }) => firstReceivedOn !== null && firstReceivedOn <= since,
  );
  return share({
    count: longAgo.filter(({ gave }) => gave === 0).length,
    n: longAgo.length,
    missing: helped.length - longAgo.length,
  });
}
