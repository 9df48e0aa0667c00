import { text, type Message } from "#chat/message.ts";
import { dayIn, daysBetween } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import type { NudgeState } from "./nudge-settings.ts";

/** How the member's nudges stand and when the next one may come, in words. */
export function nudgeSummary(ctx: Context, state: NudgeState): Message {
  const words = ctx.texts.nudges;
  const { today } = ctx;
  if (!state.isOn || state.nextAt === null) return [text(words.off)];
  const until = state.pausedUntil;
  const on = dayIn(state.nextAt, state.timeZone);
  return [
    text(words.on({ days: state.days, hour: state.hour, zone: state.timeZone })),
    ...(until !== null && until > today ? [text(words.paused({ until, today }))] : []),
    ...(state.pace === "daily" ? [] : [text(words.slower[state.pace])]),
    ...(state.daysOff.length === 0 ? [] : [text(words.daysOff({ days: state.daysOff, today }))]),
    text(words.next({ on, inDays: daysBetween(today, on), today })),
  ];
}
