import { and, desc, eq, lt, sql } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { checkups } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";

export type Checkup = Pick<typeof checkups.$inferSelect, "checkedOn" | "names" | "contacts">;

/** The day on which a check-up is asked for again: a quarter of a year later. */
export const nextCheckupOn = (checkedOn: Day): Day =>
  Temporal.PlainDate.from(checkedOn).add({ months: 3 }).toString();

/** The caller's newest check-up, or the newest before a day; undefined when there is none. */
export async function lastCheckup(ctx: Context, before?: Day): Promise<Checkup | undefined> {
  const [last] = await read(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    before: before ?? "infinity",
  });
  return last;
}

const read = prepareOnce((db) =>
  db
    .select({
      checkedOn: checkups.checkedOn,
      names: checkups.names,
      contacts: checkups.contacts,
    })
    .from(checkups)
    .where(
      and(
        eq(checkups.groupId, sql.placeholder("group")),
        eq(checkups.ownerId, sql.placeholder("owner")),
        lt(checkups.checkedOn, sql.placeholder("before")),
      ),
    )
    .orderBy(desc(checkups.checkedOn))
    .limit(1),
);

/** Whether it is time for a check-up: there was none yet, or the last was a quarter of a year ago. */
export async function isCheckupDue(ctx: Context): Promise<boolean> {
  const last = await lastCheckup(ctx);
  return last === undefined || nextCheckupOn(last.checkedOn) <= ctx.today;
}

/** Keeps the day's check-up; a second one on the same day takes the first one's place. */
export async function keepCheckup(
  ctx: Context,
  checkup: Omit<Checkup, "checkedOn">,
): Promise<void> {
  await ctx.tx
    .insert(checkups)
    .values({
      groupId: ctx.group.id,
      ownerId: ctx.member.id,
      checkedOn: ctx.today,
      ...checkup,
    })
    .onConflictDoUpdate({
      target: [checkups.groupId, checkups.ownerId, checkups.checkedOn],
      set: checkup,
    });
  await recordDeed(ctx, { kind: "checked-up", ids: [] });
}
