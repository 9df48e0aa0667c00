import { and, eq } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";
import { nudgeState, saveNudges } from "./nudge-settings.ts";

/** Stores an IANA time zone for the member. Returns the context as it is from now on. */
export async function setTimeZone(ctx: Context, timeZone: string): Promise<Context> {
  await ctx.tx
    .update(members)
    .set({ timeZone, choseTimeZone: true })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  const moved = {
    ...ctx,
    member: { ...ctx.member, timeZone },
    today: dayIn(ctx.now, timeZone),
  };
  // The next nudge was planned by the old clock.
  if ((await nudgeState(moved)).isOn) await saveNudges(moved, {});
  return moved;
}
