import { bold, rich } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { plural } from "./words.ts";

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
  meetings: ({ count }: { count: number }) =>
    plural(count, { one: "# conversation", other: "# conversations" }),
  newNames: ({ count }: { count: number }) =>
    plural(count, { one: "# new name", other: "# new names" }),
  gives: ({ count }: { count: number }) =>
    plural(count, { one: "# confirmed help given", other: "# confirmed helps given" }),
  nothingDue: "nothing today",
  dueCount: ({ count }: { count: number }) => plural(count, { one: "# thing", other: "# things" }),
  logMeeting: "Log a Meeting",
  seeTodo: "See What Is Due",
  setGoal: "Set a Goal",
  changeGoal: "Change Goal",
  seeHelp: "Help",
  stage: "Stage",
  settings: "Settings",
  nudgesOn: "Nudges are on",
  nudgesOff: "Nudges are off",
  turnNudgesOn: "Turn Nudges On",
  turnNudgesOff: "Turn Nudges Off",
  messagesOn: "I may write to you about what concerns you.",
  messagesOff: "I do not write to you unless you ask.",
  turnMessagesOn: "Allow Messages",
  turnMessagesOff: "Stop Messages",
  messagesAreOn:
    "Good. I will write to you only when somebody credits you with help, thanks you, or asks to meet you.",
  messagesAreOff: "Done. I will not write to you. Somebody may still mention you in a channel.",
};

export const help = {
  title: "What I can do",
  intro: "Type a command, or press a button. What you log here only you can see.",
  all: "All Commands",
  allTitle: "All commands",
  oneTitle: ({ command }: { command: string }) => `/${command}`,
  examples: "Examples",
  options: "Options",
  required: "required",
  more: ({ prefix }: { prefix: string }) =>
    `/${prefix}kith help and a command's name shows its options, for example /${prefix}kith help met.`,
  unknown: ({ typed, prefix }: { typed: string; prefix: string }) =>
    rich`There is no command ${bold(typed)}. /${prefix}kith help lists them all.`,
};
