import type * as en from "../en/common.ts";
import { list } from "./words.ts";

export const common: typeof en.common = {
  list: (names) => list(names),
  somebody: "jemand",
  addDetails: "Details ergänzen",
  undo: "Rückgängig machen",
  unnamedGroup: "einer Gruppe ohne Namen",
  inGroup: ({ group }) => `Du bist in ${group}.`,
  switchTo: ({ group }) => `Wechseln zu ${group}`,
  switched: ({ group }) => `Erledigt. In dieser Unterhaltung bist du jetzt in ${group}.`,
};
