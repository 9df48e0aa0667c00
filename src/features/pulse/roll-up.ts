import { desc, eq, sql } from "drizzle-orm";
import { addDays, dayIn, type Day } from "#core/calendar/calendar.ts";
import type { JobDef } from "#core/define-job.ts";
import { oneByOne } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { groups, pulseDays } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { computePulse } from "./compute-pulse.ts";
import { midnightOf, type Midnight } from "./midnight.ts";
import { PERIOD_DAYS } from "./pulse-figures.ts";
import { updateFacts } from "./update-facts.ts";

/**
 * Writes each group's figures after its midnight. Every 15 minutes, as midnights differ by quarters of an hour; a group
 * whose figures are there already costs nothing. Nights that were missed are caught up one by one.
 */
export const rollUpPulse: JobDef = {
  name: "roll-up-pulse",
  cron: "3,18,33,48 * * * *",
  async run({ db, now, log }) {
    await oneByOne(log, await findGroups(db), "pulse not rolled up", async (group) => {
      for (const asOf of daysToRollUp(group, now)) await rollUp(db, midnightOf(group, asOf));
    });
  },
};

type Seen = Pick<Midnight, "groupId" | "timeZone"> & {
  readonly createdAt: Date;
  /** The newest day that has figures. */
  readonly last: Day | null;
};

const findGroups = (db: Db): Promise<readonly Seen[]> =>
  inSystem(db, (tx) =>
    tx
      .select({
        groupId: groups.id,
        timeZone: groups.timeZone,
        createdAt: groups.createdAt,
        last: sql<string | null>`(
          select max(${pulseDays.day})::text from ${pulseDays}
          where ${pulseDays.groupId} = ${groups.id})`,
      })
      .from(groups)
      // Whoever was in a group that was linked into another one counts there.
      .where(isLiving),
  );

/**
 * Every day since the last, today included. A group without any begins with the days that its first figures are
 * compared with, as far as it is that old.
 */
function daysToRollUp({ timeZone, createdAt, last }: Seen, now: Date): readonly Day[] {
  const today = dayIn(now, timeZone);
  if (last === null) {
    const began = dayIn(createdAt, timeZone);
    return [...Object.values(PERIOD_DAYS), 0]
      .toSorted((one, other) => other - one)
      .map((days) => addDays(today, -days))
      .filter((day) => day > began);
  }
  const days: Day[] = [];
  for (let day = addDays(last, 1); day <= today; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * Brings the facts to this midnight and writes its figures, all in one transaction: a crash leaves nothing half done.
 * Replicas take turns by a lock of the group, and whoever comes second finds the day written.
 */
const rollUp = (db: Db, midnight: Midnight): Promise<void> =>
  inTenant(db, { groupId: midnight.groupId, memberId: null }, async (tx) => {
    const { groupId, timeZone, asOf, until } = midnight;
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`pulse ${groupId}`}, 0))`);
    const [last] = await tx
      .select({ day: pulseDays.day, until: pulseDays.until, timeZone: pulseDays.timeZone })
      .from(pulseDays)
      .where(eq(pulseDays.groupId, groupId))
      .orderBy(desc(pulseDays.day))
      .limit(1);
    if (last !== undefined && last.day >= asOf) return;
    // In another time zone the same give may fall on another day.
    const after = last?.timeZone === timeZone ? last.until : undefined;
    await updateFacts(tx, midnight, after);
    const figures = await computePulse(tx, midnight);
    await tx.insert(pulseDays).values({ groupId, day: asOf, until, timeZone, figures });
  });
