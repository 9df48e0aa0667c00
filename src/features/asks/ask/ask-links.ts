import { codeArg, idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { ASK_OUTCOMES } from "#db/schema/index.ts";

const ask = { ask: idArg };
const reply = { reply: idArg };
const draft = { draft: idArg };

/** Where a button to help stands: a settled ask loses its buttons there, but a list stays. */
const from = { from: oneOf("post", "list") };

/** The buttons of asks, which lead from each to every other, and on to an offer. */
export const askLinks = {
  post: link("ask-post", draft),
  change: link("ask-change", draft),
  again: link("ask-again", ask),
  canHelp: link("ask-help", { ...ask, ...from }),
  knows: link("ask-know", { ...ask, ...from }),
  notThisTime: link("ask-not-this-time", ask),
  log: link("ask-log", reply),
  mention: link("ask-mention", reply),
  see: link("ask-see", reply),
  helped: link("ask-helped", reply),
  notNow: link("ask-not-now", reply),
  count: link("ask-count", reply),
  close: link("ask-close", ask),
  outcome: link("ask-outcome", { ...ask, outcome: oneOf(...ASK_OUTCOMES) }),
  page: link("ask-page", { page: codeArg }),
  minePage: link("ask-mine", { page: codeArg }),
  offerBack: link("offer-back", {}),
};
