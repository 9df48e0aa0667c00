import type { Span } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { type Day, dayIn, instantAt, timeIn } from "./calendar.ts";

type ClockTime = { readonly hour: number; readonly minute: number };

const TIME =
  /^(?:at|um|gegen|(?:a|sobre|hacia) las?)?\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.\s?m\.|p\.\s?m\.|de la (?:mañana|tarde|noche)|uhr|h|hs|horas|o'clock)?(?:\s+(\d{2}))?$/i;
const NOON = /^(?:at|um|al?)?\s*(?:noon|mittags?|12 noon|mediod[ií]a)$/i;
/** What a mark says about the half of the day: "3 p. m.", "3 de la tarde". */
const HALVES: readonly (readonly [RegExp, "am" | "pm"])[] = [
  [/^(?:a\.?\s?m\.?|de la mañana)$/i, "am"],
  [/^(?:p\.?\s?m\.?|de la (?:tarde|noche))$/i, "pm"],
];

/** Nobody is called before this hour: a bare "3" or "3:30" is in the afternoon. */
const FIRST_LIKELY_HOUR = 7;

/** The time of day that people mean by "10:30", "3 pm", "15 Uhr 30", "3 de la tarde" or "noon", or undefined when it is none. */
export function readClockTime(typed: string): ClockTime | undefined {
  const text = typed.trim();
  if (NOON.test(text)) return { hour: 12, minute: 0 };
  const [, hours = "", minutes, mark = "", lateMinutes] = TIME.exec(text) ?? [];
  if (hours === "" || (minutes !== undefined && lateMinutes !== undefined)) return undefined;
  const minute = Number(minutes ?? lateMinutes ?? 0);
  const hour = hourOf(Number(hours), HALVES.find(([said]) => said.test(mark))?.[1], hours.length);
  return hour === undefined || minute > 59 ? undefined : { hour, minute };
}

function hourOf(hour: number, half: "am" | "pm" | undefined, digits: number): number | undefined {
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return undefined;
    return (hour % 12) + (half === "pm" ? 12 : 0);
  }
  if (hour > 23) return undefined;
  return digits === 1 && hour > 0 && hour < FIRST_LIKELY_HOUR ? hour + 12 : hour;
}

type Here = Pick<Context, "member" | "group">;

/** The time zone in which a member lives: their own, or else their group's. */
export const zoneOf = (
  member: { readonly timeZone: string | null },
  group: { readonly timeZone: string },
): string => member.timeZone ?? group.timeZone;

/**
 * The instant of a day and a time that a member typed, where they are, which lies ahead.
 * @throws UserError `not-a-time` or `time-past`, on the field `time`
 */
export function instantAhead(
  { now, member, group }: Here & Pick<Context, "now">,
  day: Day,
  typed: string,
): Date {
  const time = readClockTime(typed);
  if (time === undefined) {
    throw new UserError("not-a-time", (texts) => texts.common.timeUnclear({ typed }), "time");
  }
  const at = instantAt(day, time.hour, time.minute, zoneOf(member, group));
  if (at <= now) throw new UserError("time-past", (texts) => texts.common.timePast, "time");
  return at;
}

/** What a form with the fields `day` and `time` shows of an instant, as `instantAhead` reads it: `03:30` is no afternoon. */
export function dayAndTime(
  at: Date,
  { member, group }: Here,
): { readonly day: Day; readonly time: string } {
  const zone = zoneOf(member, group);
  const { hour, minute } = timeIn(at, zone);
  return { day: dayIn(at, zone), time: `${twoDigits(hour)}:${twoDigits(minute)}` };
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

/** An instant in a message: the platform shows it where its reader is, else the words do. */
export function timeSpan(at: Date, ctx: Here & Pick<Context, "texts" | "today">): Span {
  const zone = zoneOf(ctx.member, ctx.group);
  const { hour, minute } = timeIn(at, zone);
  const fallback = ctx.texts.common.dayAndTime({
    day: dayIn(at, zone),
    today: ctx.today,
    time: `${hour}:${twoDigits(minute)}`,
  });
  return { kind: "time", at, style: "date-time", fallback };
}
