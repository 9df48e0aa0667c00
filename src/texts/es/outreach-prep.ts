import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach-prep.ts";
import { remembered } from "./words.ts";

/** The card before a conversation. */
export const outreachPrep: typeof en.outreachPrep = {
  title: ({ name }) => `Quince minutos con ${name}`,
  who: "Quién",
  when: "Cuándo",
  chain: "Cómo llegaste hasta aquí",
  why: "Por qué esta persona",
  learn: "Qué quieres aprender",
  offer: "Qué puedes ofrecer",
  lastSpoke: "Última conversación",
  spokeOn: ({ day: value, today }) => remembered(value, today),
  listen: "Escucha más de lo que hablas. Preguntas que ayudan:",
  questions: [
    "¿Cómo llegaste a hacer lo que haces?",
    "¿Qué sorprendería de tu trabajo a alguien de fuera?",
    "¿Qué harías ahora en mi lugar?",
    "¿Qué podría hacer yo por ti?",
    "¿Con qué dos personas debería hablar ahora, por el motivo que sea?",
  ],
  answersTitle: "Si oyes esto, aquí tienes una respuesta:",
  answers: [
    { heard: "No estamos contratando.", said: "Me gustaría aprender cómo es el trabajo allí." },
    {
      heard: "No conozco a nadie que esté contratando.",
      said: "Hablaría con quien me sugieras, por el motivo que sea.",
    },
  ],
  answer: ({ heard, said }) => rich`“${heard}” → ${bold(`“${said}”`)}`,
  fifteenMinutes: ({ prefix }) =>
    `A los quince minutos di que ya es la hora, y da las gracias. Después, /${prefix}met lo anota.`,
  file: "Quince minutos para tu calendario",
  event: ({ name }) => `Conversación con ${name}`,
  eventNote: "Quince minutos. Escucha más de lo que hablas, y pide dos nombres.",
};
