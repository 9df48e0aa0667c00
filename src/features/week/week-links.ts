import { codeArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** The buttons under a week, which lead to each other. */
export const weekLinks = {
  show: link("week-show", { week: codeArg }),
  streak: link("week-streak", { to: oneOf("pause", "resume", "repair") }),
};
