import { bold, rich, type Span } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { day, plural } from "./words.ts";

export const todoCommand = {
  about: "Was ansteht: Dank, Nachfassen und Versprechen",
  verbs: {
    "": {
      about: "Was ansteht: Dank, Nachfassen und Versprechen",
      title: "Was ansteht",
      submit: "Anzeigen",
      options: {},
    },
  },
} satisfies CommandTexts;

export const tasks = {
  title: ({ due }: { due: number }) =>
    due === 0
      ? "Heute steht nichts an"
      : plural(due, { one: "Eine Sache steht an", other: "# Sachen stehen an" }),
  nothing: "Gerade wartet nichts auf dich.",
  nothingNext: ({ prefix }: { prefix: string }) =>
    `Wenn du mit jemandem gesprochen hast, trag es mit /${prefix}met ein.`,
  thankYou: ({ name }: { name: string }): readonly Span[] => rich`${bold(name)} danken`,
  followUp: ({ name }: { name: string }): readonly Span[] =>
    rich`Dich wieder bei ${bold(name)} melden`,
  promise: ({ name, promise }: { name: string; promise: string }): readonly Span[] =>
    rich`Für ${bold(name)}: ${promise}`,
  due: ({ dueOn, today }: { dueOn: string; today: string }) =>
    dueOn === today
      ? "heute"
      : dueOn < today
        ? `seit ${day(dueOn, today)}`
        : `am ${day(dueOn, today)}`,
  done: "Erledigt",
  snooze: "Später",
  snoozeAsk: ({ what }: { what: readonly Span[] }) =>
    rich`${what}: Wann soll ich dich wieder daran erinnern?`,
  snoozeTomorrow: "Morgen",
  snoozeDays: "In drei Tagen",
  snoozeWeek: "In einer Woche",
  comingUp: "Das kommt als Nächstes:",
  drop: "Streichen",
  markedDone: ({ what }: { what: readonly Span[] }) => rich`Erledigt: ${what}.`,
  snoozed: ({ what, day: value, today }: { what: readonly Span[]; day: string; today: string }) =>
    rich`${what}: Ich erinnere dich wieder am ${day(value, today)}.`,
  dropped: ({ what }: { what: readonly Span[] }) => rich`Gestrichen: ${what}.`,
  alreadySettled: "Das ist schon abgeschlossen.",
  reopen: "Rückgängig machen",
  reopened: ({ what }: { what: readonly Span[] }) => rich`Wieder auf deiner Liste: ${what}.`,
  showRest: "Was noch ansteht",
  later: ({ count }: { count: number }) =>
    plural(count, { one: "Eine weitere Sache kommt später.", other: "# weitere kommen später." }),
  moreDue: ({ count }: { count: number }) =>
    plural(count, {
      one: "Danach steht noch eine Sache an.",
      other: "Danach stehen noch # Sachen an.",
    }),
};
