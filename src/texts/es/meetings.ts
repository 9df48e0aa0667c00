import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/meetings.ts";
import { day, list, plural } from "./words.ts";

const options: typeof en.meetingDetailsForm.options = {
  who: {
    about: "Con quién hablaste: contactos, nombres nuevos o @miembros",
    label: "¿Con quién hablaste?",
    hint: "Nombres, separados por comas",
  },
  company: { about: "Dónde trabaja", label: "¿Dónde trabaja?" },
  how: { about: "Cómo hablaron: una llamada, un café, un evento", label: "¿Cómo hablaron?" },
  when: {
    about: "El día, por ejemplo “ayer”; hoy, si no lo dices",
    label: "¿Cuándo?",
    hint: "“hoy”, “ayer”, “el martes pasado”",
  },
  minutes: { about: "Cuánto duró, en minutos", label: "¿Cuántos minutos?" },
  names: {
    about: "Nombres nuevos que te dieron: “Lee Wong en Acme; Ida Berg”",
    label: "¿Qué nombres nuevos te dieron?",
    hint: "Dos son un buen resultado: “Lee Wong en Acme; Ida Berg”",
  },
  promise: {
    about: "Qué podrías hacer por esa persona",
    label: "¿Qué podrías hacer por esa persona?",
    hint: "Te lo recuerdo en una semana",
  },
  notes: { about: "Lo que quieres recordar", label: "Notas" },
};

const about = "Anotar una conversación; te recuerdo dar las gracias y volver a escribir";

export const metCommand: typeof en.metCommand = {
  about,
  verbs: { "": { about, title: "Anotar conversación", submit: "Anotar", options } },
};

export const meetingDetailsForm: typeof en.meetingDetailsForm = {
  title: "Sobre la conversación",
  submit: "Guardar",
  options,
};

export const meetingOutcomeForm: typeof en.meetingOutcomeForm = {
  title: "Qué salió de ahí",
  submit: "Guardar",
  options,
};

type On = { readonly day: string; readonly today: string };

const when = ({ day: value, today }: On) => (value === today ? "hoy" : `el ${day(value, today)}`);

const of = ({ day: value, today }: On) => (value === today ? "de hoy" : `del ${day(value, today)}`);

/** Fits people addressed with "tú" and with "usted" alike. */
const letter = (name: string, from: string, ...parts: readonly (string | undefined)[]) =>
  [
    `Hola, ${name}:`,
    ...parts.filter((part) => part !== undefined),
    `Un cordial saludo,\n${from}`,
  ].join("\n\n");

export const meetings: typeof en.meetings = {
  logged: ({ names }) => rich`Tu conversación con ${bold(list(names))} está anotada. Buen trabajo.`,
  loggedOn: ({ names, day: value, today }) =>
    rich`Anotada: tu conversación con ${bold(list(names))} del ${day(value, today)}.`,
  newContacts: ({ names }) => rich`En tus contactos desde ahora: ${bold(list(names))}.`,
  nextTitle: "Te recordaré",
  thankYou: ({ names, due }) => rich`dar las gracias a ${bold(list(names))} ${due}`,
  followUp: ({ names, due }) => rich`volver a escribir a ${bold(list(names))} ${due}`,
  promise: ({ name, due, promise }) =>
    rich`cumplir lo que prometiste a ${bold(name)}, “${promise}”, ${due}`,
  thankReferrer: ({ name, about: person, due }) =>
    rich`dar las gracias a ${bold(name)}, que te dio el nombre de ${person}, ${due}`,
  dueDay: when,
  yield: ({ meetings: count, names }) =>
    plural(count, {
      one: plural(names, {
        one: "Una conversación, un nombre nuevo.",
        other: "Una conversación, # nombres nuevos.",
      }),
      other: `Tus últimas # conversaciones trajeron ${plural(names, { one: "un nombre nuevo", other: "# nombres nuevos" })}.`,
    }),
  noYield: ({ meetings: count }) =>
    plural(count, {
      one: "Esta vez ningún nombre nuevo, y está bien: una buena conversación vale por sí misma.",
      other:
        "Tus últimas # conversaciones todavía no trajeron nombres nuevos, y está bien: los nombres llegan cuando se piden.",
    }),
  noNames: "La próxima vez, pregunta al final: “¿Con qué dos personas debería hablar?”",
  noPromise: ({ name }) =>
    rich`¿Y qué podrías hacer tú por ${bold(name)}? Un artículo, un nombre, una hora de ayuda: lo pequeño también cuenta.`,
  addOutcome: "Añadir nombres o una promesa",
  outcomeNothing: "Entonces no hay nada que añadir. Queda como lo anotaste.",
  promiseSaved: ({ name, promise, due }) =>
    rich`Te recordaré cumplir lo que prometiste a ${bold(name)}, “${promise}”, ${due}.`,
  tooSoon: ({ names }) =>
    rich`Hace solo unos días que hablaste con ${bold(list(names))}. Da las gracias y deja un poco de aire: gusta que se acuerden de uno, no que le insistan.`,
  writeThanks: "Escribir las gracias",
  thanks: {
    intro: ({ name }) => rich`Unas palabras para empezar, para ${bold(name)}:`,
    outro: "Cambia lo que no suene a ti. Dos líneas bastan, y mejor hoy.",
    youNoted: ({ notes }) => `Tus notas: ${notes}`,
    oneDetail:
      "Un detalle de la conversación da más calidez: elige uno que la otra persona pueda leer.",
    toPerson: ({ names, promise, ...to }) =>
      letter(
        to.name,
        to.from,
        `Muchas gracias por la conversación ${of(to)}. Me ha ayudado mucho.`,
        names.length === 0
          ? undefined
          : `Gracias también por hablarme de ${list(names)}. Ya contaré qué sale de ahí.`,
        promise === undefined ? undefined : `No he olvidado lo que prometí: ${promise}`,
        names.length === 0 ? "Volveré a escribir para contar en qué quedó." : undefined,
      ),
    toReferrer: ({ about: person, ...to }) =>
      letter(
        to.name,
        to.from,
        `Muchas gracias por hablarme de ${person}. Conversamos ${when(to)}, y fue justo lo que necesitaba.`,
        "Sin ese empujón no habría ocurrido. Si hay algo que yo pueda hacer a cambio, será un gusto.",
      ),
  },
  detailsSaved: "Guardado con tu conversación.",
  gone: "Esa conversación ya no está.",
};
