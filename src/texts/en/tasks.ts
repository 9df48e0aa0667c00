import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { day, plural } from "./words.ts";

export const todoCommand = {
  about: "What is due: thank-yous, follow-ups and promises",
  verbs: {
    "": {
      about: "What is due: thank-yous, follow-ups and promises",
      title: "What is due",
      submit: "Show",
      options: {},
    },
  },
} satisfies CommandTexts;

export const tasks = {
  title: ({ due }: { due: number }) =>
    due === 0
      ? "Nothing is due today"
      : plural(due, { one: "One thing is due", other: "# things are due" }),
  nothing: "Nothing is waiting for you.",
  nothingNext: ({ prefix }: { prefix: string }) =>
    `When you have talked to somebody, log it with /${prefix}met.`,
  thankYou: ({ name }: { name: string }): readonly Span[] => rich`Thank ${bold(name)}`,
  thankReferrer: ({ name, about }: { name: string; about: string }): readonly Span[] =>
    rich`Thank ${bold(name)} for the way to ${about}`,
  followUp: ({ name }: { name: string }): readonly Span[] => rich`Follow up with ${bold(name)}`,
  promise: ({ name, promise }: { name: string; promise: string }): readonly Span[] =>
    rich`For ${bold(name)}: ${promise}`,
  outreach: ({ name }: { name: string }): readonly Span[] =>
    rich`Next step towards talking with ${bold(name)}`,
  due: ({ dueOn, today }: { dueOn: string; today: string }) =>
    dueOn === today
      ? "due today"
      : dueOn < today
        ? `due since ${day(dueOn, today)}`
        : `due ${day(dueOn, today)}`,
  done: "Done",
  /** Buttons that help to do it. */
  help: { writeIt: "Write It", lookUp: "Look Them Up", nextStep: "Next Step" },
  snooze: "Snooze",
  snoozeAsk: ({ what }: { what: readonly Span[] }) => rich`${what}: when shall I bring it back?`,
  snoozeTomorrow: "Tomorrow",
  snoozeDays: "In Three Days",
  snoozeWeek: "In a Week",
  comingUp: "This comes up next:",
  drop: "Drop",
  markedDone: ({ what }: { what: readonly Span[] }) => rich`Done: ${what}.`,
  comesUpAgain: ({ name, day: value, today }: { name: string; day: string; today: string }) =>
    `I will bring ${name} up again on ${day(value, today)}.`,
  snoozed: ({ what, day: value, today }: { what: readonly Span[]; day: string; today: string }) =>
    rich`${what}: I will bring it back on ${day(value, today)}.`,
  dropped: ({ what }: { what: readonly Span[] }) => rich`Dropped: ${what}.`,
  alreadySettled: "That one is already settled.",
  reopen: "Undo",
  reopened: ({ what }: { what: readonly Span[] }) => rich`Back on your list: ${what}.`,
  showRest: "See What Is Left",
  later: ({ count }: { count: number }) =>
    plural(count, { one: "One more is due later.", other: "# more are due later." }),
  showMore: ({ count }: { count: number }) =>
    plural(count, { one: "Show One More", other: "Show # More" }),
  previous: "Back",
};
