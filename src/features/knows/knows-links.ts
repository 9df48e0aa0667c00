import { idArg, oneOf } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";
import { PATH_WAYS } from "#db/schema/index.ts";

const draft = { draft: idArg };
/** One owner's part in a request. */
const path = { path: idArg };

/** The buttons of `/knows`, which lead from each to every other. */
export const knowsLinks = {
  ask: link("knows-ask", draft),
  yes: link("knows-yes", draft),
  other: link("knows-other", draft),
  withdraw: link("knows-withdraw", { request: idArg }),
  agree: link("path-agree", { ...path, way: oneOf(...PATH_WAYS) }),
  choose: link("path-choose", { ...path, way: oneOf("call-ahead", "note") }),
  who: link("path-who", path),
  decline: link("path-decline", path),
  saidYes: link("path-said-yes", path),
  saidNo: link("path-said-no", path),
  save: link("path-save", path),
};
