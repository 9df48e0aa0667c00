import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/giving.ts";
import { oneOf } from "./words.ts";

const warmth = {
  about: "Solo para una recomendación: ¿has avisado a esa persona de que la van a llamar?",
  label: "Si es una recomendación: ¿esperan la llamada?",
  hint: "Solo para una recomendación. Con aviso abre más puertas.",
};

const ask = {
  about: "A qué petición abierta suya responde: unas palabras de ella",
  label: "¿A qué petición suya responde?",
  hint: "Bastan unas palabras; déjalo vacío si no había ninguna",
};

const company = { about: "Dónde trabaja esa persona", label: "¿Dónde trabaja esa persona?" };

const about = "Anotar ayuda que diste; cuenta en cuanto lo confirmen";

export const gaveCommand: typeof en.gaveCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Anotar ayuda que diste",
      submit: "Anotar",
      options: {
        to: { about: "A quién ayudaste: un @miembro de este grupo", label: "¿A quién ayudaste?" },
        kind: { about: "Qué tipo de ayuda fue", label: "¿Qué le diste?" },
        name: {
          about: "El nombre que diste, por ejemplo “Lee Wong en Acme”",
          label: "¿Qué nombre diste?",
          hint: "Para una recomendación o presentación: “Lee Wong en Acme”",
        },
        company,
        warmth,
        note: {
          about: "Una línea para quien la recibió, para que sepa a qué te refieres",
          label: "Una línea para esa persona",
          hint: "La ve cuando le pregunto",
        },
        ask,
      },
    },
  },
};

export const giveDetailsForm: typeof en.giveDetailsForm = {
  title: "Más sobre esta ayuda",
  submit: "Guardar",
  options: { company, ask },
};

export const giveCorrectForm: typeof en.giveCorrectForm = {
  title: "¿Qué fue?",
  submit: "Guardar",
  options: {
    kind: { about: "Qué tipo de ayuda fue", label: "¿Qué recibiste?" },
    warmth: { ...warmth, hint: "Solo para una recomendación" },
  },
};

/** Kinds of help in the middle of a sentence. */
export const given: typeof en.given = {
  referral: "una recomendación",
  introduction: "una presentación",
  advice: "un consejo",
  review: "una revisión",
  "mock-interview": "una entrevista de práctica",
  reference: "una referencia",
  lead: "una pista",
  other: "una ayuda",
};

const quoted = (asks: readonly string[]) => oneOf(asks.map((text) => `“${text}”`));

export const giving: typeof en.giving = {
  what: ({ kind, isWarm, about: people }) =>
    (isWarm ? "una recomendación con aviso" : given[kind]) +
    (people.length === 0 ? "" : ` (${people.join(", ")})`),
  logged: ({ what, name }) =>
    rich`Anotado: ${bold(what)} para ${bold(name)}. Cuenta en cuanto ${name} lo confirme.`,
  asked: ({ name }) => `He preguntado a ${name}, que tiene siete días para contestar.`,
  notAsked: ({ name }) =>
    `${name} no ha aceptado mensajes míos, así que no le he escrito. Puedo mencionar aquí su nombre, sin decir de qué se trata.`,
  notAskedInPrivate: ({ name, prefix }) =>
    `${name} no ha aceptado mensajes míos, así que no le he escrito. Si escribes /${prefix}gave en un canal que compartan, puedo mencionar allí su nombre.`,
  overWeek: ({ name, most }) =>
    `Las tablas cuentan la ayuda de una persona a otra como máximo ${most} veces por semana, salvo que haya detrás una petición, una conversación o una presentación. Esta, para ${name}, queda guardada, pero allí no se cuenta.`,
  noSuchAsk: ({ name, asks }) =>
    asks.length === 0
      ? `${name} no tiene ninguna petición abierta. Quita “ask”: la ayuda cuenta igual.`
      : `No encuentro esa petición de ${name}. Abiertas ahora: ${quoted(asks)}. Bastan unas palabras de una de ellas.`,
  whichAsk: ({ name, asks }) => `${name} pidió varias cosas parecidas. ¿Cuál es: ${quoted(asks)}?`,
  tellThem:
    "Una recomendación vale más cuando esa persona espera la llamada. Basta un mensaje corto.",
  tellPerson: ({ person }) =>
    `La recomendación vale más cuando ${person} espera la llamada. Basta un mensaje corto.`,
  toldButton: "Ya le avisé",
  madeWarm: "Bien: ahora es una recomendación con aviso.",
  loggedNext: ({ prefix }) => `/${prefix}board muestra cuánta ayuda ha circulado.`,
  detailsSaved: "Guardado también.",
  notOpen: "Esa ya está contestada o cerrada, así que se queda como está.",
  toYourself:
    "La ayuda que te das no cuenta, aunque es sabia. ¿A quién más ayudaste? Elige a la persona con @.",
  warmthNeedsReferral:
    "“warmth” es solo para una recomendación: quítalo, o elige kind:referral si diste un nombre.",
  askTitle: ({ giver, what }) => rich`${bold(giver)} dice que te dio ${bold(what)}.`,
  askNote: ({ note }) => `“${note}”`,
  askNext: "¿Es así? Cuenta para esa persona en cuanto lo digas.",
  askWhy: "Aceptaste mensajes sobre lo que te concierne.",
  confirm: "Sí, gracias",
  notQuite: "No del todo",
  confirmed: ({ giver }) =>
    rich`Confirmado: ya cuenta para ${bold(giver)}. ¿Le doy las gracias de tu parte? Basta un toque.`,
  corrected: ({ giver, what }) =>
    rich`Anotado como ${bold(what)} y confirmado para ${bold(giver)}. ¿Le doy las gracias de tu parte? Basta un toque.`,
  declined:
    "Anotado: no cuenta, y no se lo digo a nadie. Si alguien te ayudó de otra manera, puede anotarlo.",
  thank: "Dar las gracias",
  thanked: ({ giver, prefix }) =>
    `${giver} lo sabrá por mí. ¿Ayudaste tú también a alguien hace poco? Anótalo con /${prefix}gave.`,
  thanksNotTaken: ({ giver }) =>
    `${giver} no recibe mensajes míos. Dáselas la próxima vez que hablen: en persona valen más.`,
  thanksLetter: ({ receiver, what }) =>
    rich`${bold(receiver)} ha confirmado que le diste ${bold(what)}, y te da las gracias.`,
  thanksLetterNext: ({ prefix }) => `/${prefix}board te muestra lo que suma tu ayuda.`,
  thanksWhy: "Aceptaste mensajes sobre lo que te concierne.",
  closed: {
    confirmed: "Ya lo has confirmado. Gracias.",
    declined: "Ya has contestado. No cuenta.",
    lapsed: ({ giver }) =>
      `Estuvo abierto siete días y se ha cerrado. Si todavía importa, pide a ${giver} que lo anote otra vez.`,
  },
  mentionButton: "Mencionar aquí",
  mention: ({ person }) => rich`${person}, aquí hay algo para ti.`,
  seeIt: "Verlo",
  mentionedBefore: ({ name }) => `Ya he mencionado a ${name}. Lo demás queda en sus manos.`,
  mentionNeedsChannel: "Solo puedo mencionar a alguien en un canal.",
};
