import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/meet.ts";
import { list } from "./words.ts";

export const meet: typeof en.meet = {
  ask: {
    introduction: ({ names }) =>
      rich`Hace un tiempo te presenté a ${bold(list(names))}. ¿Hablaron?`,
    round: ({ names }) => rich`En esta ronda te tocó con ${bold(list(names))}. ¿Hablaron?`,
    path: ({ names }) => rich`Te puse en contacto con ${bold(list(names))}. ¿Hablaron?`,
  },
  yes: "Sí, hablamos",
  notYet: "Todavía no",
  no: "No",
  whoReadsIt:
    "Un sí queda anotado para cada parte, con un recordatorio de dar las gracias. Todo lo demás se queda conmigo: los demás solo ven cifras.",
  whyAsked: "Dijiste que sí a conocer a alguien aquí.",
  answeredBefore: "Ya has contestado. No hace falta nada más por tu parte.",

  logged: ({ names, prefix }) =>
    rich`Bien. Tu conversación con ${bold(list(names))} está anotada, y hoy toca dar las gracias: lo tienes en /${prefix}todo.`,
  worth: "¿Te mereció la pena?",
  worths: {
    glad: "Me alegró hablar",
    fine: "Estuvo bien",
    "not-for-me": "No era para mí",
  },
  worthIsPrivate: "Nadie sabe lo que dices. Solo cuenta junto con lo que dicen los demás.",
  askedLater: ({ names }) =>
    rich`Está bien: las semanas se llenan. Muchas veces basta una línea a ${bold(list(names))} con dos momentos. Pregunto una vez más en una semana.`,
  notMet: "Gracias por decírmelo. Algunas conversaciones no llegan a darse; quizá la próxima sí.",
  worthSaid: {
    glad: "Para eso es. Gracias por decírmelo.",
    fine: "Gracias por decírmelo. Algunas conversaciones dan fruto más tarde de lo que se piensa.",
    "not-for-me": "Gracias por tu sinceridad. Se queda conmigo.",
  },
  neverAgain: "Si quieres, no te vuelvo a juntar nunca con esta persona.",
  shallItCount: ({ introducer }) =>
    rich`${bold(introducer)} hizo la presentación. ¿La cuento como ayuda que dio?`,
  countIt: "Que cuente",
  counted: ({ introducer }) =>
    rich`Cuenta para ${bold(introducer)}: una presentación que llevó a una conversación.`,
  countedBefore: "Eso ya cuenta. No hace falta nada más por tu parte.",
};
