import type { Span } from "#chat/message.ts";
import { dayIn, timeIn } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";

export const zoneOf = ({ member, group }: Pick<Context, "member" | "group">): string =>
  member.timeZone ?? group.timeZone;

/** When the two are to talk, where the member is. */
export function meetingTime(ctx: Context, at: Date): readonly Span[] {
  const { hour, minute } = timeIn(at, zoneOf(ctx));
  const time = `${hour}:${String(minute).padStart(2, "0")}`;
  const fallback = ctx.texts.outreach.dayAndTime({
    day: dayIn(at, zoneOf(ctx)),
    today: ctx.today,
    time,
  });
  return [{ kind: "time", at, style: "date-time", fallback }];
}
