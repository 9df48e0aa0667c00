import type { Context } from "#core/context.ts";
import { type NudgeState, saveNudges } from "./nudge-settings.ts";

/** Turns the member's nudges off. The hour and the days are kept for another time. */
export const turnNudgesOff = (ctx: Context): Promise<NudgeState> =>
  saveNudges(ctx, { isOn: false, pausedUntil: null });
