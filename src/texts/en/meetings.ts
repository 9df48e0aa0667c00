import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list, plural } from "./words.ts";

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

/** The form behind "Add Names or a Promise". */
export const meetingOutcomeForm = {
  title: "What came of it",
  submit: "Save",
  options,
} satisfies FormTexts;

type Thanks = {
  /** Whom the words are for, as one greets them. */
  readonly name: string;
  /** The day of the conversation. */
  readonly day: string;
  readonly today: string;
  /** Who writes. */
  readonly from: string;
};

const when = ({ day: value, today }: { day: string; today: string }) =>
  value === today ? "today" : `on ${day(value, today)}`;

const letter = (name: string, from: string, ...parts: readonly (string | undefined)[]) =>
  [`Dear ${name},`, ...parts.filter((part) => part !== undefined), `Warm wishes\n${from}`].join(
    "\n\n",
  );

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
  thankReferrer: ({ name, about, due }: { name: string; about: string; due: string }) =>
    rich`thank ${bold(name)}, who gave you ${about}’s name, ${due}`,
  dueDay: ({ day: value, today }: { day: string; today: string }) =>
    value === today ? "today" : `on ${day(value, today)}`,
  yield: ({ meetings: count, names }: { meetings: number; names: number }) =>
    plural(count, {
      one: plural(names, {
        one: "One conversation, one new name.",
        other: "One conversation, # new names.",
      }),
      other: `Your last # conversations brought ${plural(names, { one: "one new name", other: "# new names" })}.`,
    }),
  noYield: ({ meetings: count }: { meetings: number }) =>
    plural(count, {
      one: "No new name this time, and that is fine: a good talk is worth having for itself.",
      other:
        "Your last # conversations brought no new names yet, and that is fine: names come when one asks.",
    }),
  noNames: "Next time, ask at the end: “Who are two people I should talk to?”",
  noPromise: ({ name }: { name: string }) =>
    rich`And what could you do for ${bold(name)}? An article, a name, an hour of help: small things count.`,
  addOutcome: "Add Names or a Promise",
  outcomeNothing: "Nothing to add, then. It stays as you logged it.",
  promiseSaved: ({ name, promise, due }: { name: string; promise: string; due: string }) =>
    rich`I will remind you to keep your promise to ${bold(name)}, “${promise}”, ${due}.`,
  tooSoon: ({ names }: { names: readonly string[] }) =>
    rich`You and ${bold(list(names))} talked only days ago. Thank them, then leave a little room: people like to be remembered, not pressed.`,
  writeThanks: "Write the Thank-You",
  thanks: {
    intro: ({ name }: { name: string }) => rich`Words to begin with, for ${bold(name)}:`,
    outro: "Change what does not sound like you. Two lines are plenty, today is best.",
    youNoted: ({ notes }: { notes: string }) => `You noted: ${notes}`,
    oneDetail: "A detail of your talk makes it warmer: pick one that they may read.",
    toPerson: ({
      names,
      promise,
      ...to
    }: Thanks & {
      /** Names that they gave. */
      readonly names: readonly string[];
      readonly promise: string | undefined;
    }) =>
      letter(
        to.name,
        to.from,
        `Thank you for talking with me ${when(to)}. It helped me more than you may think.`,
        names.length === 0
          ? undefined
          : `Thank you, too, for telling me about ${list(names)}. I will let you know how we get on.`,
        promise === undefined ? undefined : `I have not forgotten what I promised: ${promise}`,
        names.length === 0 ? "I will let you know what comes of it." : undefined,
      ),
    toReferrer: ({ about, ...to }: Thanks & { readonly about: string }) =>
      letter(
        to.name,
        to.from,
        `Thank you for pointing me to ${about}. We talked ${when(to)}, and it was just the conversation I needed.`,
        "It would not have happened without you. If there is something I can do for you, please tell me.",
      ),
  },
  detailsSaved: "Saved with your conversation.",
  gone: "That conversation is no longer there.",
};
