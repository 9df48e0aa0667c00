import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list } from "./words.ts";

const options = {
  who: {
    about: "Whom you met: names of contacts or new people, or @members",
    label: "Whom did you meet?",
    hint: "Names, separated by commas",
  },
  company: { about: "Where they work", label: "Where do they work?" },
  how: { about: "How you talked: a call, a coffee, an event", label: "How did you talk?" },
  when: {
    about: "The day, such as “yesterday”; today if you leave it out",
    label: "When?",
    hint: "“today”, “yesterday”, “last Tuesday”",
  },
  minutes: { about: "How long it took, in minutes", label: "How many minutes?" },
  names: {
    about: "New names they gave you: “Lee Wong at Acme; Ida Berg”",
    label: "Which new names did you get?",
    hint: "Two are a good result: “Lee Wong at Acme; Ida Berg”",
  },
  promise: {
    about: "What you could do for them",
    label: "What could you do for them?",
    hint: "I will remind you in a week",
  },
  notes: { about: "What you want to remember", label: "Notes" },
};

export const metCommand = {
  about: "Log a conversation; I remind you to say thank you and to follow up",
  verbs: {
    "": {
      about: "Log a conversation; I remind you to say thank you and to follow up",
      title: "Log a conversation",
      submit: "Log",
      options,
    },
  },
} satisfies CommandTexts;

export const meetingDetailsForm = {
  title: "About the conversation",
  submit: "Save",
  options,
} satisfies FormTexts;

export const meetings = {
  logged: ({ names }: { names: readonly string[] }): readonly Span[] =>
    rich`Logged your conversation with ${bold(list(names))}. Well done.`,
  loggedOn: ({
    names,
    day: value,
    today,
  }: {
    names: readonly string[];
    day: string;
    today: string;
  }) => rich`Logged your conversation with ${bold(list(names))} on ${day(value, today)}.`,
  newContacts: ({ names }: { names: readonly string[] }) =>
    rich`New in your contacts: ${bold(list(names))}.`,
  nextTitle: "I will remind you to",
  thankYou: ({ names, due }: { names: readonly string[]; due: string }) =>
    rich`thank ${bold(list(names))} ${due}`,
  followUp: ({ names, due }: { names: readonly string[]; due: string }) =>
    rich`follow up with ${bold(list(names))} ${due}`,
  promise: ({ name, due, promise }: { name: string; due: string; promise: string }) =>
    rich`keep your promise to ${bold(name)}, “${promise}”, ${due}`,
  dueDay: ({ day: value, today }: { day: string; today: string }) =>
    value === today ? "today" : `on ${day(value, today)}`,
  noNames: "Next time, ask at the end: “Who are two people I should talk to?”",
  detailsSaved: "Saved with your conversation.",
  gone: "That conversation is no longer there.",
};
