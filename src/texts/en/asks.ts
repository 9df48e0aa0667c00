import { bold, mention, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list, plural } from "./words.ts";

const askOptions = {
  text: {
    about: "What you ask for: who or what, and how much of their time",
    label: "What do you ask for?",
    hint: "“15 minutes with somebody who runs paid search at a small firm”",
  },
  why: {
    about: "Why you ask, in a sentence: it helps people to think of the right person",
    label: "Why do you ask?",
    hint: "“I want to find out whether agency work suits me”",
  },
  by: {
    about: "Until when it matters; a month, if you leave it out",
    label: "Until when?",
    hint: "“next Friday”, or leave it empty for a month",
  },
  kind: { about: "What kind of help it is", label: "What kind of help?" },
  company: {
    about: "The employer that it is about, if there is one",
    label: "Which employer?",
    hint: "Only if it is about one",
  },
};

export const askCommand = {
  about: "Ask the group for something specific, and see what others ask",
  verbs: {
    new: {
      about: "Ask the group for something specific; you see it before it is posted",
      title: "Ask the group",
      submit: "Preview",
      options: askOptions,
    },
    list: {
      about: "What members ask for at the moment, or your own asks",
      title: "Asks",
      submit: "Show",
      options: { mine: { about: "Only your own asks, with the answers", label: "Only yours?" } },
    },
    close: {
      about: "Close one of your asks, because it is settled or no longer matters",
      title: "Close an ask",
      submit: "Close",
      options: {
        ask: {
          about: "A few words of the ask; your open asks, if you leave it out",
          label: "Which ask?",
        },
      },
    },
  },
} satisfies CommandTexts;

export const askChangeForm = {
  title: "Make it clearer",
  submit: "Preview",
  options: askOptions,
} satisfies FormTexts;

export const askAgainForm = {
  title: "Ask again",
  submit: "Preview",
  options: askOptions,
} satisfies FormTexts;

const noteOption = (about: string, label: string, hint: string): FormTexts["options"] => ({
  note: { about, label, hint },
});

export const askHelpForm = {
  title: "I can help",
  submit: "Tell Them",
  options: noteOption(
    "A line for the asker: what you can offer, and when",
    "A line from you, if you like",
    "“I ran paid search for two years. Thursday after five is good.”",
  ),
} satisfies FormTexts;

export const askKnowForm = {
  title: "I know someone",
  submit: "Tell Them",
  options: noteOption(
    "A line for the asker: who it is without the name, and what comes next",
    "A line from you, if you like",
    "No name yet, until they agree: “A former colleague; I will ask her today.”",
  ),
} satisfies FormTexts;

type Named = { readonly name: string };
type Prefixed = { readonly prefix: string };

