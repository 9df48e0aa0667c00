import { addDays, dayIn, instantAt } from "#core/calendar/calendar.ts";
import { endOfQuiet } from "#core/calendar/quiet-time.ts";
import type { Letter } from "#core/context.ts";
import { DAY_MS, MINUTE_MS } from "#core/durations.ts";

/** When what is held goes out on its own, where no nudge takes it along: in the morning, local time. */
const MORNING_HOUR = 9;

/** So long after a nudge's time it is known whether it took the letter along. */
const AFTER_NUDGE_MS = 30 * MINUTE_MS;

export type LetterTime = {
  /** When it goes out if it may: at once, or when the night is over. */
  readonly sendAt: Date;
  /** `if-free`: only in one of the day's places. `anyway`: it takes one, and goes out if none is left. `none`: it waits. */
  readonly place: "if-free" | "anyway" | "none";
  /** When it is looked at again if it waits. */
  readonly heldUntil: Date;
};

/**
 * When a letter may go out: never in its receiver's quiet time. What waits is looked at after the next nudge, if one
 * comes within a day or so, or else the next morning. What would be worth nothing by then does not wait. Pure.
 */
export function whenToSend(
  { urgency, dropAt }: Pick<Letter, "urgency" | "dropAt">,
  { timeZone, nextNudgeAt }: { readonly timeZone: string; readonly nextNudgeAt: Date | null },
  now: Date,
): LetterTime {
  const sendAt = endOfQuiet(now, timeZone);
  const heldUntil = nextLook(timeZone, nextNudgeAt, now);
  if (urgency === "now" || (dropAt !== undefined && dropAt <= heldUntil)) {
    return { sendAt, place: "anyway", heldUntil };
  }
  return { sendAt, place: urgency === "can-wait" ? "none" : "if-free", heldUntil };
}

/**
 * What is to become of a letter that is about to go out, perhaps after an outage, a failed try or a journey of its
 * receiver: at night, or when the day has passed whose place it took, it waits for a place of another day, at `until`.
 * Pure.
 *
 * @param letter.runAt when it was to go out
 * @param timeZone its receiver's, now
 */
export function whetherToSend(
  { runAt, dropAt }: { readonly runAt: Date; readonly dropAt: Date | null },
  timeZone: string,
  now: Date,
): { readonly kind: "send" | "drop" } | { readonly kind: "hold"; readonly until: Date } {
  if (dropAt !== null && dropAt <= now) return { kind: "drop" };
  const until = endOfQuiet(now, timeZone);
  if (until <= now && dayIn(runAt, timeZone) >= dayIn(now, timeZone)) return { kind: "send" };
  return dropAt !== null && dropAt <= until ? { kind: "drop" } : { kind: "hold", until };
}

/** When to look again at what waits: after the nudge that may take it along, or the next morning. */
export function nextLook(timeZone: string, nextNudgeAt: Date | null, now: Date): Date {
  const nudged =
    nextNudgeAt === null ? undefined : new Date(nextNudgeAt.getTime() + AFTER_NUDGE_MS);
  if (nudged !== undefined && nudged > now && nudged.getTime() - now.getTime() < 1.5 * DAY_MS) {
    return endOfQuiet(nudged, timeZone);
  }
  return instantAt(addDays(dayIn(now, timeZone), 1), MORNING_HOUR, 0, timeZone);
}
