import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { askFigures } from "./figures/asks.ts";
import { concentration } from "./figures/concentration.ts";
import { driveThrough } from "./figures/drive-through.ts";
import { firstGive } from "./figures/first-give.ts";
import { giveSurvival } from "./figures/give-survival.ts";
import { givingAfterLanding } from "./figures/giving-after-landing.ts";
import { meetingYield } from "./figures/meeting-yield.ts";
import type { MemberFacts } from "./figures/member-facts.ts";
import { mutualTrade } from "./figures/mutual-trade.ts";
import { nudgeEffect } from "./figures/nudge-effect.ts";
import { warmShare } from "./figures/warm-share.ts";
import type { Midnight } from "./midnight.ts";
import {
  PERIOD_DAYS,
  type PeriodFigures,
  type PulseFigures,
  type PulsePeriod,
} from "./pulse-figures.ts";
import { readFacts } from "./read-facts.ts";
import { readPeriod } from "./read-period.ts";

/** All figures as of a midnight, from the members' facts as they stand at it. */
export async function computePulse(tx: Tx, midnight: Midnight): Promise<PulseFigures> {
  const { asOf } = midnight;
  const facts = await readFacts(tx, midnight);
  const inPeriod = (period: PulsePeriod) => periodFigures(tx, midnight, facts, PERIOD_DAYS[period]);
  const [month, quarter, year] = await Promise.all([
    inPeriod("30-days"),
    inPeriod("90-days"),
    inPeriod("year"),
  ]);
  return {
    afterLanding30: givingAfterLanding(facts, asOf, 30),
    afterLanding90: givingAfterLanding(facts, asOf, 90),
    survival: giveSurvival(facts, asOf),
    driveThrough: driveThrough(facts, asOf),
    periods: { "30-days": month, "90-days": quarter, year },
  };
}

async function periodFigures(
  tx: Tx,
  midnight: Midnight,
  facts: readonly MemberFacts[],
  days: number,
): Promise<PeriodFigures> {
  const counts = await readPeriod(tx, midnight, days);
  const asksOf = (isNewcomers: boolean) =>
    askFigures(
      counts.asks.filter((ask) => ask.isNewcomers === isNewcomers),
      midnight.until,
    );
  return {
    firstGive: firstGive(facts, midnight.asOf, days),
    concentration: concentration(counts.givers, counts.waiting),
    asks: asksOf(false),
    newcomersAsks: asksOf(true),
    ...warmShare(counts.referrals),
    meetings: meetingYield(counts.meetings),
    mutualTrade: mutualTrade(counts),
    nudges: nudgeEffect(counts.nudges),
  };
}
