import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/contacts.ts";
import { importVerb } from "./imports.ts";
import { matchVerb } from "./knows.ts";
import { day, list, plural, remembered } from "./words.ts";

const options: typeof en.contactDetailsForm.options = {
  name: { about: "Cómo se llama", label: "Nombre" },
  company: { about: "Dónde trabaja", label: "Empresa" },
  role: { about: "Qué hace allí", label: "Puesto" },
  tie: { about: "Cuánto conoces a esta persona", label: "¿Cuánto conoces a esta persona?" },
  circle: {
    about: "De qué conoces a esta persona: familia, escuela, un trabajo anterior",
    label: "Círculo",
    hint: "Familia, escuela, un trabajo anterior, un club …",
  },
  "referred-by": {
    about: "Quién te dio su nombre: un contacto o un miembro",
    label: "¿Quién te dio su nombre?",
  },
  "last-spoke": {
    about: "Cuándo fue la última conversación, como “la semana pasada” o “marzo de 2024”",
    label: "¿Cuándo fue la última conversación?",
    hint: "“ayer”, “12 de marzo”, 2024-03-12",
  },
  notes: { about: "Lo que quieras recordar", label: "Notas" },
  cadence: {
    about: "Cada cuánto mantener el contacto, en semanas",
    label: "¿Mantener el contacto cada cuántas semanas?",
    hint: "Si lo dejas vacío, depende de la cercanía: cercano 4, lejano 12.",
  },
  email: { about: "Su dirección de correo", label: "Correo" },
  phone: { about: "Su número de teléfono", label: "Teléfono" },
  link: {
    about: "Una página sobre esta persona",
    label: "Enlace",
    hint: "Su perfil o su sitio web",
  },
};

const contact = { about: "Qué contacto", label: "Contacto" };

export const contactCommand: typeof en.contactCommand = {
  about: "La gente que conoces y quieres conocer. Solo tú puedes verla.",
  verbs: {
    add: { about: "Guardar a una persona", title: "Contacto nuevo", submit: "Guardar", options },
    list: {
      about: "Tus contactos, empezando por lo que toca antes",
      title: "Tus contactos",
      submit: "Ver",
      options: {
        search: {
          about: "Un nombre, una empresa, un puesto o un círculo; un error no importa",
          label: "Buscar",
        },
        tie: {
          about: "Solo contactos a quienes conoces así",
          label: "¿Cuánto conoces a estas personas?",
        },
        due: { about: "Solo contactos con algo pendiente", label: "¿Hay algo pendiente?" },
      },
    },
    show: {
      about: "Un contacto, con sus conversaciones",
      title: "Ver un contacto",
      submit: "Ver",
      options: { contact },
    },
    edit: {
      about: "Cambiar un contacto",
      title: "Editar contacto",
      submit: "Guardar",
      options: { contact, ...options },
    },
    import: importVerb,
    match: matchVerb,
    forget: {
      about: "Borrar un contacto y todo lo que hay sobre esa persona",
      title: "Olvidar un contacto",
      submit: "Continuar",
      options: { contact },
    },
  },
};

export const contactDetailsForm: typeof en.contactDetailsForm = {
  title: "Más detalles",
  submit: "Guardar",
  options,
};

/** The second page of details. */
export const contactReachableForm: typeof en.contactReachableForm = {
  title: "Cómo contactar",
  submit: "Guardar",
  options,
};

/** The form behind a card's "Edit". */
export const contactEditForm: typeof en.contactEditForm = {
  title: "Editar contacto",
  submit: "Guardar",
  options,
};

type TaskKind = "thank-you" | "thank-referrer" | "follow-up" | "promise" | "outreach";

const nextDeeds: Readonly<Record<TaskKind, string>> = {
  "thank-you": "dar las gracias",
  "thank-referrer": "dar las gracias por un nombre",
  "follow-up": "volver a escribir",
  promise: "cumplir tu promesa",
  outreach: "dar el siguiente paso",
};

