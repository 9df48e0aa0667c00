import type { DraftToCheck } from "./draft.ts";

/** Most words that are read at once: a message on a telephone, a page of paper. */
const LIMIT: Readonly<Record<DraftToCheck["way"], number>> = {
  message: 90,
  "e-mail": 200,
  letter: 200,
};

export const lengthLimit = (way: DraftToCheck["way"]): number => LIMIT[way];
