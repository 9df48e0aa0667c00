import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MovableClock } from "#chat/clock.ts";
import { DAY_MS, MINUTE_MS } from "#core/durations.ts";

/** Fine enough that a nudge comes at its time, coarse enough that a week passes in seconds. */
const stepFor = (ms: number): number => (ms <= DAY_MS ? 30 * MINUTE_MS : 180 * MINUTE_MS);

/** The playground's clock: the real time, moved on by what visitors asked for; kept in a file over a restart. */
export function createMovableClock(
  file: string,
  /** Called at each full step on the way, so that what falls due in between happens in its order. */
  onStep: () => Promise<void>,
): MovableClock {
  let offsetMs = readOffset(file);
  return {
    now: () => new Date(Date.now() + offsetMs),
    async advance(ms) {
      const step = stepFor(ms);
      for (let left = ms; left > 0; left -= step) {
        offsetMs += Math.min(left, step);
        await onStep();
      }
      writeOffset(file, offsetMs);
    },
  };
}

function readOffset(file: string): number {
  try {
    const offset: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof offset === "number" && offset >= 0 ? offset : 0;
  } catch {
    // No file yet, or an unreadable one: the real time is a good start.
    return 0;
  }
}

function writeOffset(file: string, offsetMs: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(offsetMs));
  renameSync(`${file}.new`, file);
}
