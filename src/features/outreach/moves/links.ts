import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { outreachLink } from "#features/tasks/index.ts";
import { MOVES } from "./outreach-state.ts";

const outreach = { outreach: idArg };

/** The buttons of outreaches, which lead from each to every other. */
export const links = {
  of: outreachLink,
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
