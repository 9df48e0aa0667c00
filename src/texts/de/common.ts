import { list } from "./words.ts";

export const common = {
  list: (names: readonly string[]) => list(names),
  somebody: "somebody",
  today: "today",
  tomorrow: "tomorrow",
  addDetails: "Add Details",
  edit: "Edit",
  more: "More",
  undo: "Undo",
  back: "Back",
  cancel: "Cancel",
  unnamedGroup: "einer Gruppe ohne Namen",
  inGroup: ({ group }: { group: string }) => `Du bist in ${group}.`,
  switchTo: ({ group }: { group: string }) => `Wechseln zu ${group}`,
  switched: ({ group }: { group: string }) =>
    `Erledigt. In dieser Unterhaltung bist du jetzt in ${group}.`,
};
