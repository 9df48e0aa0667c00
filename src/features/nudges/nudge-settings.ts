import { and, eq } from "drizzle-orm";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { withdraw } from "#core/outbox/outbox.ts";
import { nudgeSettings } from "#db/schema/index.ts";
import { NUDGE_KEY } from "./nudge-key.ts";
import { nextNudgeAt, type NudgePlan } from "./next-nudge.ts";

/** On which everybody begins. */
const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5];

export const DEFAULT_HOUR = 9;

/** How a member's nudges stand. */
export type NudgeState = NudgePlan & {
  readonly isOn: boolean;
  /** False until the member has said yes, no or when. */
  readonly isDecided: boolean;
  /** When the next one may come; null while they are off. */
  readonly nextAt: Date | null;
  /** Whose clock `hour` means. */
  readonly timeZone: string;
};

export async function nudgeState(ctx: Context): Promise<NudgeState> {
  const [row] = await ctx.tx.select().from(nudgeSettings).where(isOwn(ctx));
  return {
    ...(row ?? {
      isOn: false,
      hour: DEFAULT_HOUR,
      days: WEEKDAYS,
      pausedUntil: null,
      daysOff: [],
      pace: "daily",
      lastOn: null,
      lastZone: null,
      nextAt: null,
    }),
    isDecided: row !== undefined,
    timeZone: zoneOf(ctx.member, ctx.group),
  };
}

/** Changes what is given and plans the next nudge anew. */
export async function saveNudges(
  ctx: Context,
  change: Partial<
    NudgePlan & {
      readonly isOn: boolean;
      readonly daysBefore: readonly number[] | null;
      readonly ignored: number;
    }
  >,
): Promise<NudgeState> {
  await ctx.tx
    .insert(nudgeSettings)
    .values({
      groupId: ctx.group.id,
      memberId: ctx.member.id,
      isOn: false,
      hour: DEFAULT_HOUR,
      days: [...WEEKDAYS],
    })
    .onConflictDoNothing();
  // Locked, so that a change of the hour cannot undo a stop that was tapped at the same moment.
  const [row] = await ctx.tx.select().from(nudgeSettings).where(isOwn(ctx)).for("update");
  if (row === undefined) throw new Error("nudge settings are not there after they were made");
  // Days that are chosen stand for themselves: there are no others to go back to.
  const daysBefore = change.days === undefined ? row.daysBefore : (change.daysBefore ?? null);
  const plan = { ...row, ...change, daysBefore };
  const daysOff = plan.daysOff.filter((day) => day >= ctx.today).toSorted();
  // Today's may wait for another try: it is not to arrive after a stop, in a pause or on a day without nudges.
  const isNarrower =
    !plan.isOn ||
    typeof change.pausedUntil === "string" ||
    change.days !== undefined ||
    change.daysOff !== undefined;
  if (isNarrower) await withdraw(ctx, ctx.member.id, { startWith: NUDGE_KEY });
  const zone = zoneOf(ctx.member, ctx.group);
  const nextAt = plan.isOn ? nextNudgeAt(plan, zone, ctx.now, ctx.member.id) : null;
  await ctx.tx
    .update(nudgeSettings)
    .set({
      isOn: plan.isOn,
      hour: plan.hour,
      days: [...plan.days],
      daysBefore: daysBefore && [...daysBefore],
      pausedUntil: plan.pausedUntil,
      daysOff,
      pace: plan.pace,
      ignored: plan.ignored,
      nextAt,
    })
    .where(isOwn(ctx));
  return { ...plan, daysOff, nextAt, isDecided: true, timeZone: zone };
}

const isOwn = ({ group, member }: Context) =>
  and(eq(nudgeSettings.groupId, group.id), eq(nudgeSettings.memberId, member.id));
