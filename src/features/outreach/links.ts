import type { ActionRef } from "#chat/action-codec.ts";
import { type ArgDefs, type ArgInput, codeArg, idArg, oneOf } from "#core/action-args.ts";
import { OUTREACH_LINK } from "#features/tasks/index.ts";
import { MOVES } from "./outreach-state.ts";

/** An action by its name and arguments, so that messages can link to it before it is declared with what it does. */
function link<const Args extends ArgDefs>(name: string, args: Args) {
  return {
    name,
    args,
    ref: (given: ArgInput<Args>): ActionRef => ({
      name,
      args: Object.entries(args).map(([key, def]) => def.write(given[key] ?? "")),
    }),
  };
}

const outreach = { outreach: idArg };

/** The buttons of outreaches, which lead from each to every other. */
export const links = {
  of: link(OUTREACH_LINK.name, OUTREACH_LINK.args),
  start: link("outreach-start", { contact: idArg }),
  page: link("outreach-page", { page: codeArg }),
  suggest: link("outreach-suggest", {}),
  move: link("outreach-move", { ...outreach, to: oneOf(...MOVES) }),
  wait: link("outreach-wait", outreach),
  rest: link("outreach-rest", outreach),
  talked: link("outreach-talked", outreach),
  prepare: link("outreach-prepare", outreach),
  schedule: link("outreach-schedule", outreach),
  draft: link("outreach-draft", outreach),
  useDraft: link("outreach-use-draft", outreach),
  ownLetter: link("outreach-letter", outreach),
  ahead: link("outreach-ahead", outreach),
  aheadDone: link("outreach-ahead-done", outreach),
  rehearse: link("outreach-rehearse", {}),
};
