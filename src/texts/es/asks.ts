import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/asks.ts";
import { day, list, plural } from "./words.ts";

const askOptions: (typeof en.askChangeForm)["options"] = {
  text: {
    about: "Qué pides: a quién o qué, y cuánto de su tiempo",
    label: "¿Qué pides?",
    hint: "“15 minutos con alguien que lleve anuncios en una empresa pequeña”",
  },
  why: {
    about: "Por qué lo pides, en una frase: así es más fácil pensar en la persona adecuada",
    label: "¿Por qué lo pides?",
    hint: "“Quiero saber si el trabajo de agencia es para mí”",
  },
  by: {
    about: "Hasta cuándo importa; un mes, si lo dejas vacío",
    label: "¿Hasta cuándo?",
    hint: "“el próximo viernes”, o vacío para un mes",
  },
  kind: { about: "Qué tipo de ayuda es", label: "¿Qué tipo de ayuda?" },
  company: {
    about: "La empresa de la que se trata, si hay una",
    label: "¿Qué empresa?",
    hint: "Solo si se trata de una",
  },
};

export const askCommand: typeof en.askCommand = {
  about: "Pedir al grupo algo concreto, y ver lo que piden los demás",
  verbs: {
    new: {
      about: "Pedir al grupo algo concreto; lo ves antes de que se publique",
      title: "Pedir al grupo",
      submit: "Vista previa",
      options: askOptions,
    },
    list: {
      about: "Lo que piden los miembros ahora, o tus propias peticiones",
      title: "Peticiones",
      submit: "Ver",
      options: {
        mine: { about: "Solo tus peticiones, con las respuestas", label: "¿Solo las tuyas?" },
      },
    },
    close: {
      about: "Cerrar una petición tuya, porque está resuelta o ya no importa",
      title: "Cerrar una petición",
      submit: "Cerrar",
      options: {
        ask: {
          about: "Unas palabras de la petición; sin ellas, tus peticiones abiertas",
          label: "¿Qué petición?",
        },
      },
    },
  },
};

export const askChangeForm: typeof en.askChangeForm = {
  title: "Decirlo más claro",
  submit: "Vista previa",
  options: askOptions,
};

export const askAgainForm: typeof en.askAgainForm = {
  title: "Pedir otra vez",
  submit: "Vista previa",
  options: askOptions,
};

export const askHelpForm: typeof en.askHelpForm = {
  title: "Puedo ayudar",
  submit: "Avisar",
  options: {
    note: {
      about: "Una línea para quien pide: qué puedes ofrecer, y cuándo",
      label: "Una línea tuya, si quieres",
      hint: "“Llevé anuncios durante dos años. El jueves después de las cinco me va bien.”",
    },
  },
};

export const askKnowForm: typeof en.askKnowForm = {
  title: "Conozco a alguien",
  submit: "Avisar",
  options: {
    note: {
      about: "Una línea para quien pide: de quién se trata, sin el nombre, y qué viene ahora",
      label: "Una línea tuya, si quieres",
      hint: "Sin nombre hasta que acepte: “Una antigua compañera; hoy le pregunto.”",
    },
  },
};

