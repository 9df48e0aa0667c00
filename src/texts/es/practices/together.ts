import { bold, rich, type Span } from "#chat/message.ts";
import type { together as en } from "../../en/practices/together.ts";
import type { PracticeSubject } from "../../practice-texts.ts";

/** Whom a talk is with; in a group of three, one of them by name. */
const company = ({ name, count }: PracticeSubject): readonly Span[] =>
  count > 1 ? rich`${bold(name)} y alguien más` : [bold(name)];

export const together: typeof en = {
  "answer-introduction": {
    label: "una presentación que espera tu respuesta",
    words: [
      ({ name, what }) =>
        rich`¿Te gustaría entrar en contacto con ${bold(name)}? El motivo: “${what}” Nadie se entera de un no.`,
      ({ name, what }) =>
        rich`Una presentación a ${bold(name)} espera tu palabra: “${what}” Sí o no, ambas cosas están bien.`,
      ({ name, what }) => rich`${bold(name)} y tú podrían hablar: “${what}” ¿Qué dices?`,
    ],
  },
  "did-you-meet": {
    label: "si llegaron a hablar",
    words: [
      (subject) =>
        rich`¿Hablaste con ${company(subject)}? Basta un toque, y lo anoto para cada parte.`,
      (subject) =>
        rich`Te puse en contacto con ${company(subject)}. ¿Ya hablaron? Si no, muchas veces basta una línea con dos momentos.`,
      (subject) => rich`¿Qué tal con ${company(subject)}? Fuera como fuera, saberlo ayuda.`,
    ],
  },
  "schedule-round": {
    label: "la conversación de esta ronda",
    words: [
      (subject) =>
        rich`En esta ronda les toca a ${company(subject)} y a ti: quince minutos, sin ningún plan. Escribe tú primero, y di dos momentos.`,
      (subject) =>
        rich`${company(subject)} y tú todavía no tienen hora. “¿El jueves a las nueve o el viernes a las cuatro?” es todo lo que hace falta.`,
      (subject) =>
        rich`Hablar porque sí: una llamada corta con ${company(subject)} esta semana. ¿Quién da el primer paso? Podrías ser tú.`,
    ],
  },
  "join-round": {
    label: "las rondas, una conversación cada vez",
    words: [
      () =>
        "Este grupo junta de vez en cuando a dos personas para charlar, sin ningún plan. ¿Te gustaría participar? Puedes hacer una pausa cuando quieras.",
      () =>
        "Los mejores contactos salen de charlas que no buscaban nada. La próxima ronda te trae una.",
      () => "Gran parte de una red es gente que no habrías elegido. Las rondas eligen por ti.",
    ],
  },
  "answer-path": {
    label: "una pregunta discreta que espera tu respuesta",
    words: [
      ({ what }) =>
        rich`A alguien de aquí le gustaría hablar con una persona de ${bold(what)}, y quizá conozcas a una. Nadie se entera de un no.`,
      ({ what }) =>
        rich`Una pregunta sigue esperándote: ¿podrías ayudar a alguien a tener una conversación en ${bold(what)}? Tus contactos siguen siendo tuyos.`,
      ({ what }) =>
        rich`Podrías abrir una puerta en ${bold(what)} a alguien de aquí: un aviso previo, o quince minutos tuyos. O no; ambas cosas están bien.`,
    ],
  },
};
