import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { numberIn, percentIn } from "../numbers.ts";
import { day, plural } from "./words.ts";

const percent = percentIn("en");
const number = numberIn("en");

/** A difference of shares, in points of a hundred. */
const points = (difference: number): string =>
  `${difference < 0 ? "−" : "+"}${number(Math.abs(100 * difference), 1)} points`;

const duration = (hours: number): string => {
  if (hours < 1) return plural(Math.round(hours * 60), { one: "# minute", other: "# minutes" });
  if (hours < 48) return plural(Math.round(hours), { one: "# hour", other: "# hours" });
  return plural(Math.round(hours / 24), { one: "# day", other: "# days" });
};

export const pulseCommand = {
  about: "How help goes round in the group, in figures",
  verbs: {
    "": {
      about: "How help goes round in the group, in figures",
      title: "Pulse",
      submit: "Show",
      options: {
        period: {
          about: "Over which days; the last 30 if you leave it out",
          label: "Over which days?",
        },
      },
    },
  },
} satisfies CommandTexts;

export const pulse = {
  title: {
    landing: "Pulse: after landing",
    giving: "Pulse: asking and giving",
    trust: "Pulse: how solid it is",
    shared: "The group’s pulse",
  },
  period: { "30-days": "the last 30 days", "90-days": "the last 90 days", year: "the last year" },
  asOf: ({ day: last, period }: { day: string; period: string }) =>
    `As of the end of ${day(last)}. Where a figure is about a period, it is ${period}.`,
  rule: "Only help that its receiver confirmed is counted, and people who left the group stay in. A figure about fewer than five is not shown.",
  notYet:
    "There are no figures yet: the first come after the group’s next midnight. Each confirmed give feeds them.",
  page: { landing: "After Landing", giving: "Asking and Giving", trust: "How Solid It Is" },
  csv: "Get the Numbers",
  csvLabel: ({ period }: { period: string }) => `The figures of ${period}, day by day`,
  csvNext: "It opens in any spreadsheet. It holds totals only, and cells under five are empty.",
  percent,
  duration,
  days: (days: number) => plural(days, { one: "# day", other: "# days" }),
  ratio: (value: number) => number(value, 2),
  /** A line of a figure: what it is about, and its value. */
  line: ({ about, value }: { about: string; value: readonly Span[] }): readonly Span[] =>
    about === "" ? value : rich`${about}: ${value}`,
  suppressed: "fewer than five, so not shown",
  suppressedCurve: "fewer than ten, so not shown",
  value: ({ value, of, change }: { value: string; of: string; change: string }): readonly Span[] =>
    rich`${bold(value)}${of === "" ? "" : ` of ${of}`}${change}`,
  up: (before: string) => `, up from ${before}`,
  down: (before: string) => `, down from ${before}`,
  same: (before: string) => `, as before (${before})`,
  comparedWith: ({ day: then }: { day: string }) =>
    `“Before” is the same figure at the end of ${day(then)}.`,
  nothingBefore: "There is no earlier figure to compare with yet.",
  members: (n: number) => `${number(n)} members`,
  newcomers: (n: number) => `${number(n)} newcomers`,
  asks: (n: number) => `${number(n)} asks`,
  referrals: (n: number) => `${number(n)} referrals`,
  gives: (n: number) => `${number(n)} gives`,
  pairs: (n: number) => `${number(n)} pairs`,
  afterLanding: {
    name: "Giving after landing",
    last: (days: number) => `In the last ${days} days`,
    definition:
      "Of the members who landed at least 30 (90) days ago, how many gave help in the last 30 (90) days.",
    missing: (n: number) =>
      plural(n, {
        one: "One landed too lately to be counted in the 30 days.",
        other: "# landed too lately to be counted in the 30 days.",
      }),
  },
  survival: {
    name: "How long people keep giving after landing",
    after: (days: number) => `After ${days} days`,
    still: ({
      value,
      low,
      high,
      change,
    }: {
      value: string;
      low: string;
      high: string;
      change: string;
    }) => rich`${bold(value)} still give (between ${low} and ${high})${change}`,
    nobody: ({ value, change }: { value: string; change: string }) =>
      rich`${bold(value)} still give${change}`,
    tooEarly: "too early to say",
    median: ({ days }: { days: number }) =>
      `Half have gone quiet after ${plural(days, { one: "# day", other: "# days" })}.`,
    of: (n: number) => `This is about ${number(n)} members who landed.`,
    definition:
      "Time from landing to the last give before 60 days without one; leaving the group counts as going quiet. “Between” is where the true share lies with 95% confidence (Kaplan–Meier, log-transformed).",
    missing: (n: number) =>
      plural(n, {
        one: "One landed within the last 60 days.",
        other: "# landed within the last 60 days.",
      }),
    picture: {
      title: "Still giving after landing",
      subtitle: ({ n, day: last }: { n: number; day: string }) =>
        `${number(n)} members who landed, as of ${day(last)}`,
      axis: "Days since landing",
      band: "95% interval",
      curve: "Share who still give",
      footnote: "Quiet: 60 days without a give, or left the group.",
      alt: ({ subtitle, points }: { subtitle: string; points: readonly string[] }) =>
        `A falling curve of how many members still give after landing: ${subtitle}. ${points.join(". ")}.`,
    },
  },
  driveThrough: {
    name: "Drive-through",
    definition:
      "Of the members who were helped three times or more, the first time at least 60 days ago, how many have given nothing so far.",
    missing: (n: number) =>
      plural(n, {
        one: "One was first helped within the last 60 days.",
        other: "# were first helped within the last 60 days.",
      }),
  },
  firstGive: {
    name: "First gives",
    definition:
      "Of newcomers to giving, how many gave something within 14 days of first being helped.",
    missing: (n: number) =>
      plural(n, {
        one: "For one the 14 days are still running.",
        other: "For # the 14 days are still running.",
      }),
  },
  concentration: {
    name: "On how many shoulders",
    gini: "Unevenness",
    half: "Half of all gives came from",
    people: (n: number) => plural(n, { one: "one person", other: "# people" }),
    few: "fewer than five people",
    definition:
      "Unevenness (Gini) is 0 when everybody gives alike and nears 1 when one person gives everything. Everybody who was in the group counts, also those who gave nothing.",
    missing: (n: number) =>
      plural(n, { one: "One give waits to be confirmed.", other: "# gives wait to be confirmed." }),
  },
  asking: {
    name: "Asks",
    newcomersName: "Newcomers’ asks",
    reply: "First useful reply",
    replyValue: ({ median, p90, change }: { median: string; p90: string; change: string }) =>
      rich`half within ${bold(median)}, nine in ten within ${bold(p90)}${change}`,
    within48: "Answered within 48 hours",
    never: "Never answered",
    definition:
      "Useful is what the asker called useful, or what became a confirmed give. Times are of asks that got such a reply (percentiles are interpolated); the 48 hours, of asks at least that old; “never”, of asks answered or ended.",
    newcomersDefinition: "The same for asks that somebody made in their first two weeks.",
    missing: (n: number) =>
      plural(n, {
        one: "One ask is still open without a useful reply.",
        other: "# asks are still open without a useful reply.",
      }),
  },
  warm: {
    name: "Warm referrals",
    warm: "Warm",
    confirmed: "Confirmed",
    definition:
      "A referral is warm when that person was told to expect the call, or more came of it. Beside it: of the referrals that their giver logged, how many the receiver confirmed.",
    missing: (n: number) =>
      plural(n, {
        one: "One referral waits for an answer.",
        other: "# referrals wait for an answer.",
      }),
  },
  meetings: {
    name: "Did they meet?",
    definition: "Of the pairs from rounds and introductions who told me, how many met.",
    missing: (n: number) =>
      plural(n, {
        one: "One pair has said neither yes nor no; that is never taken for a no.",
        other: "# pairs have said neither yes nor no; that is never taken for a no.",
      }),
  },
  mutualTrade: {
    name: "Give and take between two",
    definition:
      "How many gives have one the other way between the same two people within 14 days. Some is natural; a lot may mean that two fill each other’s record.",
    missing: (n: number) =>
      plural(n, { one: "One give waits to be confirmed.", other: "# gives wait to be confirmed." }),
  },
  nudgedDays: (n: number) => `${number(n)} days`,
  nudgeEffect: {
    name: "What nudges do",
    acted: "Done within 24 hours, with a nudge",
    anyway: "Without one",
    difference: {
      name: "Difference",
      value: ({ difference, low, high }: { difference: number; low: number; high: number }) =>
        rich`${bold(points(difference))} (between ${points(low)} and ${points(high)})`,
    },
    mutes: "Turned off or paused",
    perHundred: (value: number, n: number) =>
      rich`${bold(number(value, 1))} for each 100 of ${number(n)} nudges`,
    definition:
      "By lot, one day in ten goes without its nudge, in groups where ten or more have nudges on; promises, chosen reminders and introductions always come. “Between” is where the true difference lies with 95% confidence (Newcombe’s score interval).",
  },
  columns: {
    day: "Day",
    figure: "Figure",
    value: "Value",
    low: "95% low",
    high: "95% high",
    n: "Of how many",
    missing: "Not counted yet",
  },
  /** Figures as they are called in the file, where no heading stands above them. */
  rows: {
    afterLanding30: "Giving after landing, 30 days (share)",
    afterLanding90: "Giving after landing, 90 days (share)",
    survival: (days: number) => `Still giving ${days} days after landing (share)`,
    driveThrough: "Drive-through (share)",
    firstGive: "First give within 14 days (share)",
    gini: "Unevenness of gives (Gini)",
    half: "Fewest people who make half of all gives",
    replyMedian: "Median time to the first useful reply (hours)",
    replyP90: "90th percentile of the time to the first useful reply (hours)",
    within48: "Asks answered within 48 hours (share)",
    neverAnswered: "Asks never answered (share)",
    newcomers: (row: string) => `${row}, newcomers`,
    warm: "Warm referrals (share)",
    confirmed: "Referrals confirmed (share)",
    meetings: "Pairs who met (share)",
    mutualTrade: "Gives inside two-way loops (share)",
    nudged: "Done within 24 hours with a nudge (share)",
    notNudged: "Done within 24 hours without one, by lot (share)",
    nudgeDifference: "Difference that a nudge makes (share)",
    mutes: "Turned off or paused, for each 100 nudges",
  },
};
