import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/thanks.ts";
import { given } from "./giving.ts";
import { day as dayText } from "./words.ts";

const about = "Dar las gracias a un miembro; la ayuda que nombres le cuenta enseguida";

export const thanksCommand: typeof en.thanksCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Dar las gracias",
      submit: "Dar las gracias",
      options: {
        to: {
          about: "A quién das las gracias: un @miembro de este grupo",
          label: "¿A quién das las gracias?",
        },
        for: {
          about: "Por qué, con tus palabras",
          label: "¿Por qué?",
          hint: "Una o dos frases; llegan tal como las escribes",
        },
        kind: {
          about: "Si fue ayuda: de qué tipo. Le cuenta enseguida",
          label: "¿Fue ayuda? Entonces le cuenta",
          hint: "Déjalo sin elegir si no fue nada de esto",
        },
        public: {
          about: "yes: lo lee todo este canal; si no, solo esa persona",
          label: "¿Puede leerlo este canal?",
        },
      },
    },
  },
};

export const giveMeetForm: typeof en.giveMeetForm = {
  title: "Pedir una conversación",
  submit: "Pedirla",
  options: {
    reason: {
      about: "Por qué te gustaría hablar",
      label: "¿Por qué te gustaría hablar?",
      hint: "Lo lee y primero dice que sí; una línea sobre esa persona ayuda",
    },
  },
};

export const thanks: typeof en.thanks = {
  toYourself:
    "Una palmadita en la propia espalda también está bien. ¿A quién más darías las gracias? Elige a la persona con @.",
  channelOnly:
    "Solo puedo publicar las gracias en el canal donde las escribes. Quita “public”, y las doy en privado.",
  inChannel: ({ from, to, what }) => rich`${bold(from)} da las gracias a ${to}: “${what}”`,
  letter: ({ from, what }) => rich`${bold(from)} te da las gracias: “${what}”`,
  letterCounts: ({ what }) => `Te cuenta como ${what}.`,
  reportedLetter: ({ receiver, what }) =>
    rich`${bold(receiver)} dice que le diste ${bold(what)}. Ya te cuenta; no tienes que hacer nada.`,
  sent: ({ name }) => `${name} lo sabrá por mí.`,
  notTaken: ({ name, prefix }) =>
    `${name} no recibe mensajes míos. Díselo la próxima vez que hablen, o escribe /${prefix}thanks con public:yes en un canal que compartan.`,
  askKind: ({ name }) => `¿Fue ayuda? Di de qué tipo, y cuenta enseguida para ${name}.`,
  kindMenu: "Fue ayuda, y cuenta como…",
  counted: ({ giver, what }) => rich`Cuenta para ${bold(giver)}: ${bold(what)}.`,
  you: "ti",
  changed: ({ giver, what }) => rich`Cambiado: ahora es ${bold(what)} de ${bold(giver)}.`,
  raise: { met: "Ya hablamos", outcome: "Salió algo de ahí" },
  raised: {
    met: ({ giver, isTold }) =>
      `Qué bien. Anotado que hablaron${isTold ? `, y ${giver} ya sabe en qué quedó su recomendación` : `, gracias a ${giver}`}.`,
    outcome: ({ giver, isTold }) =>
      `Estupendo. Anotado que salió algo de ahí${isTold ? `, y ${giver} ya lo sabe` : `, gracias a ${giver}`}.`,
  },
  raisedBefore: "Eso ya está anotado.",
  raisedLetter: {
    met: ({ receiver, what }) =>
      rich`Le diste a ${bold(receiver)} ${what}, y la conversación ya tuvo lugar. A eso llevó tu ayuda.`,
    outcome: ({ receiver, what }) =>
      rich`Le diste a ${bold(receiver)} ${what}, y salió algo de ahí. ${receiver} te da las gracias.`,
  },
  meet: "Me gustaría hablar",
  meetReason: ({ kind }) =>
    `Me ayudaste con ${given[kind]}. Me gustaría conocer mejor tu camino, y ver qué puedo hacer yo por ti.`,
  receivedButton: "Ayuda que recibí",
  receivedTitle: "Ayuda que recibiste",
  receivedLine: ({ giver, what, warmth, day, today }) =>
    rich`${bold(giver)}: ${what}, ${dayText(day, today)}${
      warmth === "outcome" ? ". Salió algo de ahí." : warmth === "met" ? ". Ya hablaron." : "."
    }`,
  receivedNext: "Cuando salga algo de ahí, dilo: a quien ayudó le gusta saberlo.",
  receivedNone: ({ prefix }) =>
    `Aquí todavía no hay nada anotado. Cuando alguien te ayude, /${prefix}thanks se lo dice y le cuenta la ayuda.`,
  change: "No del todo",
  newer: "Más recientes",
  older: "Anteriores",
};
