import type * as en from "../en/setup.ts";
import { zoneName } from "../zone-name.ts";

export const setup: typeof en.setup = {
  offer: ({ time, zone }) =>
    `Una cosa que pregunto solo una vez: ¿puedo enviarte un empujoncito cada día laborable hacia las ${time} (${zone === undefined ? "en tu reloj" : `hora de ${zoneName(zone)}`}), y solo si toca algo?`,
  yes: "Sí, por favor",
  anotherHour: "A otra hora",
  no: "No, gracias",
  pickHour: "¿A qué hora te vendría bien un empujoncito? Llega cada día laborable, si toca algo.",
  hourMenu: "Elige una hora",
  nudgesNo: ({ prefix }) => `Entonces, sin empujoncitos. Si cambias de idea: /${prefix}nudges on.`,
  everyNudgeStops: "Cada empujoncito tiene un botón para que no lleguen más.",
  messagesOffer:
    "¿Y puedo escribirte cuando alguien diga que te ayudó, te dé las gracias o quiera conocerte? Rara vez son más de uno o dos mensajes al día.",
  messagesYes: "Sí, escríbeme",
  messagesNo: "Mejor no",
  messagesOn: "Bien. Te escribiré solo sobre lo que te concierne.",
  messagesOff:
    "No te escribiré sobre lo que hacen los demás. Aun así, alguien puede mencionarte en un canal.",
  changeLater: ({ prefix }) => `Puedes cambiar ambas cosas cuando quieras: /${prefix}kith.`,
  firstSteps:
    "Dos cosas para empezar: ¿qué te gustaría encontrar, o averiguar? ¿Y a quién conoces ya?",
  firstList: "Un buen primer paso: apunta a la gente que ya conoces, de cinco en cinco.",
  allowMessages: "Permitir mensajes",
  stopMessages: "No recibir mensajes",
  unreachable:
    "No se pudo entregar un mensaje directo para ti, así que he dejado de escribirte. Permite los mensajes directos de este servidor o aplicación si quieres que te escriba.",
  unreachableNudges:
    "No se pudo entregar un mensaje directo para ti, así que he desactivado tus empujoncitos. Permite los mensajes directos de este servidor o aplicación, y después actívalos otra vez.",
};
