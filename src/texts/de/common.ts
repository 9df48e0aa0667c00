import type * as en from "../en/common.ts";
import { day, list } from "./words.ts";

export const common: typeof en.common = {
  list: (names) => list(names),
  somebody: "jemand",
  addDetails: "Details ergänzen",
  undo: "Rückgängig machen",
  previous: "Zurück",
  next: "Weiter",
  pageOf: ({ page, last }) => `Seite ${page} von ${last}`,
  unnamedGroup: "einer Gruppe ohne Namen",
  dayAndTime: ({ day: on, today, time }) => `${day(on, today)}, ${time} Uhr`,
  timeUnclear: ({ typed }) =>
    `„${typed}“ konnte ich nicht als Uhrzeit lesen. Schreib sie zum Beispiel so: „10:30“ oder „15 Uhr“.`,
  timePast: "Diese Zeit ist schon vorbei. Welche meinst du?",
  inGroup: ({ group }) => `Du bist in ${group}.`,
  switchTo: ({ group }) => `Wechseln zu ${group}`,
  switched: ({ group }) => `Erledigt. In dieser Unterhaltung bist du jetzt in ${group}.`,
};
