import { oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { defineAction } from "#core/define.ts";
import { forward, forwardToForm } from "#core/reply.ts";

/** Commands that a nudge opens, and whether with their form. */
const COMMANDS = {
  met: { line: "met", as: "form" },
  gave: { line: "gave", as: "form" },
  thanks: { line: "thanks", as: "form" },
  "ask-new": { line: "ask new", as: "form" },
  "ask-list": { line: "ask list", as: "typed" },
  "ask-mine": { line: "ask list mine:yes", as: "typed" },
  "offer-new": { line: "offer new", as: "form" },
  intro: { line: "intro", as: "form" },
  knows: { line: "knows", as: "form" },
  landed: { line: "landed", as: "form" },
  "contact-add": { line: "contact add", as: "form" },
  "contact-new": { line: "contact list tie:new", as: "typed" },
} as const;

type Openable = keyof typeof COMMANDS;

/** A button that does what a command does. */
export const openCommandLink = link("playbook-open", {
  // The keys are these; the language types them as texts.
  command: oneOf(...(Object.keys(COMMANDS) as Openable[])),
});

export const openCommand = defineAction({
  ...openCommandLink,
  who: "member",
  run: async ({ commandPrefix }, { command }) => {
    const { line, as } = COMMANDS[command];
    return (as === "form" ? forwardToForm : forward)(`${commandPrefix}${line}`);
  },
});
