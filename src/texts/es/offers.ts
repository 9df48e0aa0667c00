import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/offers.ts";
import { plural } from "./words.ts";

export const offerCommand: typeof en.offerCommand = {
  about: "Ofrecer ayuda al grupo de forma permanente, y ver lo que ofrecen los demás",
  verbs: {
    new: {
      about: "Ofrecer ayuda de forma permanente, como una llamada o una revisión",
      title: "Ofrecer ayuda",
      submit: "Ofrecerla",
      options: {
        text: {
          about: "Qué ofreces, en una frase",
          label: "¿Qué ofreces?",
          hint: "“Llamadas de 15 minutos sobre pasar de la enfermería al software”",
        },
        kind: { about: "Qué tipo de ayuda es", label: "¿Qué tipo de ayuda?" },
        monthly: {
          about: "Cuántas veces al mes como máximo; sin límite, si no lo dices",
          label: "¿Cuántas veces al mes como máximo?",
          hint: "Vacío, si no hay límite",
        },
      },
    },
    list: {
      about: "Lo que ofrecen los miembros",
      title: "Ayuda que se ofrece",
      submit: "Ver",
      options: {
        kind: { about: "Qué tipo de ayuda; toda, si no lo dices", label: "¿Qué tipo?" },
      },
    },
    withdraw: {
      about: "Retirar una ayuda que ofreces",
      title: "Retirar lo que ofreces",
      submit: "Retirar",
      options: {
        offer: {
          about: "Unas palabras de lo que ofreces; sin ellas, ves todo lo que ofreces",
          label: "¿Qué quieres retirar?",
        },
      },
    },
  },
};

export const offerMeetForm: typeof en.offerMeetForm = {
  title: "Me gustaría hablar",
  submit: "Preguntar",
  options: {
    reason: {
      about: "De qué te gustaría hablar, y por qué con esta persona",
      label: "¿De qué te gustaría hablar?",
      hint: "“Diste el paso desde la enfermería; yo estoy a punto”",
    },
  },
};

export const offers: typeof en.offers = {
  saved: ({ text }) => rich`Gracias. Queda ofrecido: “${bold(text)}”`,
  savedNext: ({ prefix }) =>
    `Los miembros lo encuentran en /${prefix}offer list, y las peticiones que encajen pueden llegarte en privado, como mucho una a la semana.`,
  savedUnheard: ({ prefix }) =>
    `Los miembros lo encuentran en /${prefix}offer list. Te traigo peticiones que encajen cuando me permitas escribirte: se activa en /${prefix}kith.`,
  guideTitle: "Cuando alguien lo acepte, interésate antes de aconsejar:",
  guide:
    "“¿Qué te trajo hasta aquí?” · “¿Qué has probado, y en qué quedó?” · “¿Cómo sería un buen final para estos quince minutos?” Después comparte con gusto lo que sabes, y un nombre si puedes.",
  tooMany: ({ most, prefix }) =>
    `Ya ofreces ${most} cosas. Retira antes una: /${prefix}offer withdraw.`,
  same: "Eso ya lo ofreces, y sigue en pie.",
  withdraw: "Retirar",
  withdrawn: ({ text }) => `Retirado: “${text}”. Gracias por lo que has dado así.`,
  withdrawnBefore: "Esto ya estaba retirado.",
  whichWithdraw: "¿Cuál quieres decir? Esto es lo que ofreces:",
  noneOwn: ({ prefix }) =>
    `Ahora no ofreces nada. Con /${prefix}offer new lo haces; quince minutos al mes son un buen comienzo.`,

  listTitle: ({ count }) =>
    plural(count, { one: "Una ayuda ofrecida", other: "# ayudas ofrecidas" }),
  offerHelp: "Ofrecer ayuda",
  none: ({ prefix }) =>
    `Todavía nadie ofrece esto. ¿Lo harías tú? /${prefix}offer new lleva un minuto.`,
  line: ({ name, text }) => rich`${bold(name)}: “${text}”`,
  small: ({ kind, monthly }) =>
    monthly === null
      ? kind
      : `${kind}, ${plural(monthly, { one: "como mucho una vez al mes", other: "como mucho # veces al mes" })}`,
  yours: "Tuya",
  meet: "Me gustaría hablar",
  over: "Esta ayuda se ha retirado. En la lista puede haber otras.",
  ownOffer: "Esta ayuda la ofreces tú. Por ella pueden conocerte los demás.",
  meetReason: ({ reason, offer }) => `${reason} (Sobre lo que ofreces: “${offer}”)`,
};
