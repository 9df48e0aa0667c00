import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/rounds.ts";
import { day, list, plural } from "./words.ts";

export const roundCommand: typeof en.roundCommand = {
  about: "Rondas: de vez en cuando, una conversación corta con otra persona del grupo",
  verbs: {
    join: {
      about: "Participar en las rondas, desde la próxima",
      title: "Entrar en las rondas",
      submit: "Participar",
      options: {},
    },
    leave: {
      about: "Dejar de participar",
      title: "Dejar las rondas",
      submit: "Dejarlas",
      options: {},
    },
    pause: {
      about: "Descansar de las rondas, hasta un día o hasta que vuelvas a entrar",
      title: "Pausar las rondas",
      submit: "Pausar",
      options: {
        until: {
          about: "El día desde el que vuelves a participar",
          label: "¿Hasta cuándo?",
          hint: "“12 de marzo”; vacío: hasta que vuelvas a entrar",
        },
      },
    },
    status: {
      about: "Con quién hablas en esta ronda, y cuándo es la próxima",
      title: "Rondas",
      submit: "Ver",
      options: {},
    },
  },
};

/** By the action's name. */
export const roundForms: typeof en.roundForms = {
  "group-rounds": {
    title: "Rondas",
    submit: "Guardar",
    options: {
      cadence: { about: "Cada cuánto hay una ronda", label: "¿Cada cuánto?" },
      day: { about: "En qué día empieza una ronda", label: "¿Qué día?" },
      size: { about: "Cuántas personas hablan juntas", label: "¿Cuántas personas?" },
      theme: {
        about: "De qué pueden tratar las conversaciones; vacío, sin tema",
        label: "Un tema, si quieres",
        hint: "“Lo que me sorprendió hace poco”; vacío: sin tema",
      },
    },
  },
};

const questions = [
  "¿Qué te ha despertado la curiosidad últimamente, y cómo empezó?",
  "¿Cómo llegaste a hacer lo que haces?",
  "¿En qué conversación de los últimos meses sigues pensando?",
  "¿Para qué te pide ayuda la gente más a menudo?",
  "¿Qué probarías si no pudiera salir mal?",
  "¿A quién debería conocer todo el mundo, y por qué?",
] as const;

