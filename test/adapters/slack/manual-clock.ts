import type { Clock } from "#chat/clock.ts";

/** A clock that stands until it is moved. */
export function manualClock(
  start = new Date(),
): Clock & { readonly advance: (ms: number) => void } {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: (ms) => {
      now += ms;
    },
  };
}
