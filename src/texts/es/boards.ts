import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/boards.ts";
import { day as dayText, plural } from "./words.ts";

const counted = (count: number) => plural(count, { one: "# persona", other: "# personas" });

const about = "Cuánta ayuda ha circulado, confirmada por quienes la recibieron";

export const boardCommand: typeof en.boardCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Tabla de ayuda",
      submit: "Ver",
      options: {
        kind: { about: "Qué ayuda se cuenta; toda, si no lo dices", label: "¿Qué ayuda?" },
        period: { about: "Desde cuándo; este mes, si no lo dices", label: "¿Desde cuándo?" },
        show: { about: "Quién la ve; solo tú, si no lo dices", label: "¿Quién la ve?" },
      },
    },
  },
};

const inBrackets = (results: string) => (results === "" ? "" : ` (${results})`);

export const boards: typeof en.boards = {
  title: {
    help: "Ayuda dada",
    referrals: "Recomendaciones dadas",
    "after-landing": "Ayuda tras encontrar trabajo",
    introductions: "Presentaciones hechas",
  },
  period: {
    week: "esta semana",
    month: "este mes",
    quarter: "este trimestre",
    always: "hasta ahora",
  },
  heading: ({ title, period }) => `${title}, ${period}`,
  line: ({ name, count, results }) => rich`${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  place: ({ place, isShared, name, count, results }) =>
    rich`${place}${isShared ? " =" : "."} ${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  shared: ({ names, count }) => rich`A la par, con ${counted(count)} por miembro: ${bold(names)}`,
  others: "otros miembros",
  results: ({ meetings, outcomes, jobs }) => [
    ...(meetings === 0
      ? []
      : [plural(meetings, { one: "# conversación", other: "# conversaciones" })]),
    ...(outcomes === 0 ? [] : [plural(outcomes, { one: "# resultado", other: "# resultados" })]),
    ...(jobs === 0 ? [] : [plural(jobs, { one: "# empleo", other: "# empleos" })]),
  ],
  rule: ({ most }) =>
    `Se cuentan las personas ayudadas que lo confirmaron, y la ayuda de una persona a otra como máximo ${most} veces por semana, o más si hubo antes una petición, una conversación o una presentación. Solo aparecen los nombres de quienes aceptaron.`,
  empty: ({ prefix }) =>
    `Todavía no hay nadie en esta tabla. ¿Has ayudado a alguien, aunque fuera con algo pequeño? Anótalo con /${prefix}gave.`,
  own: ({ count, period }) => `Ayudaste a ${counted(count)} ${period}.`,
  ownBefore: {
    week: ({ count }) => `La semana pasada: ${counted(count)}.`,
    month: ({ count }) => `El mes pasado: ${counted(count)}.`,
    quarter: ({ count }) => `El trimestre pasado: ${counted(count)}.`,
  },
  ownNone: ({ prefix }) => `Cuando hayas ayudado a alguien, anótalo con /${prefix}gave.`,
  ownLed: ({ results }) => `Lo que ha salido de ahí hasta ahora: ${results}.`,
  consentAsk: "Una pregunta, solo esta vez: ¿puede aparecer tu nombre en las tablas del grupo?",
  consentYes: "Sí, mostrar mi nombre",
  consentNo: "No, mejor no",
  consentOn: ({ prefix }) =>
    `Bien: tu nombre puede aparecer en las tablas. Si cambias de idea, en /${prefix}board lo cambias.`,
  consentOff: ({ prefix }) =>
    `Tu nombre no aparece en las tablas, y tu ayuda cuenta igual. Si cambias de idea, en /${prefix}board lo cambias.`,
  isOn: "Tu nombre puede aparecer en las tablas.",
  isOff: "Tu nombre no aparece en las tablas.",
  switchOn: "Mostrar mi nombre",
  switchOff: "No mostrar mi nombre",
  off: ({ prefix }) =>
    `Este grupo no lleva tablas. La ayuda cuenta igual: /${prefix}gave anota lo que diste.`,
  picture: {
    subtitle: ({ day }) => `Personas ayudadas (${dayText(day, day)})`,
    footnote: "Confirmado por quienes recibieron la ayuda.",
    alt: ({ title, bars }) =>
      `${title}. ${bars
        .map(
          ({ place, name, count, note }) =>
            `${place === "" ? "" : `${place}. `}${name}: ${counted(count)}${inBrackets(note)}`,
        )
        .join("; ")}.`,
  },
  channelOnly:
    "Una tabla solo puedo mostrarla a un canal desde dentro: escribe allí el comando, o quita “show” y la ves solo tú.",
};
