import { DAY_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import type { OutreachView } from "./read-outreaches.ts";

/** After a no or two letters without an answer, an outreach leaves its contact in peace for so long (practice 6). */
export const REST_MS = 90 * DAY_MS;

/** Whether an outreach that has ended may be followed by another one. */
export function mayStartAgain(
  { now }: Pick<Context, "now">,
  { state, nextOn, movedAt }: Pick<OutreachView, "state" | "nextOn" | "movedAt">,
): boolean {
  const isRested = movedAt.getTime() + REST_MS <= now.getTime();
  return (
    state === "met" ||
    ((state === "declined" || (state === "silent" && nextOn === null)) && isRested)
  );
}
