export type ClockTime = { readonly hour: number; readonly minute: number };

const TIME =
  /^(?:at|um|gegen)?\s*(\d{1,2})(?:\s*[:.h]\s*(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|uhr|h|o'clock)?(?:\s+(\d{2}))?$/i;
const NOON = /^(?:at|um)?\s*(?:noon|mittags?|12 noon)$/i;

/** Nobody is called before this hour: a bare "3" or "3:30" is in the afternoon. */
const FIRST_LIKELY_HOUR = 7;

/** The time of day that people mean by "10:30", "3 pm", "15 Uhr 30" or "noon", or undefined when it is none. */
export function readClockTime(typed: string): ClockTime | undefined {
  const text = typed.trim();
  if (NOON.test(text)) return { hour: 12, minute: 0 };
  const [, hours = "", minutes, mark = "", lateMinutes] = TIME.exec(text) ?? [];
  if (hours === "" || (minutes !== undefined && lateMinutes !== undefined)) return undefined;
  const minute = Number(minutes ?? lateMinutes ?? 0);
  const hour = hourOf(Number(hours), mark.toLowerCase().replaceAll(".", ""), hours.length);
  return hour === undefined || minute > 59 ? undefined : { hour, minute };
}

function hourOf(hour: number, mark: string, digits: number): number | undefined {
  if (mark === "am" || mark === "pm") {
    if (hour < 1 || hour > 12) return undefined;
    return (hour % 12) + (mark === "pm" ? 12 : 0);
  }
  if (hour > 23) return undefined;
  return digits === 1 && hour > 0 && hour < FIRST_LIKELY_HOUR ? hour + 12 : hour;
}
