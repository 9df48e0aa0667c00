import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { oneOf } from "./words.ts";

const warmth = {
  about: "Only for a referral: have you told that person to expect the call?",
  label: "For a referral: do they expect the call?",
  hint: "Only for a referral. A warm one opens more doors.",
};

const ask = {
  about: "Which open ask of theirs it answers: some of its words",
  label: "Which ask of theirs does it answer?",
  hint: "Some of its words are enough; leave it empty if there was none",
};

const company = { about: "Where that person works", label: "Where do they work?" };

export const gaveCommand = {
  about: "Log help that you gave; it counts once they confirm it",
  verbs: {
    "": {
      about: "Log help that you gave; it counts once they confirm it",
      title: "Log help you gave",
      submit: "Log",
      options: {
        to: { about: "Whom you helped: an @member of this group", label: "Whom did you help?" },
        kind: { about: "What kind of help it was", label: "What did you give?" },
        name: {
          about: "Whom you named to them, such as “Lee Wong at Acme”",
          label: "Whom did you name to them?",
          hint: "For a referral or an introduction: “Lee Wong at Acme”",
        },
        company,
        warmth,
        note: {
          about: "A line for them, so that they know what you mean",
          label: "A line for them",
          hint: "They see it when I ask them",
        },
        ask,
      },
    },
  },
} satisfies CommandTexts;

export const giveDetailsForm = {
  title: "More about this help",
  submit: "Save",
  options: { company, ask },
} satisfies FormTexts;

export const giveCorrectForm = {
  title: "What was it?",
  submit: "Save",
  options: {
    kind: { about: "What kind of help it was", label: "What did you get?" },
    warmth: { ...warmth, hint: "Only for a referral" },
  },
} satisfies FormTexts;

/** Kinds of help in the middle of a sentence. */
export const given = {
  referral: "a referral",
  introduction: "an introduction",
  advice: "advice",
  review: "a review",
  "mock-interview": "a mock interview",
  reference: "a reference",
  lead: "a lead",
  other: "some help",
};

const quoted = (asks: readonly string[]) => oneOf(asks.map((text) => `“${text}”`));

export const giving = {
  what: ({
    kind,
    isWarm,
    about,
  }: {
    kind: keyof typeof given;
    isWarm: boolean;
    about: readonly string[];
  }) =>
    (isWarm ? "a warm referral" : given[kind]) +
    (about.length === 0 ? "" : ` (${about.join(", ")})`),
  logged: ({ what, name }: { what: string; name: string }): readonly Span[] =>
    rich`Logged: ${bold(what)} for ${bold(name)}. It counts once ${name} confirms it.`,
  asked: ({ name }: { name: string }) => `I have asked ${name}, who has seven days to answer.`,
  notAsked: ({ name }: { name: string }) =>
    `${name} has not agreed to messages from me, so I have not written. I can mention them here, without a word about what it is.`,
  notAskedInPrivate: ({ name, prefix }: { name: string; prefix: string }) =>
    `${name} has not agreed to messages from me, so I have not written. If you type /${prefix}gave in a channel that you share, I can mention them there.`,
  overWeek: ({ name, most }: { name: string; most: number }) =>
    `Boards count help from one person to another at most ${most} times a week, unless an ask, a meeting or an introduction stands behind it. This one for ${name} is kept, but not counted there.`,
  noSuchAsk: ({ name, asks }: { name: string; asks: readonly string[] }) =>
    asks.length === 0
      ? `${name} has no open ask. Leave ask out, and the help counts all the same.`
      : `I found no such ask of ${name}. Open now: ${quoted(asks)}. Some words of one are enough.`,
  whichAsk: ({ name, asks }: { name: string; asks: readonly string[] }) =>
    `${name} asked several things like that. Which one: ${quoted(asks)}?`,
  tellThem: "A referral is warm once that person expects the call. A short message is enough.",
  tellPerson: ({ person }: { person: string }) =>
    `The referral is warm once ${person} expects the call. A short message is enough.`,
  toldButton: "I Have Told Them",
  madeWarm: "Good: it is a warm referral now.",
  loggedNext: ({ prefix }: { prefix: string }) => `/${prefix}board shows how much help went round.`,
  detailsSaved: "Saved with it.",
  notOpen: "That one is answered or closed, so it stays as it is.",
  toYourself:
    "Help for yourself does not count, though it is wise. Whom else did you help? Choose them with @.",
  warmthNeedsReferral:
    "warmth is only for a referral: leave it out, or choose kind:referral if you named a person.",
  askTitle: ({ giver, what }: { giver: string; what: string }): readonly Span[] =>
    rich`${bold(giver)} says they gave you ${bold(what)}.`,
  askNote: ({ note }: { note: string }) => `“${note}”`,
  askNext: "Is that right? It counts for them once you say so.",
  askWhy: "You agreed to messages about what concerns you.",
  confirm: "Yes, Thank You",
  notQuite: "Not Quite",
  confirmed: ({ giver }: { giver: string }) =>
    rich`Confirmed: it counts for ${bold(giver)} now. Shall I pass on your thanks? It takes one tap.`,
  corrected: ({ giver, what }: { giver: string; what: string }) =>
    rich`Noted as ${bold(what)} and confirmed for ${bold(giver)}. Shall I pass on your thanks? It takes one tap.`,
  declined:
    "Noted: it does not count, and nobody is told. If somebody helped you in another way, they can log that.",
  thank: "Send Thanks",
  thanked: ({ giver, prefix }: { giver: string; prefix: string }) =>
    `${giver} will hear it from me. Did you help somebody too lately? Log it with /${prefix}gave.`,
  thanksNotTaken: ({ giver }: { giver: string }) =>
    `${giver} takes no messages from me. Tell them when you next talk: it is worth more in person.`,
  thanksLetter: ({ receiver, what }: { receiver: string; what: string }) =>
    rich`${bold(receiver)} confirmed ${bold(what)} from you, and says thank you.`,
  thanksLetterNext: ({ prefix }: { prefix: string }) =>
    `/${prefix}board shows you what your help adds up to.`,
  thanksWhy: "You agreed to messages about what concerns you.",
  closed: {
    confirmed: "You have confirmed this already. Thank you.",
    declined: "You have answered this already. It does not count.",
    lapsed: ({ giver }: { giver: string }) =>
      `This was open for seven days and has closed. If it still matters, ask ${giver} to log it again.`,
  },
  mentionButton: "Mention Them Here",
  mention: ({ person }: { person: Span }) => rich`${person}, there is something for you.`,
  seeIt: "See It",
  mentionedBefore: ({ name }: { name: string }) =>
    `I have mentioned ${name} already. The rest is up to them.`,
  mentionNeedsChannel: "I can only mention people in a channel.",
};
