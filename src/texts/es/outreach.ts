import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach.ts";
import { outreachLetters } from "./outreach-letters.ts";
import { outreachPrep } from "./outreach-prep.ts";
import { outreachSuggestions } from "./outreach-suggestions.ts";
import { day, plural } from "./words.ts";

export const reachCommand: typeof en.reachCommand = {
  about: "Acercarte a alguien: qué escribir, qué viene después, y toda la gente en marcha",
  verbs: {
    "": {
      about: "Acercarte a alguien: qué escribir, qué viene después, y toda la gente en marcha",
      title: "Acercarte a alguien",
      submit: "Continuar",
      options: {
        contact: {
          about: "Con quién quieres hablar; si lo dejas vacío, ves a quienes están en marcha",
          label: "¿Con quién quieres hablar?",
        },
        state: {
          about: "Cómo va ahora, como sent (enviado) o replied (con respuesta)",
          label: "¿Cómo va?",
        },
      },
    },
  },
};

const way = {
  about: "Una carta, un correo o un mensaje",
  label: "¿Cómo vas a escribir?",
  hint: "Una carta en papel se lee antes que nada",
};

export const outreachDraftForm: typeof en.outreachDraftForm = {
  title: "Qué escribir",
  submit: "Escribirlo",
  options: {
    way,
    learn: {
      about: "Qué quieres aprender de esta persona",
      label: "¿Qué quieres aprender?",
      hint: "“cómo eligen los hospitales su software”",
    },
    why: {
      about: "Por qué escribes a esta persona y no a otra",
      label: "¿Por qué esta persona?",
      hint: "Una noticia ayuda: “Leí que la clínica abrió otra planta en mayo.”",
    },
    referrer: {
      about: "Quién te dio su nombre",
      label: "¿Quién te envía?",
      hint: "Aparece en la primera frase",
    },
    offer: {
      about: "Qué puedes ofrecer tú",
      label: "¿Qué puedes ofrecer?",
      hint: "“Puedo enseñarte qué nos funcionó cuando cambiamos de sistema.”",
    },
  },
};

export const outreachLetterForm: typeof en.outreachLetterForm = {
  title: "Revisar mi carta",
  submit: "Revisarla",
  options: {
    way,
    letter: { about: "La carta entera", label: "Tu carta" },
  },
};

export const outreachScheduleForm: typeof en.outreachScheduleForm = {
  title: "¿Cuándo es?",
  submit: "Guardar",
  options: {
    day: {
      about: "El día de la conversación",
      label: "¿Qué día?",
      hint: "“el próximo martes”, “12 de marzo”",
    },
    time: {
      about: "La hora, donde tú estás",
      label: "¿A qué hora, para quince minutos?",
      hint: "“10:30”, “15 h”; en tu propia zona horaria",
    },
  },
};

export const outreachRehearseForm: typeof en.outreachRehearseForm = {
  title: "Ensayar una llamada",
  submit: "Preguntar",
  options: {
    member: {
      about: "Un miembro con quien te gustaría ensayar",
      label: "¿Con quién?",
      hint: "Pregunto en privado, y solo hay conversación si dice que sí",
    },
  },
};

