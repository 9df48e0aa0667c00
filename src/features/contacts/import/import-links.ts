import type { ActionRef } from "#chat/action-codec.ts";
import { idArg } from "#core/action-args.ts";

/** What the preview's controls do, apart from how: the preview leads to the actions and they lead to it. */
export const IMPORT_ACTIONS = {
  keep: "import-keep",
  employers: "import-employers",
  people: "import-people",
  show: "import-show",
  untick: "import-untick",
  toggle: "import-addresses",
  search: "import-search",
  cancel: "import-cancel",
} as const;

/** Every control carries the draft that holds what has been ticked. */
export const DRAFT_ARG = { draft: idArg } as const;

const link =
  (name: string) =>
  (draft: string): ActionRef => ({ name, args: [idArg.write(draft)] });

export const keepLink = link(IMPORT_ACTIONS.keep);
export const employersLink = link(IMPORT_ACTIONS.employers);
export const peopleLink = link(IMPORT_ACTIONS.people);
export const showLink = link(IMPORT_ACTIONS.show);
export const untickLink = link(IMPORT_ACTIONS.untick);
export const toggleLink = link(IMPORT_ACTIONS.toggle);
export const searchLink = link(IMPORT_ACTIONS.search);
export const cancelLink = link(IMPORT_ACTIONS.cancel);
