import { day, list } from "./words.ts";

export const common = {
  list: (names: readonly string[]) => list(names),
  somebody: "somebody",
  addDetails: "Add Details",
  undo: "Undo",
  previous: "Back",
  next: "Next",
  pageOf: ({ page, last }: { page: number; last: number }) => `Page ${page} of ${last}`,
  unnamedGroup: "a group without a name",
  dayAndTime: ({ day: on, today, time }: { day: string; today: string; time: string }) =>
    `${day(on, today)}, ${time}`,
  timeUnclear: ({ typed }: { typed: string }) =>
    `I could not read “${typed}” as a time. Write it like “10:30” or “3 pm”.`,
  timePast: "That time has passed already. Which one did you mean?",
  inGroup: ({ group }: { group: string }) => `You are in ${group}.`,
  switchTo: ({ group }: { group: string }) => `Switch to ${group}`,
  switched: ({ group }: { group: string }) => `Done. In this conversation you are now in ${group}.`,
};
