import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/week.ts";
import { day, list, plural } from "./words.ts";

const about = "Tu semana en retrospectiva, solo para ti, y un plan para la próxima";

export const weekCommand: typeof en.weekCommand = {
  about,
  verbs: { "": { about, title: "Tu semana", submit: "Ver", options: {} } },
};

const hint = "Horas enteras; vacío, si no hubo ninguna";

export const weekForms: typeof en.weekForms = {
  "week-hours": {
    title: "Tus horas",
    submit: "Guardar",
    options: {
      people: {
        about: "Horas con personas",
        label: "Con personas: charlas, cartas, eventos",
        hint,
      },
      postings: { about: "Horas con anuncios", label: "Con anuncios y candidaturas", hint },
      learning: { about: "Horas de aprendizaje", label: "Aprender", hint },
      other: { about: "Otras horas", label: "Lo demás para la búsqueda", hint },
    },
  },
  "week-plan": {
    title: "Una cosa para la semana",
    submit: "Planearlo",
    options: {
      what: {
        about: "Lo que quieres hacer",
        label: "¿Qué vas a hacer?",
        hint: "Una cosa pequeña, como “llamar a Ana por lo de Acme”",
      },
      day: { about: "El día", label: "¿Qué día?", hint: "“martes”, “12 de marzo”" },
      time: { about: "La hora", label: "¿A qué hora?", hint: "“10:30” o “15 h”" },
    },
  },
};

const weeks = (count: number): string => plural(count, { one: "una semana", other: "# semanas" });

const inARow = (count: number): string =>
  plural(count, { one: "una semana", other: "# semanas seguidas" });

export const week: typeof en.week = {
  title: ({ monday, isThis, today }) =>
    isThis ? "Tu semana hasta ahora" : `Tu semana desde el ${day(monday, today)}`,
  fields: {
    conversations: "Conversaciones",
    outreach: "Acercamientos",
    given: "Ayuda dada",
    streak: "Racha",
  },
  conversations: ({ meetings, newNames }) =>
    meetings === 0
      ? "Todavía ninguna"
      : `${meetings}, ${newNames === 0 ? "sin nombres nuevos" : `con ${plural(newNames, { one: "un nombre nuevo", other: "# nombres nuevos" })}`}`,
  outreach: ({ sent, replies }) =>
    sent + replies === 0
      ? "Todavía ninguno"
      : list([
          ...(sent === 0 ? [] : [plural(sent, { one: "# enviado", other: "# enviados" })]),
          ...(replies === 0
            ? []
            : [plural(replies, { one: "una respuesta", other: "# respuestas" })]),
        ]),
  given: ({ gives, promisesKept }) =>
    gives + promisesKept === 0
      ? "Todavía nada"
      : list([
          ...(gives === 0 ? [] : [plural(gives, { one: "una ayuda", other: "# ayudas" })]),
          ...(promisesKept === 0
            ? []
            : [
                plural(promisesKept, {
                  one: "una promesa cumplida",
                  other: "# promesas cumplidas",
                }),
              ]),
        ]),
  streak: {
    none: "Empieza con una conversación, una carta enviada o una ayuda dada",
    weeks: ({ weeks: count, countsThisWeek }) =>
      countsThisWeek
        ? `${inARow(count)}, con esta incluida`
        : `${inARow(count)}; esta sigue abierta`,
    missed: ({ isReady }) =>
      isReady
        ? "La semana pasada fue tranquila, y en esta ya has hecho bastante para recuperarla"
        : "La semana pasada fue tranquila. Con dos pasos en esta puedes recuperarla",
    paused: ({ weeks: count }) =>
      count === 0 ? "En pausa" : `En pausa, con ${weeks(count)}; no se pierde nada`,
  },
  noSlips: "Nada quedó atrás. Fue una buena semana.",
  slips: "Merece una mirada:",
  habits: {
    "late-thanks": ({ count }) =>
      plural(count, {
        one: "Unas gracias esperan desde hace más de un día. Unas líneas todavía alegran.",
        other: "# agradecimientos esperan desde hace más de un día. Unas líneas todavía alegran.",
      }),
    "waiting-follow-ups": ({ count }) =>
      plural(count, {
        one: "Hay una persona a quien querías volver a escribir.",
        other: "Hay # personas a quienes querías volver a escribir.",
      }),
    "overdue-promises": ({ count }) =>
      plural(count, { one: "Una promesa va con retraso.", other: "# promesas van con retraso." }),
    "only-close": ({ count }) =>
      `Las ${count} personas con quienes hablaste te son cercanas. Quien está más lejos se entera de otras cosas.`,
    "no-new-names": ({ count }) =>
      `${count} conversaciones, y ningún nombre nuevo. La próxima vez, pregunta: “¿Con quién más hablarías tú?”`,
    "no-conversation": ({ count }) =>
      `${count} cartas y ninguna conversación. ¿Podría alguna convertirse en una llamada?`,
  },
  hours: (split) => {
    const total = split.people + split.postings + split.learning + split.other;
    if (total === 0) return "Esta semana, ninguna hora para la búsqueda. Descansar también cuenta.";
    const spent = `${split.people} de ${plural(total, { one: "# hora", other: "# horas" })} fueron para personas, y ${split.postings} para anuncios.`;
    return split.postings > split.people
      ? `${spent} ¿Hay detrás de uno de esos anuncios alguien con quien podrías hablar?`
      : spent;
  },
  hoursSaved: "Anotado. Solo tú puedes verlo.",
  tooManyHours: ({ total }) =>
    `Eso suma ${total} horas, y una semana tiene 168. Mira los números otra vez, por favor.`,
  planned: ({ plan, at }) => rich`Planeado: ${bold(plan)}, ${at}.`,
  planSaved: ({ plan, at }) => rich`Planeado: ${bold(plan)}. Te lo recordaré una vez: ${at}.`,
  planTooFar: "Elige un día de las próximas tres semanas: lo que está cerca se hace.",
  nothingToRepair: "Ahora no hay ninguna semana que recuperar. Tu racha se queda como está.",
  makePlan: "Planear una cosa",
  changePlan: "Cambiar el plan",
  noteHours: "Anotar mis horas",
  changeHours: "Cambiar las horas",
  lastWeek: "La semana pasada",
  thisWeek: "Esta semana",
  pause: "Pausar la racha",
  resume: "Continuar",
  repair: "Recuperar la semana pasada",
  onlyYou: "Solo tú puedes ver esto.",
  reminder: ({ plan }) => rich`Ahora es el momento que elegiste para: ${bold(plan)}.`,
  logIt: "Anotar una conversación",
  anotherTime: "Otro momento",
  reminderWhy: "Por qué: lo planeaste y elegiste la hora.",
};
