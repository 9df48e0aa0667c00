import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/tasks.ts";
import { day, plural } from "./words.ts";

export const todoCommand: typeof en.todoCommand = {
  about: "Was ansteht: Dank, Nachfassen und Versprechen",
  verbs: {
    "": {
      about: "Was ansteht: Dank, Nachfassen und Versprechen",
      title: "Was ansteht",
      submit: "Anzeigen",
      options: {},
    },
  },
};

export const tasks: typeof en.tasks = {
  title: ({ due }) =>
    due === 0
      ? "Heute steht nichts an"
      : plural(due, { one: "Eine Sache steht an", other: "# Sachen stehen an" }),
  nothing: "Gerade wartet nichts auf dich.",
  nothingNext: ({ prefix }) =>
    `Wenn du mit jemandem gesprochen hast, trag es mit /${prefix}met ein.`,
  thankYou: ({ name }) => rich`${bold(name)} danken`,
  thankReferrer: ({ name, about }) => rich`${bold(name)} für den Weg zu ${about} danken`,
  followUp: ({ name }) => rich`Dich wieder bei ${bold(name)} melden`,
  promise: ({ name, promise }) => rich`Für ${bold(name)}: ${promise}`,
  outreach: ({ name }) => rich`Nächster Schritt zum Gespräch mit ${bold(name)}`,
  due: ({ dueOn, today }) =>
    dueOn === today
      ? "heute"
      : dueOn < today
        ? `seit ${day(dueOn, today)}`
        : `am ${day(dueOn, today)}`,
  done: "Erledigt",
  help: { writeIt: "Schreiben", lookUp: "Nachschlagen", nextStep: "Nächster Schritt" },
  snooze: "Später",
  snoozeAsk: ({ what }) => rich`${what}: Wann soll ich dich wieder daran erinnern?`,
  snoozeTomorrow: "Morgen",
  snoozeDays: "In drei Tagen",
  snoozeWeek: "In einer Woche",
  comingUp: "Das kommt als Nächstes:",
  drop: "Streichen",
  markedDone: ({ what }) => rich`Erledigt: ${what}.`,
  comesUpAgain: ({ name, day: value, today }) =>
    `An ${name} erinnere ich dich wieder am ${day(value, today)}.`,
  snoozed: ({ what, day: value, today }) =>
    rich`${what}: Ich erinnere dich wieder am ${day(value, today)}.`,
  dropped: ({ what }) => rich`Gestrichen: ${what}.`,
  alreadySettled: "Das ist schon abgeschlossen.",
  reopen: "Rückgängig machen",
  reopened: ({ what }) => rich`Wieder auf deiner Liste: ${what}.`,
  showRest: "Was noch ansteht",
  later: ({ count }) =>
    plural(count, { one: "Eine weitere Sache kommt später.", other: "# weitere kommen später." }),
  showMore: ({ count }) => plural(count, { one: "Eine weitere zeigen", other: "# weitere zeigen" }),
  previous: "Zurück",
};
