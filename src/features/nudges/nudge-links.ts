import { codeArg, idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { MINUTE_MS } from "#core/durations.ts";

const nudge = { nudge: idArg };

/** The buttons that each nudge has besides those of its deed. */
export const nudgeLinks = {
  /** A time for it: minutes since 1970, in base 36. */
  later: link("nudge-later", { ...nudge, at: codeArg }),
  /** No reminder after all. */
  noReminder: link("nudge-no-reminder", nudge),
  /** Not this one. */
  decline: link("nudge-decline", nudge),
  /** Back to it after "Not This One". */
  takeUp: link("nudge-take-up", nudge),
  stop: link("nudge-stop", {}),
};

/** A time as the argument of a button. */
export const writeTime = (at: Date): string => Math.floor(at.getTime() / MINUTE_MS).toString(36);

/** The time behind a button's argument, or undefined when it is none. */
export function readTime(text: string): Date | undefined {
  const at = new Date(Number.parseInt(text, 36) * MINUTE_MS);
  return Number.isNaN(at.getTime()) || writeTime(at) !== text ? undefined : at;
}