export const contacts: typeof en.contacts = {
  saved: ({ name }) => rich`${bold(name)} está en tus contactos. Solo tú puedes verlo.`,
  updated: ({ name }) => rich`${bold(name)} está al día.`,
  alreadyThere: ({ name }) =>
    rich`Ya tienes a ${bold(name)}, así que no hay nada nuevo que guardar.`,
  completed: ({ name }) => rich`Ya tenías a ${bold(name)}, y he añadido lo nuevo.`,
  alreadyThereNext:
    "Si son dos personas, añade primero dónde trabaja la que ya tienes; después podrás guardar la otra.",
  savedNext: ({ prefix }) =>
    `Después de la conversación, cuéntamelo con /${prefix}met, y te recordaré dar las gracias.`,
  at: ({ name, company }) => `${name} en ${company}`,
  none: "Todavía no tienes contactos.",
  noneNext: ({ prefix }) =>
    `Empieza por alguien de mucha confianza: /${prefix}contact add, y después el nombre.`,
  nothingFound: "Ningún contacto encaja con eso.",
  nothingFoundNext: "Prueba con menos letras, o quita la búsqueda para ver todos.",
  listTitle: ({ count }) => plural(count, { one: "# contacto", other: "# contactos" }),
  line: ({ name, company, lastSpokeOn, nextOn, today }) =>
    rich`${bold(name)}${company === null ? "" : ` en ${company}`} · ${
      lastSpokeOn === null
        ? "última conversación no conocida"
        : `última conversación: ${remembered(lastSpokeOn, today)}`
    }${nextOn === null ? "" : nextOn <= today ? " · toca ahora" : ` · siguiente: ${day(nextOn, today)}`}`,
  searchExpired: ({ prefix }) =>
    `Esa búsqueda la guardé solo una hora. Escríbela otra vez: /${prefix}contact list, y después lo que buscas.`,
  showButton: "Ver",
  editButton: "Editar",
  detailsButton: "Detalles",
  reachableButton: "Correo y teléfono",
  metButton: "Anotar una conversación",
  reachButton: "Escribirle",
  forgetButton: "Olvidar",
  fields: {
    company: "Empresa",
    role: "Puesto",
    tie: "Relación",
    circle: "Círculo",
    referredBy: "Quién te dio el nombre",
    lastSpoke: "Última conversación",
    next: "Siguiente",
    cadence: "Mantener el contacto",
    history: "Historia",
    referred: "Te llevó a",
    email: "Correo",
    phone: "Teléfono",
    link: "Enlace",
  },
  ties: { strong: "cercana", weak: "lejana", new: "nueva" },
  notKnown: "no se sabe",
  spokeOn: ({ day: value, today }) => remembered(value, today),
  lastTalked: ({ day: value, today }) => `última conversación: ${remembered(value, today)}`,
  /** Between the names of a chain: "Ana Silva, a través de Ben Okafor". */
  through: ", a través de ",
  throughThem: ({ names }) => `A través de esta persona: ${list(names)}`,
  chainSize: ({ count, depth }) =>
    `${plural(count, { one: "# nombre", other: "# nombres" })} en total, a ${plural(depth, { one: "# paso", other: "# pasos" })} de distancia`,
  every: ({ weeks, isChosen }) =>
    `${plural(weeks, { one: "cada semana", other: "cada # semanas" })}${isChosen ? ", como elegiste" : ""}`,
  nextIs: ({ kind, day: value, today }) =>
    `${nextDeeds[kind]}, ${value <= today ? "toca ahora" : `el ${day(value, today)}`}`,
  nothingNext: "nada todavía",
  talked: "Conversación",
  /** Steps of an outreach, as they stand in a history. */
  moves: {
    planned: "Pensaste en escribir",
    sent: "Escribiste",
    replied: "Llegó respuesta",
    scheduled: "Quedó fijado un día para hablar",
    met: "Hubo una conversación",
    declined: "No pudo ser",
    silent: "No llegó respuesta",
  },
  /** Tasks done, as they stand in a history. */
  deeds: {
    "thank-you": "Diste las gracias",
    "thank-referrer": "Diste las gracias por un nombre",
    "follow-up": "Volviste a escribir",
    promise: "Cumpliste una promesa",
    outreach: "Diste el siguiente paso",
  },
  dayOf: ({ day: value, today }) => day(value, today),
  onlyYou: "Solo tú puedes ver esto.",
  forgetAsk: ({ name }) =>
    rich`¿Olvidar a ${bold(name)}? Se borra el contacto, lo pendiente con esta persona y las conversaciones que tuviste solo con ella.`,
  forgetYes: "Olvidar",
  forgetNo: "Conservar",
  forgotten: ({ name }) => rich`He olvidado a ${bold(name)}.`,
  kept: ({ name }) => rich`${bold(name)} se queda.`,
  maybeTwice: ({ company }) =>
    `Tienes este nombre dos veces${company === null ? "" : `, la otra en ${company}`}. ¿Es una sola persona?`,
  mergeButton: "Unir",
  mergeTitle: "¿Una persona o dos?",
  mergeFirst: "Se queda",
  mergeSecond: "Se añade",
  mergeKeeps:
    "Si es una sola persona, la primera entrada se queda y recibe todo lo que solo tiene la segunda: conversaciones, tareas, nombres a los que llevó. Donde las dos dicen algo distinto, lo de la segunda va a las notas. No se pierde nada.",
  mergeYes: "Unirlas",
  mergeNo: "Dejar las dos",
  merged: ({ name }) =>
    rich`${bold(name)} es ahora un solo contacto, con todo lo de las dos entradas.`,
  bothStay: "Se quedan las dos, y no volveré a preguntar por ellas.",
  mergeDone: "Una de las dos ya no está, así que no queda nada que unir.",
  notTwins: "Ahora tienen nombres o empresas diferentes, así que he dejado las dos como están.",
  gone: "Ese contacto ya no está.",
  referralCircle:
    "Fue quien te llevó a esa persona, así que no puede ser también al revés. ¿Quién más te dio el nombre?",
};
