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
  how: { about: "How you met", label: "How did you meet?" },
  when: {
    about: "The day, such as “yesterday”; today if you leave it out",
    label: "When?",
    hint: "“today”, “yesterday”, “last Tuesday”",
  },
  minutes: { about: "How long it took, in minutes", label: "How many minutes?" },
  names: {
    about: "New names they gave you: “Lee Wong at Acme; Ida Berg”",
    label: "Which new names did you get?",
    hint: "Two are a good yield. “Lee Wong at Acme; Ida Berg”",
  },
  promise: {
    about: "What you could do for them",
    label: "What could you do for them?",
    hint: "I will remind you in a week",
  },
  notes: { about: "What you want to remember", label: "Notes" },
};

export const metCommand = {
  about: "Log a conversation; I remember the thank-you and the follow-up",
  verbs: {
    "": {
      about: "Log a conversation; I remember the thank-you and the follow-up",
      title: "Log a meeting",
      submit: "Log",
      options,
    },
  },
} satisfies CommandTexts;

export const meetingDetailsForm = {
  title: "More about the meeting",
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
    rich`get back to ${bold(list(names))} ${due}`,
  promise: ({ name, due, promise }: { name: string; due: string; promise: string }) =>
    rich`keep your promise to ${bold(name)}, “${promise}”, ${due}`,
  dueDay: ({ day: value, today }: { day: string; today: string }) =>
    value === today ? "today" : `on ${day(value, today)}`,
  noNames: "Next time, ask at the end: “Who are two people I should talk to?”",
  detailsSaved: "Saved with your meeting.",
  gone: "That meeting is no longer there.",
};
