import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { day as dayText, plural } from "./words.ts";

const counted = (count: number) => plural(count, { one: "# person", other: "# people" });

export const boardCommand = {
  about: "How much help went round, as confirmed by those who got it",
  verbs: {
    "": {
      about: "How much help went round, as confirmed by those who got it",
      title: "Board",
      submit: "Show",
      options: {
        kind: { about: "Which help is counted; all of it if you leave it out", label: "Which?" },
        period: { about: "Since when; this month if you leave it out", label: "Since when?" },
        show: { about: "Who sees it; only you if you leave it out", label: "Who sees it?" },
      },
    },
  },
} satisfies CommandTexts;

type Line = { name: string; count: number; results: string };

const inBrackets = (results: string) => (results === "" ? "" : ` (${results})`);

export const boards = {
  title: {
    help: "Help given",
    referrals: "Referrals given",
    "after-landing": "Still giving after landing",
    introductions: "Introductions made",
  },
  period: { week: "this week", month: "this month", quarter: "this quarter", always: "so far" },
  heading: ({ title, period }: { title: string; period: string }) => `${title}, ${period}`,
  line: ({ name, count, results }: Line): readonly Span[] =>
    rich`${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  place: ({
    place,
    isShared,
    name,
    count,
    results,
  }: Line & { place: number; isShared: boolean }): readonly Span[] =>
    rich`${place}${isShared ? " =" : "."} ${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  shared: ({ names, count }: { names: string; count: number }): readonly Span[] =>
    rich`All level with ${counted(count)} each: ${bold(names)}`,
  others: "others",
  /** What came of help, each part in its own words. */
  results: ({
    meetings,
    outcomes,
    jobs,
  }: {
    meetings: number;
    outcomes: number;
    jobs: number;
  }): readonly string[] => [
    ...(meetings === 0 ? [] : [plural(meetings, { one: "# meeting", other: "# meetings" })]),
    ...(outcomes === 0 ? [] : [plural(outcomes, { one: "# result", other: "# results" })]),
    ...(jobs === 0 ? [] : [plural(jobs, { one: "# job", other: "# jobs" })]),
  ],
  rule: ({ most }: { most: number }) =>
    `This counts people helped, as they confirmed it, and help from one person to another at most ${most} times a week, or more often after an ask, a meeting or an introduction. Only those who agreed are named.`,
  empty: ({ prefix }: { prefix: string }) =>
    `Nobody is on this board yet. Have you helped somebody, even in a small way? Log it with /${prefix}gave.`,
  own: ({ count, period }: { count: number; period: string }) =>
    `You helped ${counted(count)} ${period}.`,
  ownBefore: {
    week: ({ count }: { count: number }) => `Last week: ${counted(count)}.`,
    month: ({ count }: { count: number }) => `Last month: ${counted(count)}.`,
    quarter: ({ count }: { count: number }) => `Last quarter: ${counted(count)}.`,
  },
  ownNone: ({ prefix }: { prefix: string }) =>
    `When you have helped somebody, log it with /${prefix}gave.`,
  ownLed: ({ results }: { results: string }) => `What came of it so far: ${results}.`,
  consentAsk: "One question, asked only once: may your name appear on the group’s boards?",
  consentYes: "Yes, Show My Name",
  consentNo: "No, Leave Me Out",
  consentOn: ({ prefix }: { prefix: string }) =>
    `Good: your name may appear on boards. /${prefix}board has the switch if you change your mind.`,
  consentOff: ({ prefix }: { prefix: string }) =>
    `Your name stays off boards, and your help counts all the same. /${prefix}board has the switch if you change your mind.`,
  isOn: "Your name may appear on boards.",
  isOff: "Your name does not appear on boards.",
  switchOn: "Show My Name",
  switchOff: "Leave Me Out",
  off: ({ prefix }: { prefix: string }) =>
    `This group keeps no boards. Help counts all the same: /${prefix}gave logs what you gave.`,
  picture: {
    subtitle: ({ day }: { day: string }) => `People helped, as of ${dayText(day, day)}`,
    footnote: "Confirmed by those who got the help.",
    alt: ({
      title,
      bars,
    }: {
      title: string;
      bars: readonly { place: string; name: string; count: number; note: string }[];
    }) =>
      `${title}. ${bars
        .map(
          ({ place, name, count, note }) =>
            `${place === "" ? "" : `${place}. `}${name}: ${counted(count)}${inBrackets(note)}`,
        )
        .join("; ")}.`,
  },
  channelOnly:
    "I can show a board to a channel only from inside it: type the command there, or leave show out to see the board yourself.",
};
