import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/first-give.ts";

export const firstGive: typeof en.firstGive = {
  ask: "Un poco de ayuda de vuelta hace que siga circulando: una llamada de quince minutos, un nombre, una segunda mirada a una carta. ¿Qué te resultaría fácil?",
  offer: "Ofrecer algo pequeño",
  reminder:
    "La semana pasada recibiste ayuda aquí. Si te viene bien, puedes dar algo pequeño: quince minutos, un nombre, una segunda mirada a una carta.",
  reminderAsk:
    "La semana pasada recibiste ayuda aquí. Si te viene bien, quizá sepas algo sobre esta petición:",
  theAsk: ({ name, text }) => rich`${bold(name)} pide: “${text}”`,
  once: ({ prefix }) =>
    `Escribo sobre esto solo una vez. Si ya has ayudado a alguien, anótalo con /${prefix}gave.`,
  why: "Aceptaste mensajes sobre lo que te concierne, y alguien de aquí te ayudó.",
};
