import { addDays, dayIn, instantAt } from "./calendar.ts";
import type { Letter } from "./context.ts";
import { endOfQuiet } from "./quiet-time.ts";

/** The places that a person's day has for direct messages, besides the nudge and the reminder that they chose. */
export const LETTER_SLOTS = ["letter-1", "letter-2"] as const;

/** When what is held goes out on its own, where no nudge takes it along: in the morning, local time. */
const MORNING_HOUR = 9;

/** So long after a nudge's time it is known whether it took the letter along. */
const AFTER_NUDGE_MS = 30 * 60_000;

const DAY_MS = 86_400_000;

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

/** When to look again at what waits: after the nudge that may take it along, or the next morning. */
export function nextLook(timeZone: string, nextNudgeAt: Date | null, now: Date): Date {
  const nudged =
    nextNudgeAt === null ? undefined : new Date(nextNudgeAt.getTime() + AFTER_NUDGE_MS);
  if (nudged !== undefined && nudged > now && nudged.getTime() - now.getTime() < 1.5 * DAY_MS) {
    return endOfQuiet(nudged, timeZone);
  }
  return instantAt(addDays(dayIn(now, timeZone), 1), MORNING_HOUR, 0, timeZone);
}
