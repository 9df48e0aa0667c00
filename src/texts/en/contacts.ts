import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { importVerb } from "./imports.ts";
import { matchVerb } from "./knows.ts";
import { day, list, plural, remembered } from "./words.ts";

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
  cadence: {
    about: "How often to keep in touch, in weeks",
    label: "Keep in touch every how many weeks?",
    hint: "Leave it empty and I go by how well you know them: strong 4, weak 12.",
  },
  email: { about: "Their e-mail address", label: "E-mail" },
  phone: { about: "Their phone number", label: "Phone" },
  link: {
    about: "A page about them",
    label: "Link",
    hint: "Their profile or their website",
  },
};

const contact = { about: "Which contact", label: "Contact" };

export const contactCommand = {
  about: "The people you know and want to know. Only you can see them.",
  verbs: {
    add: { about: "Save a person", title: "New contact", submit: "Save", options },
    list: {
      about: "Your contacts, starting with what is due soonest",
      title: "Your contacts",
      submit: "Show",
      options: {
        search: {
          about: "A name, a company, a role or a circle; a slip does no harm",
          label: "Search",
        },
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
    import: importVerb,
    match: matchVerb,
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

/** The second page of details. */
export const contactReachableForm = {
  title: "How to reach them",
  submit: "Save",
  options,
} satisfies FormTexts;

/** The form behind a card's "Edit". */
export const contactEditForm = {
  title: "Edit contact",
  submit: "Save",
  options,
} satisfies FormTexts;

type TaskKind = "thank-you" | "thank-referrer" | "follow-up" | "promise" | "outreach";

const nextDeeds: Readonly<Record<TaskKind, string>> = {
  "thank-you": "say thank you",
  "thank-referrer": "thank them for a name",
  "follow-up": "be in touch",
  promise: "keep your promise",
  outreach: "take the next step",
};

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
    nextOn,
    today,
  }: {
    name: string;
    company: string | null;
    lastSpokeOn: string | null;
    nextOn: string | null;
    today: string;
  }): readonly Span[] =>
    rich`${bold(name)}${company === null ? "" : ` at ${company}`} · ${
      lastSpokeOn === null ? "last talk not known" : `last talked ${remembered(lastSpokeOn, today)}`
    }${nextOn === null ? "" : nextOn <= today ? " · due now" : ` · next ${day(nextOn, today)}`}`,
  searchExpired: ({ prefix }: { prefix: string }) =>
    `I kept that search for an hour only. Type it again: /${prefix}contact list, then what you look for.`,
  showButton: "Show",
  editButton: "Edit",
  detailsButton: "Details",
  reachableButton: "E-mail and Phone",
  metButton: "Log a Meeting",
  reachButton: "Reach Out",
  forgetButton: "Forget",
  fields: {
    company: "Company",
    role: "Role",
    tie: "Tie",
    circle: "Circle",
    referredBy: "Referred by",
    lastSpoke: "Last talked",
    next: "Next",
    cadence: "Keep in touch",
    history: "History",
    referred: "Led you to",
    email: "E-mail",
    phone: "Phone",
    link: "Link",
  },
  ties: { strong: "strong", weak: "weak", new: "new" },
  notKnown: "not known",
  spokeOn: ({ day: value, today }: { day: string; today: string }) => remembered(value, today),
  lastTalked: ({ day: value, today }: { day: string; today: string }) =>
    `last talked ${remembered(value, today)}`,
  /** Between the names of a chain: "Ana Silva, through Ben Okafor". */
  through: ", through ",
  throughThem: ({ names }: { names: readonly string[] }) => `Through them: ${list(names)}`,
  chainSize: ({ count, depth }: { count: number; depth: number }) =>
    `${plural(count, { one: "# name", other: "# names" })} in all, ${plural(depth, { one: "# step", other: "# steps" })} deep`,
  every: ({ weeks, isChosen }: { weeks: number; isChosen: boolean }) =>
    `${plural(weeks, { one: "every week", other: "every # weeks" })}${isChosen ? ", as you chose" : ""}`,
  nextIs: ({ kind, day: value, today }: { kind: TaskKind; day: string; today: string }) =>
    `${nextDeeds[kind]}, ${value <= today ? "due now" : day(value, today)}`,
  nothingNext: "nothing yet",
  talked: "Conversation",
  /** Steps of an outreach, as they stand in a history. */
  moves: {
    planned: "You planned to write",
    sent: "You wrote",
    replied: "They answered",
    scheduled: "You set a day to talk",
    met: "You met",
    declined: "They could not make it",
    silent: "No answer came",
  },
  /** Tasks done, as they stand in a history. */
  deeds: {
    "thank-you": "You said thank you",
    "thank-referrer": "You thanked them for a name",
    "follow-up": "You followed up",
    promise: "You kept a promise",
    outreach: "You took the next step",
  },
  dayOf: ({ day: value, today }: { day: string; today: string }) => day(value, today),
  onlyYou: "Only you can see this.",
  forgetAsk: ({ name }: { name: string }) =>
    rich`Forget ${bold(name)}? This deletes the contact, what is due for them and the conversations you had with them alone.`,
  forgetYes: "Forget Them",
  forgetNo: "Keep Them",
  forgotten: ({ name }: { name: string }) => rich`${bold(name)} is forgotten.`,
  kept: ({ name }: { name: string }) => rich`${bold(name)} stays.`,
  maybeTwice: ({ company }: { company: string | null }) =>
    `You have this name twice${company === null ? "" : `, the other one at ${company}`}. Is it one person?`,
  mergeButton: "Merge",
  mergeTitle: "One person or two?",
  mergeFirst: "Kept",
  mergeSecond: "Added to it",
  mergeKeeps:
    "If they are one person, the first entry stays and gets all that only the second one has: conversations, tasks, names they led to. Where both say something different, the second goes into the notes. Nothing is lost.",
  mergeYes: "Merge Them",
  mergeNo: "Keep Both",
  merged: ({ name }: { name: string }) =>
    rich`${bold(name)} is one contact now, with everything from both.`,
  bothStay: "Both stay, and I will not ask about these two again.",
  mergeDone: "One of the two is no longer there, so there is nothing left to merge.",
  notTwins: "By now they have different names or employers, so I left both as they are.",
  gone: "That contact is no longer there.",
  referralCircle:
    "They led you to that person themselves, so it cannot be the other way round too. Who else gave you the name?",
};
