import { and, asc, desc, eq, gte, lte } from "drizzle-orm";
import { addDays, type Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { pulseDays } from "#db/schema/index.ts";
import { PERIOD_DAYS, type PulseFigures, type PulsePeriod } from "./pulse-figures.ts";

/** The figures of one midnight. */
export type PulseDay = { readonly asOf: Day; readonly figures: PulseFigures };

type Reader = Pick<Context, "tx" | "group">;

/** The newest figures; undefined for a group that is not a day old. */
export const readPulse = ({ tx, group }: Reader): Promise<PulseDay | undefined> =>
  tx
    .select()
    .from(pulseDays)
    .where(eq(pulseDays.groupId, group.id))
    .orderBy(desc(pulseDays.day))
    .limit(1)
    .then(([row]) => row && toDay(row));

/** The figures one period earlier, so that the two periods do not overlap; undefined where there are none. */
export const readPulseBefore = (
  { tx, group }: Reader,
  asOf: Day,
  period: PulsePeriod,
): Promise<PulseDay | undefined> =>
  tx
    .select()
    .from(pulseDays)
    .where(
      and(eq(pulseDays.groupId, group.id), eq(pulseDays.day, addDays(asOf, -PERIOD_DAYS[period]))),
    )
    .then(([row]) => row && toDay(row));

/** Day by day through the period, oldest first. */
export async function readPulseDays(
  { tx, group }: Reader,
  asOf: Day,
  period: PulsePeriod,
): Promise<readonly PulseDay[]> {
  const rows = await tx
    .select()
    .from(pulseDays)
    .where(
      and(
        eq(pulseDays.groupId, group.id),
        gte(pulseDays.day, addDays(asOf, -PERIOD_DAYS[period])),
        lte(pulseDays.day, asOf),
      ),
    )
    .orderBy(asc(pulseDays.day));
  return rows.map(toDay);
}

const toDay = (row: typeof pulseDays.$inferSelect): PulseDay => ({
  asOf: row.day,
  // Nobody but the nightly job writes it.
  figures: row.figures as PulseFigures,
});
