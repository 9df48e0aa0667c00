import { and, eq, gte, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { streakPauses, weeks } from "#db/schema/index.ts";
import { readDeeds } from "./read-deeds.ts";
import { mondayOf } from "./streak-of.ts";

/** Weeks do not count from this one on, until the caller goes on. A second tap changes nothing. */
export async function pauseStreak(ctx: Context): Promise<void> {
  const { streak } = await readDeeds(ctx, ctx.today);
  if (streak.isPaused) return;
  await ctx.tx
    .insert(streakPauses)
    .values({ groupId: ctx.group.id, ownerId: ctx.member.id, from: mondayOf(ctx.today) })
    .onConflictDoUpdate({
      target: [streakPauses.groupId, streakPauses.ownerId, streakPauses.from],
      set: { until: null },
    });
}

/** Weeks count again from this one on. */
export async function resumeStreak(ctx: Context): Promise<void> {
  const thisWeek = mondayOf(ctx.today);
  const own = and(
    eq(streakPauses.groupId, ctx.group.id),
    eq(streakPauses.ownerId, ctx.member.id),
    isNull(streakPauses.until),
  );
  await ctx.tx.delete(streakPauses).where(and(own, gte(streakPauses.from, thisWeek)));
  await ctx.tx.update(streakPauses).set({ until: thisWeek }).where(own);
}

/**
 * Makes up for the week that was missed just before this one.
 * @throws UserError `nothing-to-repair` when there is none, or this week has not yet a deed for each of the two
 */
export async function repairStreak(ctx: Context): Promise<void> {
  const {
    streak: { repair },
  } = await readDeeds(ctx, ctx.today);
  if (repair?.isReady !== true) {
    throw new UserError("nothing-to-repair", (texts) => texts.week.nothingToRepair);
  }
  await ctx.tx
    .insert(weeks)
    .values({
      groupId: ctx.group.id,
      ownerId: ctx.member.id,
      startsOn: repair.week,
      isRepaired: true,
    })
    .onConflictDoUpdate({
      target: [weeks.groupId, weeks.ownerId, weeks.startsOn],
      set: { isRepaired: true },
    });
}
