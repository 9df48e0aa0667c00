import type { CommandTexts } from "../command-texts.ts";
import { day, list, plural } from "./words.ts";

export const privacyCommand = {
  about: "What I hold about you: see it, take it with you, erase it",
  verbs: {
    show: {
      about: "What I hold about you, who sees it, and your switches",
      title: "What I hold about you",
      submit: "Show",
      options: {},
    },
    export: {
      about: "Everything about you as files: JSON, a table, and your contacts as vCards",
      title: "Take your data with you",
      submit: "Get",
      options: {},
    },
    erase: {
      about: "Erase everything about you in this group; asked once more before it happens",
      title: "Erase everything",
      submit: "Go On",
      options: {},
    },
    board: {
      about: "Whether your name may stand on the group’s boards",
      title: "Your name on boards",
      submit: "Save",
      options: {
        setting: {
          about: "on: your name may stand on boards; off: it does not",
          label: "May your name stand on boards?",
        },
      },
    },
  },
} satisfies CommandTexts;

const contactsCount = (count: number): string =>
  plural(count, { one: "# contact", other: "# contacts" });

export const privacy = {
  formerMember: "a former member",
  suppressed: ({ name }: { name: string }) =>
    `${name} asked not to be kept here, so I saved nothing about them. Everybody else can be saved as always.`,
  someSuppressed: ({ count }: { count: number }) =>
    plural(count, {
      one: "# person in the file asked not to be kept here, so I left them out.",
      other: "# people in the file asked not to be kept here, so I left them out.",
    }),
  show: {
    title: "What I hold about you",
    inGroup: ({ group }: { group: string }) =>
      `This is about ${group} alone. Other groups keep their own records.`,
    yours: "Seen by you alone",
    yoursCount: (count: {
      contacts: number;
      meetings: number;
      tasks: number;
      outreaches: number;
    }) =>
      list([
        contactsCount(count.contacts),
        plural(count.meetings, { one: "# meeting", other: "# meetings" }),
        plural(count.tasks, { one: "# to-do", other: "# to-dos" }),
        plural(count.outreaches, { one: "# outreach", other: "# outreaches" }),
      ]),
    shared: "Seen by the people concerned, or by the group",
    sharedCount: (count: { asks: number; offers: number; gave: number; received: number }) =>
      list([
        plural(count.asks, { one: "# ask", other: "# asks" }),
        plural(count.offers, { one: "# offer", other: "# offers" }),
        plural(count.gave, { one: "help given # time", other: "help given # times" }),
        plural(count.received, { one: "help received # time", other: "help received # times" }),
      ]),
    profile: "Your profile",
    profileOf: (part: {
      goal: boolean;
      stage: boolean;
      timeZone: string | undefined;
      employer: boolean;
    }) =>
      list([
        "your name and account here",
        ...(part.goal ? ["your goal"] : []),
        ...(part.stage ? ["your stage"] : []),
        ...(part.employer ? ["where you work"] : []),
        ...(part.timeZone === undefined ? [] : [`your time zone (${part.timeZone})`]),
      ]),
    switches: "Your switches",
    switchesAre: (on: { messages: boolean; nudges: boolean; boards: boolean; matching: boolean }) =>
      [
        `messages about you ${on.messages ? "on" : "off"}`,
        `nudges ${on.nudges ? "on" : "off"}`,
        `name on boards ${on.boards ? "on" : "off"}`,
        `employers of your contacts in searches ${on.matching ? "on" : "off"}`,
      ].join(", "),
    matchOn: "Let Employers Match",
    matchOff: "Stop Matching",
    takeOut: "Export Everything",
    erase: "Erase Everything",
    oldContacts: "Look at Old Contacts",
    promise:
      "I never read what is said in channels. What you type is sealed in the database, and contacts are deleted if you do not use me for 14 months.",
  },
  files: {
    ready: ({ contacts }: { contacts: number }) =>
      `Here is everything I hold about you in this group, with ${contactsCount(contacts)}. Keep the files in a safe place: other people’s details are in them.`,
    json: "Everything, for programs (JSON)",
    table: "Everything, for a spreadsheet (CSV)",
    contacts: "Your contacts, for a spreadsheet (CSV)",
    cards: "Your contacts, for an address book (vCard)",
    columns: { what: "What", number: "No.", part: "Part", value: "Value" },
    contactColumns: {
      name: "Name",
      company: "Company",
      role: "Role",
      email: "E-mail",
      phone: "Phone",
      link: "Link",
      circle: "Circle",
      tie: "Tie",
      lastSpokeOn: "Last spoke",
      notes: "Notes",
    },
  },
  erase: {
    ask: ({ group }: { group: string }) => `Erase everything about you in ${group}?`,
    goes: "Gone at once, for good: your name and account, your goal and settings, your contacts, meetings, to-dos, outreaches and notes, your offers, and every word you typed in asks, thanks and introductions. Messages that wait to be sent to you or about you are dropped.",
    stays:
      "What stays: that somebody helped or met somebody, as numbers under “a former member”, because they belong to the others’ records too. Messages already in Slack or Discord stay where they are; you can delete your own there.",
    first: "If you would like to keep a copy, export first.",
    yes: "Erase Everything",
    no: "Keep Everything",
    done: "Done. I hold nothing about you in this group any more. If you ever use me again, we start as strangers.",
    before: "That is done already: I hold nothing from before.",
    kept: "Good. Nothing was changed.",
  },
  oldContacts: {
    ask: ({ count, names }: { count: number; names: readonly string[] }) =>
      `Once a year I ask: ${contactsCount(count)} of yours ${count === 1 ? "has" : "have"} rested for a year or more${names.length === 0 ? "" : `, such as ${list(names)}`}. Do you still want to keep ${count === 1 ? "this one" : "them"}?`,
    none: "All your contacts are fresh: there is none that has rested for a year.",
    keep: "Keep All",
    choose: "Choose",
    remove: "Delete",
    kept: "Good, they all stay. I will ask again in a year.",
    pick: ({ shown, count }: { shown: number; count: number }) =>
      shown < count
        ? `Whom shall I delete? These are the ${shown} that have rested longest, of ${count}.`
        : "Whom shall I delete?",
    pickMenu: "Choose whom to delete",
    really: ({ count }: { count: number }) =>
      `Delete ${contactsCount(count)}, with meetings and to-dos that are only about them? This cannot be undone.`,
    reallyYes: "Yes, Delete",
    reallyNo: "No, Keep Them",
    removed: ({ count }: { count: number }) =>
      `${plural(count, { one: "# contact is", other: "# contacts are" })} deleted.`,
    why: "I ask once a year, so that nobody is on a list that nobody looks at.",
  },
  contactsEnd: {
    tell: ({ count, on }: { count: number; on: string }) =>
      `You have not used me for about a year. Unless you do, I will delete your ${contactsCount(count)} on ${day(on)}: people should not be on a list that nobody uses.`,
    keep: "Keep My Contacts",
    removeNow: "Delete Them Now",
    kept: "Good, they stay.",
    why: "This comes because your contacts would be deleted in 60 days.",
  },
  page: {
    title: "Privacy",
    intro: [
      "Kith is a chat bot for job-search groups. Whoever runs this installation is responsible for it; your group’s organisers know who that is.",
      "Kith keeps what you type into its commands and forms, your name and account as the platform tells them, and your settings. It never reads what is said in channels.",
    ],
    pointsTitle: "In short",
    points: [
      {
        term: "What for",
        meaning:
          "To keep your networking record, to remind you of what is due if you want that, to pass on asks, thanks and introductions, and to count help given. For nothing else: no profiles of people, no decisions about jobs, no advertising, no training of models.",
      },
      {
        term: "Who sees it",
        meaning:
          "Contacts, meetings, to-dos and drafts: you alone, no organiser either. Asks, offers, help and thanks: the people concerned, or the group where you say so.",
      },
      {
        term: "How it is kept",
        meaning:
          "Names, notes, addresses and all typed text are encrypted in the database, with a key that is not in it.",
      },
      {
        term: "How long",
        meaning:
          "Until you erase it; 30 days after you leave the group; 30 days after the group removes Kith. Messages and answers are emptied after 7 days, drafts and imports after an hour. Contacts are deleted if you do not use Kith for 14 months, announced 60 days before.",
      },
      {
        term: "Your rights",
        meaning:
          "“privacy show” says what is held, “privacy export” gives you all of it as files, “privacy erase” erases it at once. Each message that comes by itself has a way to stop it.",
      },
      {
        term: "If you are somebody’s contact",
        meaning:
          "A member may have noted your name to keep in touch with you. Nobody else sees it, and Kith never writes to you. If you object, write to whoever runs this installation: your entries are deleted, and nobody here can save you again.",
      },
    ],
    note: "The full notice comes from whoever runs this installation.",
  },
};
