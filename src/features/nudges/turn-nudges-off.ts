import type { Context } from "#core/context.ts";
import { noteMute } from "./note-mute.ts";
import { type NudgeState, saveNudges } from "./nudge-settings.ts";
import { dropReminders } from "./reminders/drop-reminders.ts";

/** Turns the member's nudges off, chosen reminders too. The hour and the days are kept for another time. */
export async function turnNudgesOff(ctx: Context): Promise<NudgeState> {
  await noteMute(ctx);
  await dropReminders(ctx);
  return saveNudges(ctx, { isOn: false, pausedUntil: null });
}
