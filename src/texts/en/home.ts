import { bold, rich } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { list, plural } from "./words.ts";

export const kithCommand = {
  about: "Your home: what is due, your goal and this week; and help",
  verbs: {
    "": {
      about: "Your home: what is due, your goal and this week; and help",
      title: "Kith",
      submit: "Go",
      options: {
        command: { about: "“help”, “help met”, or a whole command", label: "Command" },
      },
    },
  },
} satisfies CommandTexts;

export const home = {
  title: ({ name }: { name: string | null }) => (name === null ? "Hello" : `Hello, ${name}`),
  due: "Due",
  goal: "Your goal",
  noGoal: "Not set yet",
  week: "This week",
  nothingDue: "Nothing today",
  dueCount: ({ count }: { count: number }) => plural(count, { one: "# thing", other: "# things" }),
  thisWeek: ({ meetings, names, gives }: { meetings: number; names: number; gives: number }) =>
    meetings + names + gives === 0
      ? "Nothing yet"
      : list([
          ...(meetings === 0
            ? []
            : [plural(meetings, { one: "# conversation", other: "# conversations" })]),
          ...(names === 0 ? [] : [plural(names, { one: "# new name", other: "# new names" })]),
          ...(gives === 0
            ? []
            : [plural(gives, { one: "help confirmed once", other: "help confirmed # times" })]),
        ]),
  streak: "Streak",
  checkup: "Check-up",
  checkupDue: "Time for the ten-names test; it takes a minute",
  seeWeek: "My Week",
  checkUp: "Check Up",
  seeTodo: "See What Is Due",
  seeBoard: "See the Board",
  seePulse: "See the Pulse",
  setGoal: "Set a Goal",
  changeGoal: "Change Goal",
  seeHelp: "Help",
  messagesOn: "I write to you when something concerns you.",
  messagesOff: "I do not write to you about what others do.",
};

export const help = {
  title: "What I can do",
  intro:
    "Five commands are enough to begin with. Only you can see your contacts and conversations.",
  introAll: "Only you can see your contacts and conversations.",
  all: "All Commands",
  examples: "Examples",
  options: "Options",
  required: "needed",
  more: ({ prefix }: { prefix: string }) =>
    `For one command in detail, type for example /${prefix}kith help met.`,
  unknown: ({ typed, prefix }: { typed: string; prefix: string }) =>
    rich`There is no command ${bold(typed)}. /${prefix}kith help lists them.`,
};