export const outreach: typeof en.outreach = {
  gone: "Ese acercamiento ya no está.",
  onlyYou: "Solo tú puedes ver esto.",

  pipelineTitle: ({ open }) =>
    plural(open, { one: "Una persona está en marcha", other: "# personas están en marcha" }),
  line: ({ label, state, next }) => rich`${bold(label)} · ${state}\n${next}`,
  states: {
    planned: "pensado",
    sent: "enviado",
    replied: "con respuesta",
    scheduled: "con fecha",
    met: "hecho",
    declined: "rechazado",
    silent: "en silencio",
  },
  next: {
    planned: ({ day: value, today }) => rich`Escribir, hasta el ${day(value, today)}`,
    sent: ({ day: value, today }) =>
      value <= today ? rich`¿Ha contestado?` : rich`Darle tiempo hasta el ${day(value, today)}`,
    replied: ({ day: value, today }) =>
      rich`Ofrecer dos momentos para hablar, hasta el ${day(value, today)}`,
    scheduled: ({ at }) => rich`Hablar: ${at}`,
    afterwards: rich`La conversación ya habrá sido: ¿qué tal?`,
    secondTry: rich`Un segundo intento amable`,
  },
  open: "Abrir",
  metSoFar: ({ count }) =>
    count === 0
      ? "Un acercamiento cuenta cuando hay una conversación."
      : `Un acercamiento cuenta cuando hay una conversación. ${plural(count, { one: "Hasta ahora ha habido una.", other: "Hasta ahora ha habido #." })}`,
  whomNext: "A quién escribir ahora",

  ...outreachSuggestions,

  stands: {
    planned: ({ name, day: value, today }) =>
      rich`Quieres acercarte a ${bold(name)}. Siguiente: escribirle antes del final del ${day(value, today)}.`,
    sent: ({ name, day: value, today }) =>
      rich`Has escrito a ${bold(name)}. Dale tiempo hasta el ${day(value, today)}; entonces te pregunto.`,
    sentDue: ({ name }) => rich`Tu carta a ${bold(name)} ya ha tenido su tiempo. ¿Ha contestado?`,
    replied: ({ name, day: value, today }) =>
      rich`${bold(name)} ha contestado. Siguiente: ofrecer dos momentos para quince minutos, hasta el ${day(value, today)}.`,
    scheduled: ({ name, at }) => rich`Hablas con ${bold(name)} quince minutos: ${at}.`,
    scheduledPast: ({ name, at }) => rich`Ibas a hablar con ${bold(name)}: ${at}. ¿Qué tal fue?`,
    met: ({ name }) => rich`Has hablado con ${bold(name)}, y para eso era todo.`,
    declined: ({ name }) =>
      rich`${bold(name)} dijo que no esta vez. Está bien, y rara vez tiene que ver contigo.`,
    silent: ({ name }) =>
      rich`Por ahora, ${bold(name)} no ha contestado. El silencio casi siempre es una semana llena. Preguntar no molesta, y un segundo intento amable es de buena educación.`,
    resting: ({ name }) =>
      rich`${bold(name)} no ha contestado, así que déjalo descansar. Preguntaste con amabilidad, y esa era la parte que estaba en tus manos. No volveré a hablar de ello en tres meses.`,
  },
  whoIsIt: "Di para quién: añade el contacto, como en “Ana Silva state:sent”.",
  moved: {
    sent: "Enviado. Era lo más difícil, y lo has hecho.",
    replied: "Buena noticia.",
    scheduled: "Queda en el calendario.",
    declined: "Gracias por decírmelo.",
    silent: "Anotado.",
  },
  alreadyThere: "Eso ya está anotado.",
  tooFar: ({ name, state }) =>
    rich`Con ${bold(name)} ya vas más adelante (${state}), así que lo he dejado como estaba.`,
  writtenTwice: ({ name }) =>
    rich`Has escrito dos veces a ${bold(name)}, y es suficiente: déjalo descansar. Si al final contesta, dímelo con “Ha contestado”.`,

  buttons: {
    write: "Escribirlo",
    sent: "Marcar como enviado",
    replied: "Ha contestado",
    scheduled: "Tenemos fecha",
    reschedule: "Cambiar la hora",
    declined: "Ha dicho que no",
    silent: "Sin respuesta",
    wait: "Darle una semana",
    talked: "Hemos hablado",
    prepare: "Preparar",
    again: "Empezar de nuevo",
    rest: "Dejarlo descansar",
    ahead: "¿Has avisado?",
    rehearse: "Ensayarlo antes",
    checkOwn: "Revisar mi propia carta",
  },
  waits: ({ name, day: value, today }) =>
    rich`${bold(name)} tiene una semana más. Te pregunto el ${day(value, today)}.`,

  referredBy: ({ referrer }) =>
    rich`${bold(referrer)} te dio este nombre. Menciona ese nombre en tu primera frase, y pide que avise antes.`,
  askedAhead: ({ referrer, day: value, today }) =>
    rich`El ${day(value, today)} pediste a ${bold(referrer)} que avisara.`,
  aheadTitle: ({ referrer }) =>
    rich`Una palabra de ${bold(referrer)} abre la puerta antes de que llames. Aquí tienes un mensaje para copiar:`,
  aheadNote: ({ referrer, name, from }) =>
    `Hola, ${referrer}: gracias por hablarme de ${name}. Voy a escribirle dentro de poco. ¿Podrías avisarle? Y una pregunta: ¿qué te hizo pensar en esta persona?${from === undefined ? "" : `\n${from}`}`,
  aheadDone: "He avisado",
  aheadNoted: ({ referrer }) =>
    rich`Anotado: ${bold(referrer)} lo sabe, así que tu carta no llegará por sorpresa.`,
  noReferrer: ({ name, prefix }) =>
    `No está anotado quién te dio el nombre de ${name}. /${prefix}contact edit lo guarda como referred-by.`,

  rehearseAsked: ({ name }) =>
    rich`He preguntado a ${bold(name)} en privado si tiene diez minutos para ensayar. Si dice que sí, abro el contacto.`,
  rehearseReason:
    "Ensaya conmigo una primera llamada durante diez minutos: yo llamo, y tú contestas como lo haría la otra persona.",
  rehearseNotReached: ({ name }) =>
    `Todavía no puedo escribir a ${name}, así que no he preguntado nada. ¿Hay alguien más con quien podrías ensayar?`,

  ...outreachLetters,
  prep: outreachPrep,
};
