import type { ActionRef } from "#chat/action-codec.ts";
import { idArg } from "#core/action-args.ts";

/** The buttons of a landing by name, so that messages and actions need not know each other. */
export const LANDING_ACTIONS = {
  choose: "landing-choose",
  clear: "landing-clear",
  thank: "landing-thank",
  undo: "landing-undo",
  path: "landing-path",
} as const;

export const LANDING_ARG = { landing: idArg } as const;

export const landingRef = (
  name: (typeof LANDING_ACTIONS)[keyof typeof LANDING_ACTIONS],
  landingId: string,
): ActionRef => ({ name, args: [idArg.write(landingId)] });
