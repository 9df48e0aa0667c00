import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/tasks.ts";
import { day, plural } from "./words.ts";

const about = "Lo que toca: dar las gracias, volver a escribir y promesas";

export const todoCommand: typeof en.todoCommand = {
  about,
  verbs: { "": { about, title: "Lo que toca", submit: "Ver", options: {} } },
};

export const tasks: typeof en.tasks = {
  title: ({ due }) =>
    due === 0
      ? "Hoy no toca nada"
      : plural(due, { one: "Una cosa por hacer", other: "# cosas por hacer" }),
  nothing: "No hay nada pendiente.",
  nothingNext: ({ prefix }) => `Cuando hayas hablado con alguien, anótalo con /${prefix}met.`,
  thankYou: ({ name }) => rich`Dar las gracias a ${bold(name)}`,
  thankReferrer: ({ name, about: person }) =>
    rich`Dar las gracias a ${bold(name)} por el camino hacia ${person}`,
  followUp: ({ name }) => rich`Volver a escribir a ${bold(name)}`,
  promise: ({ name, promise }) => rich`Para ${bold(name)}: ${promise}`,
  outreach: ({ name }) => rich`Siguiente paso para hablar con ${bold(name)}`,
  due: ({ dueOn, today }) =>
    dueOn === today
      ? "hoy"
      : dueOn < today
        ? `desde el ${day(dueOn, today)}`
        : `el ${day(dueOn, today)}`,
  done: "Hecho",
  help: { writeIt: "Escribirlo", lookUp: "Ver el contacto", nextStep: "Siguiente paso" },
  snooze: "Más tarde",
  snoozeAsk: ({ what }) => rich`${what}: ¿cuándo te lo vuelvo a traer?`,
  snoozeTomorrow: "Mañana",
  snoozeDays: "En tres días",
  snoozeWeek: "En una semana",
  comingUp: "Después viene esto:",
  drop: "Quitar",
  markedDone: ({ what }) => rich`Hecho: ${what}.`,
  comesUpAgain: ({ name, day: value, today }) =>
    `Te recordaré a ${name} otra vez el ${day(value, today)}.`,
  snoozed: ({ what, day: value, today }) =>
    rich`${what}: te lo vuelvo a traer el ${day(value, today)}.`,
  dropped: ({ what }) => rich`Quitado: ${what}.`,
  alreadySettled: "Eso ya está resuelto.",
  reopen: "Deshacer",
  reopened: ({ what }) => rich`Otra vez en tu lista: ${what}.`,
  showRest: "Ver lo que queda",
  later: ({ count }) =>
    plural(count, { one: "Hay una cosa más para otro día.", other: "Hay # más para otro día." }),
  showMore: ({ count }) => plural(count, { one: "Ver una más", other: "Ver # más" }),
  previous: "Atrás",
};