export const asks = {
  asks: ({ account }: { account: string }): readonly Span[] => rich`${mention(account)} asks:`,
  asksNamed: ({ name }: Named): readonly Span[] => rich`${bold(name)} asks:`,
  words: ({ text }: { text: string }): readonly Span[] => rich`“${bold(text)}”`,
  why: "Why",
  kind: "Kind of help",
  company: "About",
  by: "Until",
  byDay: ({ day: value, today }: { day: string; today: string }) => day(value, today),
  answersGoTo: ({ name }: Named) => `What you answer goes to ${name} alone.`,
  canHelp: "I Can Help",
  knowSomeone: "I Know Someone",
  offerBack: "Share an Offer Back",

  previewTitle: "Before it goes out",
  preview: "This is how the group will see it:",
  rate: ({ answered, total }: { answered: number; total: number }) =>
    `People here like to help: of the last ${total} asks (those of six months), ${answered} got an answer.`,
  rateLow: ({ answered, total }: { answered: number; total: number }) =>
    `Of the last ${total} asks (those of six months), ${answered} got an answer. What nobody answers goes to members who may fit, in private.`,
  rateUnknown:
    "People like to help when they know what would help. What nobody answers goes to members who may fit, in private.",
  giveFirst:
    "Is there something that you could offer in return, such as a call or a second pair of eyes? It is no condition.",
  whyMissing: "A line on why you ask helps people to think of the right person.",
  unheard: ({ prefix }: Prefixed) =>
    `I may not write to you yet, so you will find answers in /${prefix}ask list mine:yes. To hear of them at once, allow me to write to you: /${prefix}kith has the switch.`,
  noChannel:
    "There is no channel here, so it goes on the group’s list, and I ask up to five members who may fit, in private.",
  toGroupChannel: "It goes to the group’s channel and on the group’s list.",
  askChannel: "Ask the Channel",
  askGroup: "Ask the Group",
  askAsItIs: "Ask As It Is",
  change: "Change It",
  clearer: "Make It Clearer",
  hintsTitle: "A clearer ask gets better answers:",
  hints: {
    "too-short": "It is very short. Say who or what would help, in a sentence.",
    anyone:
      "“Anyone” is hard to answer: nobody feels meant. Name a role, a field and a size or an employer.",
    wish: "This says what you wish for, and not yet what somebody could do this week. Ask for one small thing.",
    "no-size": "Say how much you ask for: fifteen minutes, one page, one name.",
    "no-target": "Say which role, field or employer it is about.",
  },
  suggestion: ({ example }: { example: string }): readonly Span[] =>
    rich`For example: “${example}”`,
  examples: {
    person: ({ field }: { field: string | undefined }) =>
      field === undefined || field.toLowerCase() === "marketing"
        ? "15 minutes with somebody who runs paid search at a small firm"
        : `15 minutes with somebody who has worked in ${field} for a year or two, at a small firm for instance`,
    review: "Ten minutes on the first page of my résumé: is it clear what I can do?",
    "mock-interview": "A mock interview of 30 minutes for a first team lead role",
    advice: "15 minutes with somebody who went from teaching into software, on their first steps",
    reference: "A reference of five lines from somebody who was on the fair’s team with me",
  },

  gone: "I keep a preview for an hour, and that has passed. Please type the ask again.",
  posted: "Your ask is out.",
  postedInGroup: ({ prefix }: Prefixed) =>
    `Your ask is in the group’s channel. /${prefix}ask list mine:yes shows the answers.`,
  postedOnList: ({ prefix }: Prefixed) =>
    `Your ask is on the group’s list. /${prefix}ask list mine:yes shows the answers.`,
  postedBefore: ({ prefix }: Prefixed) =>
    `This ask is out already. /${prefix}ask list mine:yes shows the answers.`,
  tooMany: ({ most, prefix }: Prefixed & { most: number }) =>
    `You have ${most} open asks, which is as many as people can follow. Close one first: /${prefix}ask close.`,

  ownAsk: ({ prefix }: Prefixed) =>
    `This ask is yours, so the answers are for others. /${prefix}ask list mine:yes shows what came.`,
  closedView: ({ name }: Named) =>
    `${name} has closed this ask. Thank you for being ready to help.`,
  expiredView: "This ask has come to its end. Thank you for being ready to help.",
  goneView: "This ask is no longer open. Thank you for being ready to help.",
  repliedBefore: ({ name }: Named) =>
    `${name} knows already that you are ready to help. Nothing more is needed from you.`,
  told: {
    conversation: ({ name }: Named) =>
      `Thank you. ${name} hears it from me, and I am opening a conversation for the two of you.`,
    "conversation-later": ({ name }: Named) =>
      `Thank you. ${name} hears it from me. It is night there, so I open a conversation for the two of you in the morning.`,
    "asker-writes": ({ name }: Named) =>
      `Thank you. ${name} hears it from me and can write to you.`,
    "in-place": ({ name, account }: Named & { account: string }): readonly Span[] =>
      rich`Thank you. I may not write to ${name} in private, so please write to ${mention(account)} directly. They also see your line in their list of asks.`,
  },
  afterwards: ({ prefix }: Prefixed) =>
    `Once you have helped, log it with /${prefix}gave: it counts when they confirm it.`,
  haveHelped: "I Have Helped",
  mentionThem: "Mention Them Here",
  mentioned: ({ name }: Named) => `I mention ${name} here, without saying what it is about.`,
  mentionNeedsChannel: "I can only mention people in a channel.",
  somethingForYou: ({ account }: { account: string }): readonly Span[] =>
    rich`${mention(account)}, there is something for you.`,
  seeIt: "See It",
  forSomebodyElse: "This one is for somebody else. Nothing is waiting for you here.",

  canHelpLetter: ({ name }: Named): readonly Span[] => rich`${bold(name)} can help with your ask:`,
  knowsLetter: ({ name }: Named): readonly Span[] =>
    rich`${bold(name)} knows somebody who may help with your ask:`,
  quoted: ({ text }: { text: string }) => `“${text}”`,
  theirLine: ({ name, note }: Named & { note: string }): readonly Span[] =>
    rich`${bold(name)} says: “${note}”`,
  letterNext: {
    conversation:
      "I am opening a conversation for the two of you. Offer two times for fifteen minutes, and they will be glad that you did.",
    write: ({ account }: { account: string }): readonly Span[] =>
      rich`Write to ${mention(account)} and offer two times for fifteen minutes.`,
  },
  letterWhy: "You asked the group for help.",
  together: ({ asker, helper }: { asker: string; helper: string }): readonly Span[] =>
    rich`${mention(asker)} and ${mention(helper)}, here you are: one has asked, and the other is ready to help.`,
  theAsk: ({ name, text }: Named & { text: string }): readonly Span[] =>
    rich`${bold(name)} asked: “${text}”`,
  fallback: ({ name, account, text }: Named & { account: string; text: string }) =>
    rich`You and ${bold(name)} are in touch about this ask: “${text}”. I cannot open a conversation for the two of you here, so please write to ${mention(account)} directly.`,
  togetherWhy: "One of you asked the group, and the other is ready to help.",
  helped: "That Helped",
  notNow: "Not Now",
  notNowDone: ({ name }: Named) =>
    `That is fine, and I tell nobody. If you like, a short line is kind: “Thank you, ${name}. I have what I need for the moment and will come back to you.”`,

  helpedDone: ({ name }: Named): readonly Span[] =>
    rich`Good to hear. Shall it count as help given by ${bold(name)}? It takes one tap.`,
  helpedBefore: "You have said so already.",
  countIt: "Count It",
  counted: ({ name }: Named): readonly Span[] =>
    rich`Counted for ${bold(name)}, who hears it from me. If your ask is settled, close it.`,
  countedUnheard: ({ name }: Named): readonly Span[] =>
    rich`Counted for ${bold(name)}, who takes no messages from me: tell them when you next talk. If your ask is settled, close it.`,
  countedLetter: ({ name, text }: Named & { text: string }): readonly Span[] =>
    rich`${bold(name)} says that your answer to their ask helped, and says thank you. It counts as help given: “${text}”`,
  countedWhy: "Somebody whom you helped has said so.",
  countedBefore: ({ name }: Named) => `It counts for ${name} already.`,
  close: "Close the Ask",
  closed: ({ text }: { text: string }) => `Closed: “${text}”.`,
  closedBefore: "This ask is closed already.",
  outcome: "How did it end? One tap is enough.",
  outcomeHelper: ({ name }: Named) => `${name} Helped`,
  outcomeOther: "Settled Another Way",
  outcomeNone: "Not Yet",
  outcomeOtherDone: ({ prefix }: Prefixed) =>
    `Good that it is settled. If somebody had a part in it, /${prefix}thanks tells them so.`,
  outcomeNoneDone:
    "That happens, and most often the next wording or the next week brings it. Ask again when you like.",
  askAgain: "Ask Again",
  whichClose: "Which one do you mean? These are your open asks:",
  noneToClose: ({ prefix }: Prefixed) =>
    `You have no open ask. /${prefix}ask new asks the group for something.`,

  listTitle: ({ count }: { count: number }) =>
    plural(count, { one: "One open ask", other: "# open asks" }),
  listNone: ({ prefix }: Prefixed) =>
    `Nobody asks for anything at the moment. What would help you? /${prefix}ask new asks the group.`,
  mineTitle: "Your asks",
  mineNone: ({ prefix }: Prefixed) =>
    `You have not asked for anything yet. What would help you this week? /${prefix}ask new asks the group.`,
  askedOn: ({ day: value, today }: { day: string; today: string }) =>
    `Asked on ${day(value, today)}.`,
  states: {
    open: ({ day: value, today }: { day: string; today: string }) =>
      `Open until ${day(value, today)}.`,
    closed: "Closed.",
    settled: "Settled another way.",
    expired: "Come to its end.",
  },
  noAnswerYet: "No answer yet. After a day, I ask up to five members who may fit, in private.",
  answer: {
    "can-help": ({ account }: { account: string }): readonly Span[] =>
      rich`${mention(account)} can help.`,
    "knows-someone": ({ account }: { account: string }): readonly Span[] =>
      rich`${mention(account)} knows somebody.`,
  },
  answerNote: ({ note }: { note: string }) => ` “${note}”`,
  moreAnswers: ({ count }: { count: number }) =>
    plural(count, { one: "And one more answer.", other: "And # more answers." }),

  routed: ({ name }: Named): readonly Span[] =>
    rich`${bold(name)} asks for something that you may be able to help with:`,
  routedWhy: {
    pledge: "I ask you because it fits what you pledged.",
    offer: "I ask you because it fits what you offer.",
    employer: "I ask you because it is about an employer that you named.",
    field: "I ask you because it is about a field that you named.",
  },
  routedQuiet:
    "“Not This Time” and no answer are both fine. Nobody learns that I asked you, and I ask you at most once a week.",
  notThisTime: "Not This Time",
  notThisTimeDone: "That is fine, and nobody is told. Thank you for reading it.",
  routedReason: "A member’s ask fits what you told Kith.",

  expired: ({ text }: { text: string }): readonly Span[] =>
    rich`Your ask has come to its end: “${text}”.`,
  expiredAnswered: ({ names }: { names: readonly string[] }) =>
    `${list(names)} answered. If one of them helped, say so: people like to hear what came of it.`,
  expiredNext:
    "If it still matters, ask again. A new wording often brings what the first one did not.",
  expiredWhy: "An ask of yours has come to its end.",
};
