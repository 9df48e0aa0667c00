import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { given } from "./giving.ts";
import { day as dayText } from "./words.ts";

const about = "Thank a member; help that you report counts for them at once";

export const thanksCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Say thanks",
      submit: "Thank",
      options: {
        to: { about: "Whom you thank: an @member of this group", label: "Whom do you thank?" },
        for: {
          about: "What for, in your own words",
          label: "What for?",
          hint: "One or two sentences; they read it as you write it",
        },
        kind: {
          about: "If it was help: what kind. It counts for them at once",
          label: "Was it help? Then it counts for them",
          hint: "Leave it open if it was no help of these kinds",
        },
        public: {
          about: "yes: everybody in this channel reads it; otherwise only they do",
          label: "May this channel read it?",
        },
      },
    },
  },
} satisfies CommandTexts;

export const giveMeetForm = {
  title: "Ask to meet",
  submit: "Ask",
  options: {
    reason: {
      about: "Why you would like to talk",
      label: "Why would you like to talk?",
      hint: "They read it and say yes first; a line about them helps",
    },
  },
} satisfies FormTexts;

export const thanks = {
  toYourself: "A pat on your own back is fine, too. Whom else would you thank? Choose them with @.",
  channelOnly:
    "I can post thanks only in the channel in which you type them. Leave public out, and I pass them on in private.",
  inChannel: ({ from, to, what }: { from: string; to: Span; what: string }): readonly Span[] =>
    rich`${bold(from)} thanks ${to}: “${what}”`,
  letter: ({ from, what }: { from: string; what: string }): readonly Span[] =>
    rich`${bold(from)} thanks you: “${what}”`,
  letterCounts: ({ what }: { what: string }) => `It counts for you as ${what}.`,
  reportedLetter: ({ receiver, what }: { receiver: string; what: string }): readonly Span[] =>
    rich`${bold(receiver)} says that you gave them ${bold(what)}. It counts for you; there is nothing to do.`,
  sent: ({ name }: { name: string }) => `${name} will hear it from me.`,
  notTaken: ({ name, prefix }: { name: string; prefix: string }) =>
    `${name} takes no messages from me. Tell them when you next talk, or type /${prefix}thanks with public:yes in a channel that you share.`,
  askKind: ({ name }: { name: string }) =>
    `Was it help? Say what kind, and it counts for ${name} at once.`,
  kindMenu: "It was help: count it as …",
  counted: ({ giver, what }: { giver: string; what: string }): readonly Span[] =>
    rich`Counted for ${bold(giver)}: ${bold(what)}.`,
  you: "you",
  changed: ({ giver, what }: { giver: string; what: string }): readonly Span[] =>
    rich`Changed: it is ${bold(what)} from ${bold(giver)} now.`,
  raise: { met: "We Talked", outcome: "It Led to Something" },
  raised: {
    met: ({ giver, isTold }: { giver: string; isTold: boolean }) =>
      `Good to hear. Noted that you talked${isTold ? `, and I have told ${giver} what their referral led to` : ` thanks to ${giver}`}.`,
    outcome: ({ giver, isTold }: { giver: string; isTold: boolean }) =>
      `Wonderful. Noted that it led to something${isTold ? `, and I have told ${giver}` : ` thanks to ${giver}`}.`,
  },
  raisedBefore: "That is noted already.",
  raisedLetter: {
    met: ({ receiver, what }: { receiver: string; what: string }): readonly Span[] =>
      rich`You gave ${bold(receiver)} ${what}, and they have talked. That is what your help led to.`,
    outcome: ({ receiver, what }: { receiver: string; what: string }): readonly Span[] =>
      rich`You gave ${bold(receiver)} ${what}, and it led to something. Thank you from ${receiver}.`,
  },
  meet: "I’d Like to Meet",
  meetReason: ({ kind }: { kind: keyof typeof given }) =>
    `You helped me with ${given[kind]}. I would like to hear more about your path, and to see what I can do for you.`,
  receivedButton: "Help I Received",
  receivedTitle: "Help you received",
  receivedLine: ({
    giver,
    what,
    warmth,
    day,
    today,
  }: {
    giver: string;
    what: string;
    warmth: "name" | "warm" | "met" | "outcome" | null;
    day: string;
    today: string;
  }): readonly Span[] =>
    rich`${bold(giver)}: ${what}, ${dayText(day, today)}${
      warmth === "outcome" ? ". It led to something." : warmth === "met" ? ". You talked." : "."
    }`,
  receivedNext: "Say what came of it when something did: whoever helped you likes to know.",
  receivedNone: ({ prefix }: { prefix: string }) =>
    `Nothing is noted here yet. When somebody helps you, /${prefix}thanks tells them, and counts it for them.`,
  change: "Not Quite",
  newer: "Newer",
  older: "Older",
};
