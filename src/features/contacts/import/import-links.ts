import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** Every control carries the draft that holds what has been ticked. */
const draft = { draft: idArg };

/** The controls of an import's preview: the preview leads to the actions and they lead to it. */
export const importLinks = {
  keep: link("import-keep", draft),
  employers: link("import-employers", draft),
  people: link("import-people", draft),
  show: link("import-show", draft),
  untick: link("import-untick", draft),
  toggle: link("import-addresses", draft),
  search: link("import-search", draft),
  cancel: link("import-cancel", draft),
};
