import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";
import { answerNudge } from "./answer-nudge.ts";
import { type NudgeState, saveNudges } from "./nudge-settings.ts";

/** Turns the member's nudges on, ends a pause, and believes that direct messages arrive again. */
export async function turnNudgesOn(
  ctx: Context,
  wish: { readonly hour?: number; readonly days?: readonly number[] } = {},
): Promise<NudgeState> {
  if (ctx.member.unreachableSince !== null) {
    await ctx.tx
      .update(members)
      .set({ unreachableSince: null })
      .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  }
  // Whoever wants them back has answered the last one.
  await answerNudge(ctx, "button");
  return saveNudges(ctx, { ...wish, isOn: true, pausedUntil: null, pace: "daily", ignored: 0 });
}
