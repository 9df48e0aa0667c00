import { list } from "./words.ts";

export const common = {
  list: (names: readonly string[]) => list(names),
  somebody: "somebody",
  addDetails: "Add Details",
  undo: "Undo",
  unnamedGroup: "a group without a name",
  inGroup: ({ group }: { group: string }) => `You are in ${group}.`,
  switchTo: ({ group }: { group: string }) => `Switch to ${group}`,
  switched: ({ group }: { group: string }) => `Done. In this conversation you are now in ${group}.`,
};