export const asks: typeof en.asks = {
  asks: ({ account }) => rich`${mention(account)} pide:`,
  asksNamed: ({ name }) => rich`${bold(name)} pide:`,
  words: ({ text }) => rich`“${bold(text)}”`,
  why: "Por qué",
  kind: "Tipo de ayuda",
  company: "Sobre",
  by: "Hasta",
  byDay: ({ day: value, today }) => day(value, today),
  answersGoTo: ({ name }) => `Lo que respondas le llega solo a ${name}.`,
  canHelp: "Puedo ayudar",
  knowSomeone: "Conozco a alguien",
  offerBack: "Ofrecer algo también",

  previewTitle: "Antes de publicarla",
  preview: "Así la verá el grupo:",
  rate: ({ answered, total }) =>
    `Aquí se ayuda con gusto: de las últimas ${total} peticiones (las de seis meses), ${answered} tuvieron respuesta.`,
  rateLow: ({ answered, total }) =>
    `De las últimas ${total} peticiones (las de seis meses), ${answered} tuvieron respuesta. Lo que nadie contesta lo llevo en privado a miembros que quizá puedan ayudar.`,
  rateUnknown:
    "La gente ayuda con gusto cuando sabe con qué. Lo que nadie contesta lo llevo en privado a miembros que quizá puedan ayudar.",
  giveFirst:
    "¿Hay algo que tú podrías ofrecer, como una llamada o una segunda mirada? No es ninguna condición.",
  whyMissing: "Una línea sobre por qué lo pides ayuda a pensar en la persona adecuada.",
  unheard: ({ prefix }) =>
    `Todavía no puedo escribirte, así que encontrarás las respuestas en /${prefix}ask list mine:yes. Para enterarte enseguida, permíteme escribirte: se activa en /${prefix}kith.`,
  noChannel:
    "Aquí no hay un canal, así que la petición va a la lista del grupo, y yo pregunto en privado a un máximo de cinco miembros que quizá puedan ayudar.",
  toGroupChannel: "Va al canal del grupo y a su lista.",
  askChannel: "Pedir al canal",
  askGroup: "Pedir al grupo",
  askAsItIs: "Pedirlo tal como está",
  change: "Cambiar",
  clearer: "Decirlo más claro",
  hintsTitle: "Una petición más clara recibe mejores respuestas:",
  hints: {
    "too-short": "Es muy corta. Di en una frase quién o qué te ayudaría.",
    anyone:
      "A “cualquiera” es difícil contestar: nadie se da por aludido. Nombra un puesto, un campo y un tamaño o una empresa.",
    wish: "Esto dice lo que deseas, y todavía no lo que alguien podría hacer esta semana. Pide una sola cosa pequeña.",
    "no-size": "Di cuánto pides: quince minutos, una página, un nombre.",
    "no-target": "Di de qué puesto, campo o empresa se trata.",
  },
  suggestion: ({ example }) => rich`Por ejemplo: “${example}”`,
  examples: {
    person: ({ field }) =>
      field === undefined || field.toLowerCase() === "marketing"
        ? "15 minutos con alguien que lleve anuncios de búsqueda en una empresa pequeña"
        : `15 minutos con alguien que lleve uno o dos años trabajando en ${field}, por ejemplo en una empresa pequeña`,
    review: "Diez minutos para la primera página de mi currículum: ¿se entiende lo que sé hacer?",
    "mock-interview":
      "Una entrevista de práctica de 30 minutos para un primer puesto de liderazgo de equipo",
    advice: "15 minutos con alguien que pasó de la enseñanza al software, sobre sus primeros pasos",
    reference:
      "Una referencia de cinco líneas de alguien que estuvo conmigo en el equipo de la feria",
  },

  gone: "Guardo una vista previa durante una hora, y ya ha pasado. Por favor, escribe la petición otra vez.",
  posted: "Tu petición está publicada.",
  postedInGroup: ({ prefix }) =>
    `Tu petición está en el canal del grupo. /${prefix}ask list mine:yes muestra las respuestas.`,
  postedOnList: ({ prefix }) =>
    `Tu petición está en la lista del grupo. /${prefix}ask list mine:yes muestra las respuestas.`,
  postedBefore: ({ prefix }) =>
    `Esta petición ya está publicada. /${prefix}ask list mine:yes muestra las respuestas.`,
  tooMany: ({ most, prefix }) =>
    `Tienes ${most} peticiones abiertas, y más no se pueden seguir bien. Cierra una primero: /${prefix}ask close.`,

  ownAsk: ({ prefix }) =>
    `Esta petición es tuya, así que las respuestas son cosa de los demás. /${prefix}ask list mine:yes muestra lo que ha llegado.`,
  closedView: ({ name }) => `${name} ha cerrado esta petición. Gracias por querer ayudar.`,
  expiredView: "Esta petición ha llegado a su fin. Gracias por querer ayudar.",
  goneView: "Esta petición ya no está abierta. Gracias por querer ayudar.",
  repliedBefore: ({ name }) =>
    `${name} ya sabe que quieres ayudar. No hace falta nada más por tu parte.`,
  told: {
    conversation: ({ name }) =>
      `Gracias. Se lo digo a ${name} y abro una conversación para las dos partes.`,
    "conversation-later": ({ name }) =>
      `Gracias. Se lo digo a ${name}. Allí es de noche, así que abro una conversación para las dos partes por la mañana.`,
    "asker-writes": ({ name }) => `Gracias. Se lo digo a ${name}, que puede escribirte.`,
    "in-place": ({ name, account }) =>
      rich`Gracias. No puedo escribir a ${name} en privado, así que escribe directamente a ${mention(account)}. Tu línea también aparece en su lista de peticiones.`,
  },
  afterwards: ({ prefix }) =>
    `Cuando hayas ayudado, anótalo con /${prefix}gave: cuenta en cuanto lo confirmen.`,
  haveHelped: "He ayudado",
  mentionThem: "Mencionar aquí",
  mentioned: ({ name }) => `Menciono a ${name} aquí, sin decir de qué se trata.`,
  mentionNeedsChannel: "Solo puedo mencionar a alguien en un canal.",
  somethingForYou: ({ account }) => rich`${mention(account)}, aquí hay algo para ti.`,
  seeIt: "Verlo",
  forSomebodyElse: "Esto es para otra persona. Aquí no hay nada pendiente para ti.",

  canHelpLetter: ({ name }) => rich`${bold(name)} puede ayudar con tu petición:`,
  knowsLetter: ({ name }) => rich`${bold(name)} conoce a alguien que puede ayudar con tu petición:`,
  quoted: ({ text }) => `“${text}”`,
  theirLine: ({ name, note }) => rich`${bold(name)} dice: “${note}”`,
  letterNext: {
    conversation:
      "Abro una conversación para las dos partes. Ofrece dos momentos para quince minutos: se agradece mucho.",
    write: ({ account }) =>
      rich`Escribe a ${mention(account)} y ofrece dos momentos para quince minutos.`,
  },
  letterWhy: "Pediste ayuda al grupo.",
  together: ({ asker, helper }) =>
    rich`${mention(asker)} y ${mention(helper)}, este es el lugar para hablar: una parte ha pedido, y la otra quiere ayudar.`,
  theAsk: ({ name, text }) => rich`${bold(name)} pidió: “${text}”`,
  fallback: ({ name, account, text }) =>
    rich`Tu contacto con ${bold(name)} es por esta petición: “${text}”. Aquí no puedo abrir una conversación, así que escribe directamente a ${mention(account)}.`,
  togetherWhy: "Una parte pidió ayuda al grupo, y la otra quiere ayudar.",
  helped: "Me ha ayudado",
  notNow: "Ahora no",
  notNowDone: ({ name }) =>
    `Está bien, y no se lo digo a nadie. Si quieres, una línea breve es un detalle: “Gracias, ${name}. Por ahora tengo lo que necesito, y volveré a escribirte.”`,

  helpedDone: ({ name }) =>
    rich`Qué bien. ¿Quieres que cuente como ayuda de ${bold(name)}? Basta un toque.`,
  helpedBefore: "Eso ya lo has dicho.",
  countIt: "Que cuente",
  counted: ({ name }) =>
    rich`Cuenta para ${bold(name)}, y se lo digo yo. Si tu petición está resuelta, ciérrala.`,
  countedUnheard: ({ name }) =>
    rich`Cuenta para ${bold(name)}, que no recibe mensajes míos: díselo en la próxima conversación. Si tu petición está resuelta, ciérrala.`,
  countedLetter: ({ name, text }) =>
    rich`${bold(name)} dice que tu respuesta a su petición ayudó, y te da las gracias. Cuenta como ayuda dada: “${text}”`,
  countedWhy: "Alguien a quien ayudaste lo ha dicho.",
  countedBefore: ({ name }) => `Ya cuenta para ${name}.`,
  close: "Cerrar la petición",
  closed: ({ text }) => `Cerrada: “${text}”.`,
  closedBefore: "Esta petición ya está cerrada.",
  outcome: "¿Cómo terminó? Basta un toque.",
  outcomeHelper: ({ name }) => `Ayudó ${name}`,
  outcomeOther: "Se resolvió de otra manera",
  outcomeNone: "Todavía no",
  outcomeOtherDone: ({ prefix }) =>
    `Qué bien que esté resuelto. Si alguien tuvo parte en ello, /${prefix}thanks se lo dice.`,
  outcomeNoneDone:
    "Pasa, y muchas veces lo trae la siguiente forma de decirlo o la semana siguiente. Vuelve a pedirlo cuando quieras.",
  askAgain: "Pedir otra vez",
  whichClose: "¿Cuál quieres decir? Estas son tus peticiones abiertas:",
  noneToClose: ({ prefix }) =>
    `No tienes ninguna petición abierta. /${prefix}ask new pide algo al grupo.`,

  listTitle: ({ count }) =>
    plural(count, { one: "Una petición abierta", other: "# peticiones abiertas" }),
  listNone: ({ prefix }) =>
    `Ahora mismo nadie pide nada. ¿Qué te ayudaría a ti? /${prefix}ask new pide al grupo.`,
  mineTitle: "Tus peticiones",
  mineNone: ({ prefix }) =>
    `Todavía no has pedido nada. ¿Qué te ayudaría esta semana? /${prefix}ask new pide al grupo.`,
  askedOn: ({ day: value, today }) => `Pedido el ${day(value, today)}.`,
  states: {
    open: ({ day: value, today }) => `Abierta hasta el ${day(value, today)}.`,
    closed: "Cerrada.",
    settled: "Resuelta de otra manera.",
    expired: "Llegó a su fin.",
  },
  noAnswerYet:
    "Todavía sin respuesta. Pasado un día, pregunto en privado a un máximo de cinco miembros que quizá puedan ayudar.",
  answer: {
    "can-help": ({ account }) => rich`${mention(account)} puede ayudar.`,
    "knows-someone": ({ account }) => rich`${mention(account)} conoce a alguien.`,
  },
  answerNote: ({ note }) => ` “${note}”`,
  moreAnswers: ({ count }) =>
    plural(count, { one: "Y una respuesta más.", other: "Y # respuestas más." }),

  routed: ({ name }) => rich`${bold(name)} pide algo con lo que quizá puedas ayudar:`,
  routedWhy: {
    pledge: "Te pregunto porque encaja con tu compromiso.",
    offer: "Te pregunto porque encaja con lo que ofreces.",
    employer: "Te pregunto porque se trata de una empresa que nombraste.",
    field: "Te pregunto porque se trata de un campo que nombraste.",
  },
  routedQuiet:
    "“Esta vez no” y no contestar están igual de bien. Nadie sabrá que te pregunté, y te pregunto como mucho una vez a la semana.",
  notThisTime: "Esta vez no",
  notThisTimeDone: "Está bien, y no se lo digo a nadie. Gracias por leerlo.",
  routedReason: "La petición de un miembro encaja con lo que contaste a Kith.",

  expired: ({ text }) => rich`Tu petición ha llegado a su fin: “${text}”.`,
  expiredAnswered: ({ names }) =>
    plural(names.length, {
      one: `Contestó ${list(names)}. Si te ayudó, dilo: a la gente le gusta saber en qué quedó.`,
      other: `Contestaron ${list(names)}. Si alguien te ayudó, dilo: a la gente le gusta saber en qué quedó.`,
    }),
  expiredNext:
    "Si todavía importa, pídelo otra vez. Decirlo de otra forma trae muchas veces lo que la primera no trajo.",
  expiredWhy: "Una petición tuya ha llegado a su fin.",
};
