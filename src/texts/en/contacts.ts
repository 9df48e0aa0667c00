import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, plural } from "./words.ts";

const options = {
  name: { about: "Their name", label: "Name" },
  company: { about: "Where they work", label: "Company" },
  role: { about: "What they do there", label: "Role" },
  tie: { about: "How well you know them", label: "How well do you know them?" },
  circle: {
    about: "Where you know them from, such as family, school or a past job",
    label: "Circle",
    hint: "Family, school, a past job, a club …",
  },
  "referred-by": {
    about: "Who gave you their name: a contact, or a member",
    label: "Who gave you their name?",
  },
  "last-spoke": {
    about: "When you last talked, such as “last week” or “March 2024”",
    label: "When did you last talk?",
    hint: "“yesterday”, “12 March”, 2024-03-12",
  },
  notes: { about: "Anything you want to remember", label: "Notes" },
};

const contact = { about: "Which contact", label: "Contact" };

export const contactCommand = {
  about: "The people you know and want to know. Only you can see them.",
  verbs: {
    add: { about: "Save a person", title: "New contact", submit: "Save", options },
    list: {
      about: "Your contacts, starting with those you talked to longest ago",
      title: "Your contacts",
      submit: "Show",
      options: {
        search: { about: "Part of a name, a company or a circle", label: "Search" },
        tie: {
          about: "Only contacts that you know this well",
          label: "How well do you know them?",
        },
        due: { about: "Only contacts with something due", label: "Is something due?" },
      },
    },
    show: {
      about: "One contact, with your conversations",
      title: "Show a contact",
      submit: "Show",
      options: { contact },
    },
    edit: {
      about: "Change a contact",
      title: "Edit contact",
      submit: "Save",
      options: { contact, ...options },
    },
    forget: {
      about: "Delete a contact and everything about them",
      title: "Forget a contact",
      submit: "Continue",
      options: { contact },
    },
  },
} satisfies CommandTexts;

export const contactDetailsForm = {
  title: "More about them",
  submit: "Save",
  options,
} satisfies FormTexts;

/** The form behind a card's "Edit". */
export const contactEditForm = {
  title: "Edit contact",
  submit: "Save",
  options,
} satisfies FormTexts;

export const contacts = {
  saved: ({ name }: { name: string }) => rich`Saved ${bold(name)}. Only you can see them.`,
  updated: ({ name }: { name: string }) => rich`${bold(name)} is up to date.`,
  alreadyThere: ({ name }: { name: string }) =>
    rich`You already have ${bold(name)}, so I did not save them twice.`,
  completed: ({ name }: { name: string }) =>
    rich`You already had ${bold(name)}, and I added what was new.`,
  alreadyThereNext:
    "If they are two people, first add where the one you already have works; then you can save the other.",
  savedNext: ({ prefix }: { prefix: string }) =>
    `When you have talked, tell me with /${prefix}met, and I will remind you to say thank you.`,
  at: ({ name, company }: { name: string; company: string }) => `${name} at ${company}`,
  none: "You have no contacts yet.",
  noneNext: ({ prefix }: { prefix: string }) =>
    `Start with somebody you know well: /${prefix}contact add, then their name.`,
  nothingFound: "No contact fits that.",
  nothingFoundNext: "Try fewer letters, or leave the search out to see all of them.",
  listTitle: ({ count }: { count: number }) =>
    plural(count, { one: "# contact", other: "# contacts" }),
  line: ({
    name,
    company,
    lastSpokeOn,
    today,
  }: {
    name: string;
    company: string | null;
    lastSpokeOn: string | null;
    today: string;
  }): readonly Span[] =>
    rich`${bold(name)}${company === null ? "" : ` at ${company}`} · ${
      lastSpokeOn === null ? "no conversation noted yet" : `last talked ${day(lastSpokeOn, today)}`
    }`,
  firstOfMany: ({ shown, count }: { shown: number; count: number }) =>
    `These are the first ${shown} of ${count}. A longer search narrows them down.`,
  next: "Next",
  previous: "Back",
  showButton: "Show",
  editButton: "Edit",
  forgetButton: "Forget",
  fields: {
    company: "Company",
    role: "Role",
    tie: "Tie",
    circle: "Circle",
    referredBy: "Referred by",
    lastSpoke: "Last talked",
    history: "Conversations",
    referred: "Led you to",
  },
  ties: { strong: "strong", weak: "weak", new: "new" },
  neverSpoke: "not noted yet",
  dayOf: ({ day: value, today }: { day: string; today: string }) => day(value, today),
  onlyYou: "Only you can see this.",
  forgetAsk: ({ name }: { name: string }) =>
    rich`Forget ${bold(name)}? This deletes the contact, what is due for them and the conversations you had with them alone.`,
  forgetYes: "Forget Them",
  forgetNo: "Keep Them",
  forgotten: ({ name }: { name: string }) => rich`${bold(name)} is forgotten.`,
  kept: ({ name }: { name: string }) => rich`${bold(name)} stays.`,
  gone: "That contact is no longer there.",
  circle:
    "They led you to that person themselves, so it cannot be the other way round too. Who else gave you the name?",
};
