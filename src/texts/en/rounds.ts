import { bold, mention, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { day, list, plural } from "./words.ts";

export const roundCommand = {
  about: "Rounds: now and then a short talk with somebody else of the group",
  verbs: {
    join: {
      about: "Take part in the rounds, from the next one on",
      title: "Join rounds",
      submit: "Join",
      options: {},
    },
    leave: {
      about: "Take part no more",
      title: "Leave rounds",
      submit: "Leave",
      options: {},
    },
    pause: {
      about: "Sit rounds out, until a day or until you join again",
      title: "Pause rounds",
      submit: "Pause",
      options: {
        until: {
          about: "The day from which you take part again",
          label: "Until when?",
          hint: "“12 March”; empty: until you join again",
        },
      },
    },
    status: {
      about: "Whom you talk to in this round, and when the next one is",
      title: "Rounds",
      submit: "Show",
      options: {},
    },
  },
} satisfies CommandTexts;

/** By the action's name. */
export const roundForms = {
  "group-rounds": {
    title: "Rounds",
    submit: "Save",
    options: {
      cadence: { about: "How often a round is made", label: "How often?" },
      day: { about: "On which day a round begins", label: "On which day?" },
      size: { about: "How many talk together", label: "How many together?" },
      theme: {
        about: "What the talks can be about; empty for no theme",
        label: "A theme, if you like",
        hint: "“What surprised me lately”; empty: no theme",
      },
    },
  },
} satisfies Record<string, FormTexts>;

type Soon = { readonly day: string; readonly today: string };
type Prefixed = { readonly prefix: string };

const questions = [
  "What have you been curious about lately, and how did it begin?",
  "How did you come to do what you do?",
  "Which conversation of the last months do you still think about?",
  "What do people ask you for help with most often?",
  "What would you try if it could not go wrong?",
  "Who should everybody know, and why?",
] as const;

export const rounds = {
  join: "Join",
  joinAgain: "Join Again",
  leave: "Leave Rounds",
  weMet: "We Met",
  toCalendar: "Add to Calendar",
  cannot: "Cannot This Time",

  joined: "You are in. I open a conversation for you and your partner each time a round begins.",
  joinedBefore: "You are in already, and you stay in.",
  nextRound: ({ day: on, today }: Soon) => `The next round begins on ${day(on, today)}.`,
  noRounds: ({ prefix }: Prefixed) =>
    `No round is planned here at the moment. An organiser can start them: /${prefix}group setup. Whoever has joined is in from the first one on.`,
  allowMessages: ({ prefix }: Prefixed) =>
    `One thing: I may not write to you in private yet, so you would only see the conversation itself, and not a change of plan. /${prefix}kith has the switch.`,
  joinedNext: ({ prefix }: Prefixed) =>
    `Away for a while? /${prefix}round pause. Whom you talk to and when: /${prefix}round status.`,
  left: "You are out, and welcome back at any time.",
  leftOpen: "I have told your partner of this round, and look for somebody else for them.",
  notIn: "You do not take part in rounds at the moment.",
  paused: ({ until, today }: { readonly until: string | undefined; readonly today: string }) =>
    until === undefined
      ? "Paused. You sit rounds out until you join again."
      : `Paused. You are in again from ${day(until, today)} on.`,
  pausedNext: "A conversation of this round that is still open stays open.",
  isIn: "You take part in the rounds.",
  isPaused: ({ until, today }: { readonly until: string | undefined; readonly today: string }) =>
    until === undefined
      ? "You are pausing at the moment."
      : `You are pausing; you are in again from ${day(until, today)} on.`,
  meansWhat: ({ prefix }: Prefixed) =>
    `A round brings you together with somebody of the group, for its own sake. /${prefix}round pause sits rounds out.`,

  offer: ({ day: on, today, theme }: Soon & { readonly theme: string | undefined }) =>
    theme === undefined
      ? rich`This group now has rounds: each time, two or three people have a short talk, just to get to know each other. The first begins on ${day(on, today)}. Who would like to take part?`
      : rich`This group now has rounds: each time, two or three people have a short talk, just to get to know each other. The theme: “${theme}”. The first begins on ${day(on, today)}. Who would like to take part?`,
  whyOffer: "An organiser has started rounds.",

  together: ({ accounts }: { readonly accounts: readonly string[] }): readonly Span[] => [
    ...accounts.flatMap((account, index) => [...(index === 0 ? [] : rich` `), mention(account)]),
    ...rich`, you talk to each other in this round.`,
  ],
  apart: ({ names }: { readonly names: readonly string[] }) =>
    rich`In this round you talk to ${bold(list(names))}.`,
  theme: ({ theme }: { readonly theme: string }) => rich`The theme: “${theme}”`,
  why: ({ reasons }: { readonly reasons: readonly string[] }) =>
    `Why you: ${reasons.map((reason) => `${reason}.`).join(" ")}`,
  reasons: {
    "never-met": ({ count }: { readonly count: number }): string =>
      count === 2
        ? "As far as I know, the two of you have not met yet"
        : "As far as I know, you have not met yet",
    "long-ago": ({ rounds: ago }: { readonly rounds: number }) =>
      `Your last round together was ${plural(ago, { one: "# round", other: "# rounds" })} ago`,
    "shared-field": ({ word, count }: { readonly word: string; readonly count: number }): string =>
      count === 2
        ? `Both of your goals are about “${word}”`
        : `All of your goals are about “${word}”`,
    landed: ({ name }: { readonly name: string }) =>
      `${name} landed a job lately and knows what searching is like`,
    helping: ({ name }: { readonly name: string }) => `${name} is here to help`,
    nothing: "A talk for its own sake, which is how the best ones begin",
  },
  firstQuestion: ({ number }: { readonly number: number }) =>
    `A first question, if you like: “${questions[(number - 1) % questions.length] ?? questions[0]}”`,
  time: ({ at, minutes, isSameZone }: TimeWords) =>
    isSameZone
      ? rich`A time that may suit: ${at}, for ${minutes} minutes.`
      : rich`A time at which all of you are up: ${at}, for ${minutes} minutes.`,
  noTime: ({ minutes }: { readonly minutes: number }) =>
    `Your days hardly overlap, so I have no time to propose. ${minutes} minutes early or late are enough, or a few messages back and forth.`,
  nextMove: ({ account, hasTime }: { readonly account: string; readonly hasTime: boolean }) =>
    hasTime
      ? rich`${mention(account)}, please make the first move: say whether that time suits you, or offer two others.`
      : rich`${mention(account)}, please make the first move and offer two times.`,
  whyTogether: "You take part in the rounds of this group.",

  calendarSays: "Here is that time for your calendar. If you agree on another, just move it.",
  calendarLabel: "Your talk, for the calendar",
  calendarTitle: ({ names }: { readonly names: readonly string[] }) => `Talk with ${list(names)}`,
  calendarNote: "A round of your group: a short talk to get to know each other.",
  cancelled: "That is fine. I tell them kindly, and look for somebody else for them.",
  othersGoOn: "That is fine. I tell them kindly; the two of them go on.",
  calledOff: "This one has ended. Nothing more is needed from you.",
  never: ({ name }: { readonly name: string }) =>
    rich`Shall I never pair you with ${bold(name)} again? Nobody is told.`,

  otherCannot: ({ name }: { readonly name: string }) =>
    rich`${bold(name)} cannot make it this time and wanted you to know early.`,
  somebodyElse: "I have somebody else for you: I am putting you together now.",
  firstNextTime:
    "There was nobody left for you this time. You go first in the next round, so that you surely have somebody then.",
  goesOn: ({ name }: { readonly name: string }) =>
    rich`${bold(name)} cannot make it this time. The two of you go on as you were.`,
  nobodyYet: ({ prefix }: Prefixed) =>
    `You are the first one in the rounds, and nobody else has joined yet. Bring somebody along: /${prefix}round join is all they need.`,
  whyNobody: "You take part in the rounds, and there was nobody for you this time.",
  whyCancelled: "Somebody of your round cannot make it this time.",
  pausedByItself:
    "I have heard nothing of your last three rounds, so I pause them for you. You most likely have other things to do, and that is fine. Join again whenever it suits you.",
  whyPaused: "Three of your rounds passed without an answer.",

  results: (found: {
    readonly day: string;
    readonly today: string;
    readonly all: number;
    readonly met: number;
    readonly notYet: number;
    readonly notMet: number;
    readonly noAnswer: number;
    readonly calledOff: number;
  }) =>
    [
      `The round of ${day(found.day, found.today)}: ${plural(found.all, { one: "# conversation", other: "# conversations" })}.`,
      `Met: ${found.met}. Not yet: ${found.notYet}. Did not meet: ${found.notMet}. No answer: ${found.noAnswer}, which may be any of these.`,
      ...(found.calledOff === 0 ? [] : [`Called off beforehand: ${found.calledOff}.`]),
    ].join(" "),
  whyResults: "You are an organiser, and a round has ended.",

  setting: "Rounds",
  settingOff: "Off",
  settingOn: (plan: {
    readonly cadence: string;
    readonly size: number;
    readonly day: string;
    readonly today: string;
    readonly members: number;
  }) =>
    `${plan.cadence}, ${plan.size === 3 ? "in threes" : "in pairs"}; the next one begins on ${day(plan.day, plan.today)}. ${plural(plan.members, { one: "# member has joined", other: "# members have joined" })}.`,
  start: "Start Rounds",
  change: "Change Rounds",
  stop: "Stop Rounds",
  planned: ({ day: on, today }: Soon) => `Done: the next round begins on ${day(on, today)}.`,
  offered: "I have told the channel, with a button to join. Nobody is in who did not say so.",
  notOffered: ({ prefix }: Prefixed) =>
    `There is no channel where I may tell everybody, so please spread the word: /${prefix}round join is all it takes.`,
  stopped: "Done: no more rounds. Who has joined stays known, for the day you start them again.",
};

type TimeWords = {
  readonly at: Span;
  readonly minutes: number;
  readonly isSameZone: boolean;
};
