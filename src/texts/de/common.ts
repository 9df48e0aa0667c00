import { list } from "./words.ts";

export const common = {
  list: (names: readonly string[]) => list(names),
  somebody: "jemand",
  today: "heute",
  tomorrow: "morgen",
  addDetails: "Details ergänzen",
  edit: "Bearbeiten",
  more: "Mehr",
  undo: "Rückgängig machen",
  back: "Zurück",
  cancel: "Abbrechen",
  unnamedGroup: "einer Gruppe ohne Namen",
  inGroup: ({ group }: { group: string }) => `Du bist in ${group}.`,
  switchTo: ({ group }: { group: string }) => `Wechseln zu ${group}`,
  switched: ({ group }: { group: string }) =>
    `Erledigt. In dieser Unterhaltung bist du jetzt in ${group}.`,
};
