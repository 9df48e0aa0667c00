import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach-suggestions.ts";

/** Whom to reach next, and why. */
export const outreachSuggestions: typeof en.outreachSuggestions = {
  suggestTitle: "A quién escribir ahora",
  suggestion: ({ label, reason, goal }) =>
    rich`${bold(label)}\n${reason}${goal === "" ? "" : ` ${goal}`}`,
  reasons: {
    first: "Hay confianza, así que es fácil para empezar.",
    "target-employer": "Sabe desde dentro cómo es aquello.",
    dormant:
      "Han pasado tres años o más desde la última conversación, y conoce a gente que tú no conoces.",
    strong: "Hay confianza, y a los amigos les gusta que les pregunten.",
    referred: "Alguien te dio su nombre, así que tu primera frase ya está hecha.",
    weak: "Hay algo de trato: se mueve en círculos distintos de los tuyos.",
    new: "Querías conocer a esta persona, y quince minutos bastan para empezar.",
  },
  servesGoal: ({ goal }) => `Para tu meta, pregúntale con quién hablaría: “${goal}”.`,
  noGoal: ({ prefix }) =>
    `Con una meta puedo decirte qué tiene que ver cada persona con ella: /${prefix}goal la fija en una línea.`,
  reachOut: "Escribirle",
  nobodyYet: ({ prefix }) =>
    `Tu lista está vacía. ¿Quién se alegraría de saber de ti? Guarda a esa persona con /${prefix}contact add, y después el nombre.`,
  everybodyRests: ({ prefix }) =>
    `Toda la gente de tu lista está en marcha o descansando. ¿Quién más se te ocurre? /${prefix}contact add guarda el nombre.`,
  noStrongTie: ({ prefix }) =>
    `Lo más fácil es empezar por alguien de confianza. ¿Quién puede ser? /${prefix}contact add guarda el nombre, con tie:strong.`,
  firstTime:
    "Pedir parece más grande de lo que es. A una amiga le preguntarías por un buen fontanero sin pensarlo, y a la gente le gusta que le pregunten por lo que sabe. Así que empieza por alguien que se alegrará de saber de ti.",
  nextName: "Unos podrán, otros no. Aquí está el siguiente nombre:",
};
