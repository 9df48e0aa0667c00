import { codeArg, oneOf } from "#core/action-args.ts";

/** The buttons under a week, by their names and arguments, as the message and what they do lead to each other. */
export const weekLinks = {
  show: { name: "week-show", args: { week: codeArg } },
  streak: { name: "week-streak", args: { to: oneOf("pause", "resume", "repair") } },
} as const;
