import { idArg } from "#core/action-args.ts";
import { link } from "#core/action-link.ts";

/** The controls of the import of members' settings. */
export const groupImportLinks = {
  apply: link("group-import-apply", { draft: idArg }),
  discard: link("group-import-discard", { draft: idArg }),
  file: link("group-import-file", {}),
  table: link("group-import-table", {}),
};
