import { dayIn, timeIn, weekdayOf } from "#core/calendar/calendar.ts";
import { DAY_MS, MINUTE_MS } from "#core/durations.ts";

const HALF_HOUR_MS = 30 * MINUTE_MS;
/** Nobody has to talk on the day on which they hear of it. */
const NOTICE_MS = DAY_MS;
const LOOK_AHEAD_MS = 7 * DAY_MS;

/**
 * Proposes when people in these time zones could talk: lunch time or late afternoon of a workday for all of them where
 * that exists, then working hours, then any hour at which all are up; of equal hours the first. Undefined where they
 * share none before the round is over. What an hour is in a zone is read once for all that ask.
 */
export function hourProposer(
  from: Date,
  until: Date,
): (zones: readonly string[]) => Date | undefined {
  const first = Math.ceil((from.getTime() + NOTICE_MS) / HALF_HOUR_MS);
  const last = Math.floor(
    Math.min(until.getTime(), from.getTime() + NOTICE_MS + LOOK_AHEAD_MS) / HALF_HOUR_MS,
  );
  const hours = Array.from(
    { length: Math.max(last - first, 0) },
    (_value, step) => new Date((first + step) * HALF_HOUR_MS),
  );
  const byZone = new Map<string, readonly number[]>();
  const likings = (zone: string): readonly number[] => {
    const known = byZone.get(zone) ?? hours.map((hour) => liking(hour, zone));
    byZone.set(zone, known);
    return known;
  };
  const found = new Map<string, Date | undefined>();
  return (zones) => {
    const key = [...new Set(zones)].toSorted().join(" ");
    if (!found.has(key)) found.set(key, best(hours, key.split(" ").map(likings)));
    return found.get(key);
  };
}

function best(hours: readonly Date[], likings: readonly (readonly number[])[]): Date | undefined {
  let hour: Date | undefined;
  let most = 0;
  for (const [at, candidate] of hours.entries()) {
    const all = likings.map((liked) => liked[at] ?? 0);
    // Nobody's evening is spent for somebody else's lunch time.
    const least = Math.min(...all);
    const sum = all.reduce((before, one) => before + one, 0);
    if (least === 0 || least * 100 + sum <= most) continue;
    most = least * 100 + sum;
    hour = candidate;
  }
  return hour;
}

/** How well an hour suits somebody, from 0, not at all, to 3. */
function liking(at: Date, zone: string): number {
  const { hour, minute } = timeIn(at, zone);
  const time = hour + minute / 60;
  if (time < 8 || time > 20.5) return 0;
  if (weekdayOf(dayIn(at, zone)) > 5) return time >= 10 && time <= 18 ? 1 : 0;
  const isLunch = time >= 12 && time < 13;
  const isLateAfternoon = time >= 15.5 && time <= 17.5;
  if (isLunch || isLateAfternoon) return 3;
  return time >= 9 && time <= 18 ? 2 : 1;
}
