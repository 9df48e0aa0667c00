import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { noteMute } from "./note-mute.ts";
import { nudgeState, type NudgeState, saveNudges } from "./nudge-settings.ts";

/**
 * Sends no nudges before the day `until`. Nudges that are off stay off.
 * @throws UserError `pause-too-short` when that is today or earlier
 */
export async function pauseNudges(ctx: Context, until: Day): Promise<NudgeState> {
  if (until <= ctx.today) {
    throw new UserError("pause-too-short", (texts) => texts.nudges.pauseTooShort, "until");
  }
  const state = await nudgeState(ctx);
  if (!state.isOn) return state;
  await noteMute(ctx);
  return saveNudges(ctx, { pausedUntil: until });
}