export const rounds: typeof en.rounds = {
  join: "Participar",
  joinAgain: "Volver a participar",
  leave: "Dejar las rondas",
  weMet: "Hemos hablado",
  toCalendar: "Añadir al calendario",
  cannot: "Esta vez no puedo",

  joined:
    "Ya participas. Cada vez que empieza una ronda, abro una conversación con tu pareja de ronda.",
  joinedBefore: "Ya participabas, y sigues participando.",
  nextRound: ({ day: on, today }) => `La próxima ronda empieza el ${day(on, today)}.`,
  noRounds: ({ prefix }) =>
    `Ahora mismo no hay ninguna ronda prevista. El equipo organizador puede iniciarlas: /${prefix}group setup. Quien ya ha entrado participa desde la primera.`,
  allowMessages: ({ prefix }) =>
    `Una cosa: todavía no puedo escribirte en privado, así que solo verías la conversación misma, y no un cambio de plan. Se activa en /${prefix}kith.`,
  joinedNext: ({ prefix }) =>
    `¿Vas a estar fuera un tiempo? /${prefix}round pause. Con quién hablas y cuándo: /${prefix}round status.`,
  left: "Ya no participas, y puedes volver cuando quieras.",
  leftOpen: "Se lo he dicho a tu pareja de esta ronda, y le busco a otra persona.",
  notIn: "Ahora mismo no participas en las rondas.",
  paused: ({ until, today }) =>
    until === undefined
      ? "En pausa. Vuelves cuando entres otra vez."
      : `En pausa. Vuelves el ${day(until, today)}.`,
  pausedNext: "Una conversación de esta ronda que siga abierta se queda abierta.",
  isIn: "Participas en las rondas.",
  isPaused: ({ until, today }) =>
    until === undefined
      ? "Ahora mismo estás en pausa."
      : `Estás en pausa; vuelves el ${day(until, today)}.`,
  meansWhat: ({ prefix }) =>
    `Una ronda te junta con alguien del grupo, por el gusto de conversar. /${prefix}round pause te deja descansar.`,

  offer: ({ day: on, today, theme }) =>
    theme === undefined
      ? rich`Este grupo tiene ahora rondas: cada vez, dos o tres personas tienen una conversación corta, solo para conocerse. La primera empieza el ${day(on, today)}. ¿Quién quiere participar?`
      : rich`Este grupo tiene ahora rondas: cada vez, dos o tres personas tienen una conversación corta, solo para conocerse. El tema: “${theme}”. La primera empieza el ${day(on, today)}. ¿Quién quiere participar?`,
  whyOffer: "El equipo organizador ha iniciado rondas.",

  together: ({ accounts }) => [
    ...accounts.flatMap((account, index) => [...(index === 0 ? [] : rich` `), mention(account)]),
    ...rich`, esta es la conversación de esta ronda.`,
  ],
  apart: ({ names }) => rich`En esta ronda hablas con ${bold(list(names))}.`,
  theme: ({ theme }) => rich`El tema: “${theme}”`,
  why: ({ reasons }) => `Por qué este grupo: ${reasons.map((reason) => `${reason}.`).join(" ")}`,
  reasons: {
    "never-met": ({ count }) =>
      count === 2
        ? "Que yo sepa, todavía no hubo una conversación entre las dos personas"
        : "Que yo sepa, todavía no hubo una conversación entre las tres personas",
    "long-ago": ({ rounds: ago }) =>
      `La última ronda en común fue hace ${plural(ago, { one: "# ronda", other: "# rondas" })}`,
    "shared-field": ({ word, count }) =>
      count === 2 ? `Las dos metas tratan de “${word}”` : `Todas las metas tratan de “${word}”`,
    landed: ({ name }) => `${name} encontró trabajo hace poco y sabe cómo es buscar`,
    helping: ({ name }) => `${name} está aquí para ayudar`,
    nothing: "Una conversación porque sí, que es como empiezan las mejores",
  },
  firstQuestion: ({ number }) =>
    `Una primera pregunta, si quieres: “${questions[(number - 1) % questions.length] ?? questions[0]}”`,
  time: ({ at, minutes, isSameZone }) =>
    isSameZone
      ? rich`Un momento que puede venir bien: ${at}, durante ${minutes} minutos.`
      : rich`Un momento en que todo el mundo está despierto: ${at}, durante ${minutes} minutos.`,
  noTime: ({ minutes }) =>
    `Los días casi no coinciden, así que no tengo una hora que proponer. Bastan ${minutes} minutos temprano o tarde, o unos mensajes de ida y vuelta.`,
  nextMove: ({ account, hasTime }) =>
    hasTime
      ? rich`${mention(account)}, el primer paso es tuyo: di si ese momento te viene bien, u ofrece otros dos.`
      : rich`${mention(account)}, el primer paso es tuyo: ofrece dos momentos.`,
  whyTogether: "Participas en las rondas de este grupo.",

  calendarSays:
    "Aquí tienes ese momento para tu calendario. Si al final es otro, solo tienes que moverlo.",
  calendarLabel: "Tu conversación, para el calendario",
  calendarTitle: ({ names }) => `Conversación con ${list(names)}`,
  calendarNote: "Una ronda de tu grupo: una conversación corta para conocerse.",
  cancelled: "Está bien. Aviso con amabilidad, y busco a otra persona para tu pareja de ronda.",
  othersGoOn: "Está bien. Aviso con amabilidad; las otras dos personas siguen.",
  calledOff: "Esto ya ha terminado. No hace falta nada más por tu parte.",
  never: ({ name }) => rich`¿No vuelvo a juntarte con ${bold(name)}? No se lo digo a nadie.`,

  otherCannot: ({ name }) => rich`${bold(name)} no puede esta vez y quería que lo supieras pronto.`,
  somebodyElse: "Tengo a otra persona para ti: abro la conversación ahora.",
  firstNextTime:
    "Esta vez no quedaba nadie para ti. En la próxima ronda vas delante, para que seguro que tengas a alguien.",
  goesOn: ({ name }) =>
    rich`${bold(name)} no puede esta vez. Las otras dos personas siguen como estaban.`,
  nobodyYet: ({ prefix }) =>
    `Eres la primera persona en las rondas, y todavía no ha entrado nadie más. Trae a alguien: con /${prefix}round join basta.`,
  whyNobody: "Participas en las rondas, y esta vez no había nadie para ti.",
  whyCancelled: "Alguien de tu ronda no puede esta vez.",
  pausedByItself:
    "No he sabido nada de tus últimas tres rondas, así que las pongo en pausa. Seguramente tienes otras cosas que hacer, y está bien. Vuelve cuando te venga bien.",
  whyPaused: "Tres de tus rondas pasaron sin respuesta.",

  results: (found) =>
    [
      `La ronda del ${day(found.day, found.today)}: ${plural(found.all, { one: "# conversación", other: "# conversaciones" })}.`,
      `Hubo conversación: ${found.met}. Todavía no: ${found.notYet}. No la hubo: ${found.notMet}. Sin respuesta: ${found.noAnswer}, que puede ser cualquiera de las tres cosas.`,
      ...(found.calledOff === 0 ? [] : [`Canceladas antes: ${found.calledOff}.`]),
    ].join(" "),
  whyResults: "Formas parte del equipo organizador, y ha terminado una ronda.",

  setting: "Rondas",
  settingOff: "Desactivadas",
  settingOn: (plan) =>
    `${plan.cadence}, ${plan.size === 3 ? "de tres en tres" : "de dos en dos"}; la próxima empieza el ${day(plan.day, plan.today)}. ${plural(plan.members, { one: "Participa # miembro", other: "Participan # miembros" })}.`,
  start: "Iniciar rondas",
  change: "Cambiar rondas",
  stop: "Terminar las rondas",
  planned: ({ day: on, today }) => `Hecho: la próxima ronda empieza el ${day(on, today)}.`,
  offered:
    "Lo he contado en el canal, con un botón para participar. Nadie está dentro sin haberlo dicho.",
  notOffered: ({ prefix }) =>
    `No hay un canal donde pueda contárselo a todo el mundo, así que corre la voz: con /${prefix}round join basta.`,
  stopped:
    "Hecho: no habrá más rondas. Recuerdo quién había entrado, para el día en que vuelvan a empezar.",
};
