import { bold, mention, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { day, list } from "./words.ts";

export const introCommand = {
  about: "Introduce two members to each other, once both have said yes",
  verbs: {
    "": {
      about: "Introduce two members to each other, once both have said yes",
      title: "Ask for an introduction",
      submit: "Ask Them",
      options: {
        to: { about: "The member to be introduced to", label: "Introduction to whom?" },
        reason: {
          about: "Why they should talk, in a sentence: what makes it worth it for both",
          label: "Why should they talk?",
          hint: "“You both went from nursing into software”",
        },
        who: {
          about: "Who is to be introduced; you, if you leave it out",
          label: "Who is introduced?",
          hint: "You, if you leave it empty",
        },
      },
    },
  },
} satisfies CommandTexts;

type Named = { readonly name: string };
type Profiled = Named & {
  readonly stage: keyof typeof stages | null;
  readonly goal: string | null;
  readonly offers: readonly string[];
};

const platforms = { slack: "Slack", discord: "Discord", playground: "the playground" };

const stages = {
  searching: ({ name }: Named) => rich`${bold(name)} is searching at the moment.`,
  landed: ({ name }: Named) => rich`${bold(name)} has landed a job.`,
  helping: ({ name }: Named) => rich`${bold(name)} is here to help.`,
};
type Until = { readonly until: string; readonly today: string };

export const introductions = {
  samePerson:
    "An introduction needs two different people. Choose somebody else for “to” or for “who”.",
  thinReason:
    "Please add a few words on why they should talk. Something good about the other person opens doors, such as “You both went from nursing into software”.",
  alreadyOpen:
    "There is an open request for these two already. Both are asked in private, and it ends after seven days at the latest. If they are not in touch by then, you can ask again.",
  ownBlock:
    "You asked me never to pair you with them. The list “Never Paired With” takes that back; then ask again.",
  tooManyOpen:
    "Five of your requests are open, and each waits for somebody’s answer. The first of them ends within a week; then there is room for this one.",
  notReachedInPrivate: ({ names }: { names: readonly string[] }) =>
    `I may not write to ${list(names)} yet, so nothing was asked. Type this in a channel of your group: there I can mention ${names.length === 1 ? "them" : "each of them"} without saying what it is about.`,

  asked: ({ names }: { names: readonly string[] }) =>
    names.length === 1
      ? rich`I have asked ${bold(list(names))} in private.`
      : rich`I have asked ${bold(list(names))}, each in private.`,
  askedNext: ({ isOwn, until, today }: Until & { isOwn: boolean }) =>
    `${isOwn ? "If it is a yes, I will put you in touch" : "If both say yes, I will put them in touch"} and tell you at once. Otherwise you will hear by ${day(until, today)}.`,
  askedNextUnheard: ({ isOwn, prefix }: { isOwn: boolean; prefix: string }) =>
    `${isOwn ? "If it is a yes, I will put you in touch" : "If both say yes, I will put them in touch"}. Otherwise it ends after seven days. To hear about that, allow me to write to you: /${prefix}kith has the switch.`,
  notReached: ({ names }: { names: readonly string[] }) =>
    rich`I may not write to ${bold(list(names))} yet. I can mention them here instead: everybody sees that there is something for them, and nobody else sees what.`,
  mentionThem: "Mention Them Here",
  mentionedAlready: "I have mentioned them already. Now it is up to them.",
  somethingForYou: ({ accounts }: { accounts: readonly string[] }): readonly Span[] =>
    rich`${accounts.flatMap((account) => [mention(account), ...rich` `])}there is something for you.`,
  seeIt: "See It",
  forSomebodyElse: "This one is for somebody else. Nothing is waiting for you here.",

  wantsToMeet: ({ asker }: { asker: string }) => rich`${bold(asker)} would like to meet you.`,
  wantsToIntroduce: ({ asker, other }: { asker: string; other: string }) =>
    rich`${bold(asker)} would like to introduce you to ${bold(other)}.`,
  reason: ({ reason }: { reason: string }) => rich`Why: “${reason}”`,
  profile: ({ name, stage, goal, offers }: Profiled) => [
    ...(stage === null ? rich`${bold(name)}.` : stages[stage]({ name })),
    ...(goal === null ? [] : rich` Goal: “${goal}”.`),
    ...(offers.length === 0 ? [] : rich` Offers: ${list(offers.map((offer) => `“${offer}”`))}.`),
  ],
  fifteenMinutes:
    "Fifteen minutes are enough, when it suits you both. I put you in touch only if you both say yes.",
  quietAnswer: ({ until, today }: Until) =>
    `“Not Now” and no answer read the same to everybody else. You have until ${day(until, today)}.`,
  yes: "Yes, Introduce Us",
  notNow: "Not Now",
  whyAsked: "A member would like to put you in touch with somebody.",

  waiting: ({ other, until, today }: Until & { other: string }) =>
    rich`Thank you. If ${bold(other)} says yes too, I will put you in touch. Otherwise you will hear by ${day(until, today)}.`,
  waitingUnheard: ({ other }: { other: string }) =>
    rich`Thank you. If ${bold(other)} says yes too, I will put you in touch. Otherwise it ends after seven days, and I will not write to you about it.`,
  declined:
    "That is fine, and thank you for saying so. I tell nobody: the request just ends after its seven days, as if it had not been seen.",
  alreadyAnswered: "You have answered this one already. Nothing more is needed from you.",
  over: "This request has ended. Nothing more is needed from you.",

  putTogether: ({ accounts }: { accounts: readonly [string, string] }) =>
    rich`${mention(accounts[0])} and ${mention(accounts[1])}, you both said yes: here you are.`,
  reasonOf: ({ asker, reason }: { asker: string; reason: string }) =>
    rich`Why you two, in the words of ${bold(asker)}: “${reason}”`,
  firstQuestion:
    "Fifteen minutes are enough to begin with. A first question, if you like: “How did you come to do what you do, and what would you do again?”",
  nextMove: ({ account, day: value, today }: { account: string; day: string; today: string }) =>
    rich`${mention(account)}, please make the next move: offer two times to talk by ${day(value, today)}.`,
  afterwards: ({ prefix }: { prefix: string }) =>
    `When you have talked, each of you can log it with /${prefix}met, and I will remind you to say thank you.`,
  whyTogether: "You both said yes to this introduction.",
  instead: ({ names, reason }: { names: readonly string[]; reason: string }) =>
    rich`You and ${bold(list(names))} both said yes. I cannot open a conversation for you here, so the first line is yours. It is about this: “${reason}”`,
  writeTo: ({ name, account }: Named & { account: string }) =>
    rich`Please write to ${bold(name)} directly: ${mention(account)}.`,
  reachedBy: ({ name, way }: Named & { way: string }) =>
    rich`This is how ${bold(name)} likes to be reached: ${way}`,
  foundOn: ({ name, platform }: Named & { platform: "slack" | "discord" | "playground" }) =>
    rich`You find ${bold(name)} on ${platforms[platform]}.`,
  inTouch: {
    opened: ({ other }: { other: string }) =>
      rich`You and ${bold(other)} are in touch now: I am opening a conversation for the two of you.`,
    "opens-later": ({ other }: { other: string }) =>
      rich`You and ${bold(other)} are in touch now. It is night there, so I open a conversation for the two of you in the morning.`,
    "handed-over": ({ other }: { other: string }) =>
      rich`You and ${bold(other)} are in touch now: I am writing to each of you how to reach the other.`,
  },
  theyAreInTouch: ({ names }: { names: readonly string[] }) =>
    rich`${bold(list(names))} both said yes and are in touch now. Thank you for bringing them together.`,
  whyInTouch: "An introduction that concerns you came about.",

  notThisTime: ({ names }: { names: readonly string[] }) =>
    names.length === 1
      ? rich`The introduction to ${bold(list(names))} did not come about this time.`
      : rich`The introduction of ${bold(list(names))} did not come about this time.`,
  notThisTimeNext: ({ prefix }: { prefix: string }) =>
    `That happens to everybody and has many reasons, most often a full week. Who else could it be? /${prefix}intro asks somebody else, and /${prefix}contact list shows the people you know already.`,
  uncertainAsked: ({ name }: Named) =>
    rich`I could not find out whether my question about your introduction reached ${bold(name)}. It may be there; sending it again might show it twice.`,
  uncertainTogether: ({ name }: Named) =>
    rich`I could not find out whether the conversation of you and ${bold(name)} was opened. If you do not see it, I can send its first message again.`,
  sendAgain: "Send It Again",
  sentAgain: "It is on its way again.",
  notSent: "It was sent again already, or is no longer needed. Nothing more is needed from you.",
  whyUncertain: "An introduction that you wait for may not have arrived.",
  whyEnded: "An introduction that you waited for has ended.",
};
