import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts, FormCatalogue } from "../command-texts.ts";
import { day, list, plural } from "./words.ts";

const about = "Your week, looked back at in private, and one plan for the next";

export const weekCommand = {
  about,
  verbs: { "": { about, title: "Your week", submit: "Show", options: {} } },
} satisfies CommandTexts;

const hint = "Whole hours; leave it empty for none";

export const weekForms = {
  "week-hours": {
    title: "Where your hours went",
    submit: "Save",
    options: {
      people: { about: "Hours with people", label: "With people: talks, letters, events", hint },
      postings: { about: "Hours with postings", label: "With postings and applications", hint },
      learning: { about: "Hours of learning", label: "Learning", hint },
      other: { about: "Other hours", label: "Anything else for the search", hint },
    },
  },
  "week-plan": {
    title: "One thing for the week",
    submit: "Plan It",
    options: {
      what: {
        about: "What you mean to do",
        label: "What will you do?",
        hint: "One small thing, such as “call Ana about Acme”",
      },
      day: { about: "The day", label: "On which day?", hint: "“Tuesday”, “12 March”" },
      time: { about: "The time", label: "At what time?", hint: "“10:30” or “3 pm”" },
    },
  },
} satisfies FormCatalogue;

type Count = { readonly count: number };

const weeks = (count: number): string => plural(count, { one: "one week", other: "# weeks" });

export const week = {
  title: ({ monday, isThis, today }: { monday: string; isThis: boolean; today: string }) =>
    isThis ? "Your week so far" : `Your week from ${day(monday, today)}`,
  fields: {
    conversations: "Conversations",
    outreach: "Outreach",
    given: "Given",
    streak: "Streak",
  },
  conversations: ({ meetings, newNames }: { meetings: number; newNames: number }) =>
    meetings === 0
      ? "None yet"
      : `${meetings}, ${newNames === 0 ? "without a new name" : `with ${plural(newNames, { one: "one new name", other: "# new names" })}`}`,
  outreach: ({ sent, replies }: { sent: number; replies: number }) =>
    sent + replies === 0
      ? "None yet"
      : list([
          ...(sent === 0 ? [] : [`${sent} sent`]),
          ...(replies === 0 ? [] : [plural(replies, { one: "one reply", other: "# replies" })]),
        ]),
  given: ({ gives, promisesKept }: { gives: number; promisesKept: number }) =>
    gives + promisesKept === 0
      ? "Nothing yet"
      : list([
          ...(gives === 0 ? [] : [plural(gives, { one: "helped once", other: "helped # times" })]),
          ...(promisesKept === 0
            ? []
            : [plural(promisesKept, { one: "one promise kept", other: "# promises kept" })]),
        ]),
  streak: {
    none: "Begins with a conversation, a letter sent or help given",
    weeks: ({ weeks: count, countsThisWeek }: { weeks: number; countsThisWeek: boolean }) =>
      countsThisWeek
        ? `${weeks(count)} in a row, this one included`
        : `${weeks(count)} in a row; this one is still open`,
    missed: ({ isReady }: { isReady: boolean }): string =>
      isReady
        ? "Last week was quiet, and you have done enough this week to make up for it"
        : "Last week was quiet. Do two things this week, and it can be made up for",
    paused: ({ weeks: count }: { weeks: number }) =>
      count === 0 ? "Paused" : `Paused at ${weeks(count)}; nothing is lost`,
  },
  noSlips: "Nothing slipped. That is a good week.",
  slips: "Worth a look:",
  habits: {
    "late-thanks": ({ count }: Count) =>
      plural(count, {
        one: "One thank-you is later than a day. A short one still pleases.",
        other: "# thank-yous are later than a day. Short ones still please.",
      }),
    "waiting-follow-ups": ({ count }: Count) =>
      plural(count, { one: "One follow-up is waiting.", other: "# follow-ups are waiting." }),
    "overdue-promises": ({ count }: Count) =>
      plural(count, { one: "One promise is overdue.", other: "# promises are overdue." }),
    "only-close": ({ count }: Count) =>
      `All ${count} people you met are close to you. Those further away hear of other things.`,
    "no-new-names": ({ count }: Count) =>
      `${count} conversations, and no new name. Next time, ask: “Whom else would you talk to?”`,
    "no-conversation": ({ count }: Count) =>
      `${count} letters and no conversation. Could one of them become a call?`,
  },
  hours: (split: { people: number; postings: number; learning: number; other: number }) => {
    const total = split.people + split.postings + split.learning + split.other;
    if (total === 0) return "No hours for the search this week. Rest counts, too.";
    const spent = `${split.people} of ${plural(total, { one: "# hour", other: "# hours" })} went to people, ${split.postings} to postings.`;
    return split.postings > split.people
      ? `${spent} Is there somebody behind one of those postings whom you could talk to?`
      : spent;
  },
  hoursSaved: "Noted. Only you see it.",
  tooManyHours: ({ total }: { total: number }) =>
    `That makes ${total} hours, and a week has 168. Please look at the numbers again.`,
  planned: ({ plan, at }: { plan: string; at: readonly Span[] }) =>
    rich`Planned: ${bold(plan)}, ${at}.`,
  planSaved: ({ plan, at }: { plan: string; at: readonly Span[] }) =>
    rich`Planned: ${bold(plan)}. I will remind you once: ${at}.`,
  planTooFar: "Please choose a day within the next three weeks: near plans get done.",
  nothingToRepair: "There is no week to make up for just now. Your streak stands as it is.",
  makePlan: "Plan One Thing",
  changePlan: "Change Plan",
  noteHours: "Note My Hours",
  changeHours: "Change Hours",
  lastWeek: "Last Week",
  thisWeek: "This Week",
  pause: "Pause Streak",
  resume: "Go On",
  repair: "Make Up for Last Week",
  onlyYou: "Only you see this.",
  reminder: ({ plan }: { plan: string }) => rich`Now is the time you chose for: ${bold(plan)}.`,
  logIt: "Log a Conversation",
  anotherTime: "Another Time",
  reminderWhy: "Why: you planned this and chose the time.",
};
