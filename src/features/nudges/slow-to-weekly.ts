import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { nudgeSettings } from "#db/schema/index.ts";
import { type NudgeState, saveNudges } from "./nudge-settings.ts";
import { steadyNumber } from "./steady-number.ts";

/** The ISO weekday, Monday to Friday, on which a member is nudged once a week: always the same for one member. */
export const weeklyDayOf = (memberId: string): number => steadyNumber(`week:${memberId}`, 5) + 1;

/**
 * Lets the member's nudges come once a week, because they need them less: on one of the days that they come on now.
 * Days that are chosen afterwards stay. Undefined where nothing changes.
 */
export async function slowToWeekly(ctx: Context): Promise<NudgeState | undefined> {
  const row = await lockSettings(ctx);
  if (row === undefined || row.days.length <= 1) return undefined;
  const usual = weeklyDayOf(ctx.member.id);
  const day = row.days.includes(usual) ? usual : row.days[usual % row.days.length];
  return saveNudges(ctx, { days: [day ?? usual], daysBefore: row.daysBefore ?? row.days });
}

/** Gives back the days from before `slowToWeekly`, unless the member has chosen others since. True where it did. */
export async function quickenNudges(ctx: Context): Promise<boolean> {
  const days = (await lockSettings(ctx))?.daysBefore ?? null;
  if (days === null) return false;
  await saveNudges(ctx, { days });
  return true;
}

async function lockSettings({ tx, group, member }: Context) {
  const [row] = await tx
    .select()
    .from(nudgeSettings)
    .where(and(eq(nudgeSettings.groupId, group.id), eq(nudgeSettings.memberId, member.id)))
    .for("update");
  return row;
}
