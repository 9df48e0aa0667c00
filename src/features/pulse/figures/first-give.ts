import { addDays, type Day } from "#core/calendar/calendar.ts";
import { share, type Figure } from "./figure.ts";
import type { MemberFacts } from "./member-facts.ts";

const DAYS = 14;

/**
 * Definition 4 of the pulse: of newcomers, leavers included, whose 14 days after first being helped ended in the
 * period, the share who gave within them. A newcomer is somebody who had given nothing before they were first helped.
 * Missing: newcomers whose 14 days are still running.
 *
 * @param periodDays how long the period is that ends with the day before `asOf`
 */
export function firstGive(members: readonly MemberFacts[], asOf: Day, periodDays: number): Figure {
  const running = addDays(asOf, -DAYS);
  const from = addDays(running, -periodDays);
  let n = 0;
  let count = 0;
  let missing = 0;
  for (const { firstReceivedOn: helpedOn, firstGaveOn: gaveOn } of members) {
    if (helpedOn === null || helpedOn < from || (gaveOn !== null && gaveOn < helpedOn)) continue;
    if (helpedOn >= running) {
      missing++;
      continue;
    }
    n++;
    if (gaveOn !== null && gaveOn <= addDays(helpedOn, DAYS)) count++;
  }
  return share({ count, n, missing });
}
