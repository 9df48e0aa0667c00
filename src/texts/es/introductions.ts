import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/introductions.ts";
import { day, list } from "./words.ts";

const about = "Presentar a dos miembros, cuando ambas partes han dicho que sí";

export const introCommand: typeof en.introCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Pedir una presentación",
      submit: "Preguntarles",
      options: {
        to: { about: "El miembro a quien presentar a alguien", label: "¿Presentación a quién?" },
        reason: {
          about: "Por qué deberían hablar, en una frase: qué gana cada parte",
          label: "¿Por qué deberían hablar?",
          hint: "“Vienen de la enfermería y ahora hacen software”",
        },
        who: {
          about: "A quién se presenta; a ti, si no lo dices",
          label: "¿A quién se presenta?",
          hint: "A ti, si lo dejas vacío",
        },
      },
    },
  },
};

const platforms = { slack: "Slack", discord: "Discord", playground: "el espacio de pruebas" };

type Named = { readonly name: string };

const stages = {
  searching: ({ name }: Named) => rich`${bold(name)} está buscando trabajo.`,
  landed: ({ name }: Named) => rich`${bold(name)} encontró trabajo.`,
  helping: ({ name }: Named) => rich`${bold(name)} está aquí para ayudar.`,
};

export const introductions: typeof en.introductions = {
  samePerson:
    "Una presentación necesita dos personas distintas. Elige a otra persona en “to” o en “who”.",
  thinReason:
    "Añade unas palabras sobre por qué deberían hablar. Algo bueno sobre la otra persona abre puertas, por ejemplo “Vienen de la enfermería y ahora hacen software”.",
  alreadyOpen:
    "Ya hay una solicitud abierta para estas dos personas. Cada una recibe la pregunta en privado, y termina a los siete días como mucho. Si para entonces no están en contacto, puedes volver a pedirlo.",
  ownBlock:
    "Me pediste que no te juntara nunca con esta persona. En la lista “Nunca con” puedes deshacerlo; después, vuelve a pedirlo.",
  tooManyOpen:
    "Cinco de tus solicitudes están abiertas, y cada una espera la respuesta de alguien. La primera termina en una semana como mucho; entonces habrá sitio para esta.",
  notReachedInPrivate: ({ names }) =>
    `Todavía no puedo escribir a ${list(names)}, así que no he preguntado nada. Escribe esto en un canal de tu grupo: allí puedo mencionar ${names.length === 1 ? "su nombre" : "sus nombres"} sin decir de qué se trata.`,

  asked: ({ names }) =>
    names.length === 1
      ? rich`He preguntado a ${bold(list(names))} en privado.`
      : rich`He preguntado a ${bold(list(names))}, por separado y en privado.`,
  askedNext: ({ isOwn, until, today }) =>
    `${isOwn ? "Si dice que sí, abro el contacto" : "Si ambas partes dicen que sí, abro el contacto"} y te aviso enseguida. Si no, sabrás algo a más tardar el ${day(until, today)}.`,
  askedNextUnheard: ({ isOwn, prefix }) =>
    `${isOwn ? "Si dice que sí, abro el contacto" : "Si ambas partes dicen que sí, abro el contacto"}. Si no, termina a los siete días. Para saberlo, permíteme escribirte: se activa en /${prefix}kith.`,
  notReached: ({ names }) =>
    rich`Todavía no puedo escribir a ${bold(list(names))}. Puedo mencionar aquí ${names.length === 1 ? "su nombre" : "sus nombres"}: todo el mundo ve que hay algo, y nadie más ve qué.`,
  mentionThem: "Mencionar aquí",
  mentionedAlready: "Ya está mencionado. Ahora queda en sus manos.",
  somethingForYou: ({ accounts }) =>
    rich`${accounts.flatMap((account) => [mention(account), ...rich` `])}aquí hay algo para ti.`,
  seeIt: "Verlo",
  forSomebodyElse: "Esto es para otra persona. Aquí no hay nada pendiente para ti.",

  wantsToMeet: ({ asker }) => rich`A ${bold(asker)} le gustaría conocerte.`,
  wantsToIntroduce: ({ asker, other }) =>
    rich`A ${bold(asker)} le gustaría presentarte a ${bold(other)}.`,
  reason: ({ reason }) => rich`Por qué: “${reason}”`,
  profile: ({ name, stage, goal, offers }) => [
    ...(stage === null ? rich`${bold(name)}.` : stages[stage]({ name })),
    ...(goal === null ? [] : rich` Su meta: “${goal}”.`),
    ...(offers.length === 0 ? [] : rich` Ofrece: ${list(offers.map((offer) => `“${offer}”`))}.`),
  ],
  fifteenMinutes:
    "Bastan quince minutos, cuando les venga bien. Solo abro el contacto si las dos partes dicen que sí.",
  quietAnswer: ({ until, today }) =>
    `“Ahora no” y no contestar se ven igual para los demás. Tienes hasta el ${day(until, today)}.`,
  yes: "Sí, preséntanos",
  notNow: "Ahora no",
  whyAsked: "A un miembro le gustaría ponerte en contacto con alguien.",

  waiting: ({ other, until, today }) =>
    rich`Gracias. Si ${bold(other)} también dice que sí, abro el contacto. Si no, sabrás algo a más tardar el ${day(until, today)}.`,
  waitingUnheard: ({ other }) =>
    rich`Gracias. Si ${bold(other)} también dice que sí, abro el contacto. Si no, termina a los siete días, y no te escribiré sobre ello.`,
  declined:
    "Está bien, y gracias por decirlo. No se lo cuento a nadie: la solicitud termina a sus siete días, como si no se hubiera visto.",
  alreadyAnswered: "Ya has contestado. No hace falta nada más por tu parte.",
  over: "Esta solicitud ha terminado. No hace falta nada más por tu parte.",

  putTogether: ({ accounts }) =>
    rich`${mention(accounts[0])} y ${mention(accounts[1])}, las dos partes dijeron que sí: aquí pueden hablar.`,
  reasonOf: ({ asker, reason }) => rich`Por qué, en palabras de ${bold(asker)}: “${reason}”`,
  firstQuestion:
    "Para empezar bastan quince minutos. Una primera pregunta, si quieren: “¿Cómo llegaste a lo que haces, y qué volverías a hacer?”",
  nextMove: ({ account, day: value, today }) =>
    rich`${mention(account)}, da tú el siguiente paso: ofrece dos momentos para hablar antes del final del ${day(value, today)}.`,
  afterwards: ({ prefix }) =>
    `Después de hablar, cada parte puede anotarlo con /${prefix}met, y le recuerdo dar las gracias.`,
  whyTogether: "Las dos partes dijeron que sí a esta presentación.",
  instead: ({ names, reason }) =>
    rich`${bold(list(names))} y tú dijeron que sí. Aquí no puedo abrir una conversación, así que la primera línea es tuya. Se trata de esto: “${reason}”`,
  writeTo: ({ name, account }) => rich`Escribe directamente a ${bold(name)}: ${mention(account)}.`,
  reachedBy: ({ name, way }) => rich`Así prefiere ${bold(name)} que le escriban: ${way}`,
  foundOn: ({ name, platform }) => rich`Encuentras a ${bold(name)} en ${platforms[platform]}.`,
  inTouch: {
    opened: ({ other }) =>
      rich`Ya tienes contacto con ${bold(other)}: abro una conversación para las dos partes.`,
    "opens-later": ({ other }) =>
      rich`Ya tienes contacto con ${bold(other)}. Allí es de noche, así que abro una conversación para las dos partes por la mañana.`,
    "handed-over": ({ other }) =>
      rich`Ya tienes contacto con ${bold(other)}: escribo a cada parte cómo llegar a la otra.`,
  },
  theyAreInTouch: ({ names }) =>
    rich`${bold(list(names))} dijeron que sí y ya están en contacto. Gracias por hacer que se conozcan.`,
  whyInTouch: "Ha salido adelante una presentación que te concierne.",

  notThisTime: ({ names }) =>
    names.length === 1
      ? rich`La presentación a ${bold(list(names))} no salió esta vez.`
      : rich`La presentación entre ${bold(list(names))} no salió esta vez.`,
  notThisTimeNext: ({ prefix }) =>
    `Le pasa a todo el mundo y tiene muchas razones; la más común, una semana llena. ¿Quién más podría ser? /${prefix}intro pregunta a otra persona, y /${prefix}contact list muestra a quién conoces ya.`,
  uncertainAsked: ({ name }) =>
    rich`No he podido averiguar si mi pregunta sobre tu presentación le llegó a ${bold(name)}. Puede que esté allí; si la envío otra vez, quizá aparezca dos veces.`,
  uncertainTogether: ({ name }) =>
    rich`No he podido averiguar si se abrió tu conversación con ${bold(name)}. Si no la ves, puedo enviar otra vez su primer mensaje.`,
  sendAgain: "Enviar otra vez",
  sentAgain: "Va de nuevo en camino.",
  notSent: "Ya se envió otra vez, o ya no hace falta. No hace falta nada más por tu parte.",
  whyUncertain: "Puede que no haya llegado una presentación que esperas.",
  whyEnded: "Ha terminado una presentación que esperabas.",
};
