import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

const landing = { landing: idArg };

/** The buttons of a landing, so that messages and actions need not know each other. */
export const landingLinks = {
  choose: link("landing-choose", landing),
  clear: link("landing-clear", landing),
  thank: link("landing-thank", landing),
  undo: link("landing-undo", landing),
  path: link("landing-path", landing),
};
