import { eq } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context, Group } from "#core/context.ts";
import { groups } from "#db/schema/index.ts";
import { type DigestPlan, nextDigestAt } from "./next-digest.ts";

export type GroupChange = Partial<
  Pick<
    Group,
    | "timeZone"
    | "weekStart"
    | "channelWorkspaceId"
    | "channel"
    | "digestDay"
    | "digestHour"
    | "hasBoards"
    | "measuresNudges"
    | "locale"
  >
>;

/**
 * Changes the group's settings from this moment on: another zone, day, hour or channel moves the next digest, another
 * zone or first weekday has the boards counted anew. Returns the context as it is from now on.
 */
export async function changeGroup(ctx: Context, change: GroupChange): Promise<Context> {
  const before = await lockGroup(ctx);
  const after = { ...before, ...change };
  const moved = {
    ...change,
    ...(isSamePlan(before, after) ? {} : { digestNextAt: nextDigestAt(after, ctx.now) }),
    ...(before.timeZone === after.timeZone && before.weekStart === after.weekStart
      ? {}
      : { boardsCountedAt: null }),
    setupOfferedAt: before.setupOfferedAt ?? ctx.now,
  };
  await ctx.tx.update(groups).set(moved).where(eq(groups.id, ctx.group.id));
  return {
    ...ctx,
    group: { ...before, ...moved },
    today: dayIn(ctx.now, ctx.member.timeZone ?? after.timeZone),
  };
}

/** The group as it is now; two organisers who change it at once take turns. */
export async function lockGroup({ tx, group }: Context): Promise<Group> {
  const [row] = await tx.select().from(groups).where(eq(groups.id, group.id)).for("no key update");
  if (row === undefined) throw new Error("the group is gone");
  return row;
}

const isSamePlan = (one: DigestPlan, other: DigestPlan): boolean =>
  one.timeZone === other.timeZone &&
  (one.channel === null) === (other.channel === null) &&
  one.digestDay === other.digestDay &&
  one.digestHour === other.digestHour;
