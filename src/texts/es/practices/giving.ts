import { bold, rich } from "#chat/message.ts";
import type { giving as en } from "../../en/practices/giving.ts";
import { plural } from "../words.ts";

export const giving: typeof en = {
  "confirm-give": {
    label: "una ayuda que espera tu sí",
    words: [
      ({ name }) => rich`${bold(name)} dice que te ayudó. ¿Es así? Un toque, y cuenta.`,
      ({ name }) =>
        rich`Una ayuda de ${bold(name)} espera tu palabra. Caduca en una semana; un toque la conserva.`,
      ({ name }) =>
        rich`¿Te ayudó ${bold(name)}? Confírmalo, y verá que su tiempo mereció la pena.`,
    ],
  },
  "thank-giver": {
    label: "las gracias por la ayuda que recibiste",
    words: [
      ({ name }) =>
        rich`${bold(name)} te ayudó. Quien recibe las gracias vuelve a ayudar: ¿le mandas unas palabras?`,
      ({ name }) =>
        rich`Con un toque llegan tus gracias a ${bold(name)}. Significan más de lo que se piensa.`,
      ({ name }) =>
        rich`¿Qué salió de la ayuda de ${bold(name)}? Cuéntaselo al darle las gracias, o queden para hablarlo.`,
      ({ name }) => rich`Todavía no has dado las gracias a ${bold(name)}. Hoy sería un buen día.`,
    ],
  },
  "raise-warmth": {
    label: "un nombre que te dieron aquí",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`${bold(name)} te dio un nombre hace unos días. ¿Ya hablaste con esa persona? Le gustaría saberlo.`
          : rich`${bold(name)} te dio el nombre de ${about}. ¿Ya hablaste con esa persona? A ${name} le gustaría saberlo.`,
      ({ name, about }) =>
        about === ""
          ? rich`¿En qué quedó el nombre que te dio ${bold(name)}? Con un toque se lo cuentas.`
          : rich`¿En qué quedó lo de ${about}, el nombre que te dio ${bold(name)}? Con un toque se lo cuentas.`,
      ({ name }) =>
        rich`Puede que una recomendación de ${bold(name)} ya haya llevado a algo. Dilo, y verá para qué sirvió su ayuda.`,
    ],
  },
  "first-give": {
    label: "una primera ayuda pequeña",
    words: [
      () =>
        "Hace poco recibiste ayuda aquí. Algo pequeño de vuelta hace que siga circulando: un nombre, una segunda mirada, quince minutos. ¿Hay una petición que puedas contestar?",
      () =>
        "Sabes más cosas útiles para los demás de lo que crees. Mira las peticiones: una respuesta es un buen comienzo.",
      () =>
        "¿Ya has ayudado a alguien aquí? Anótalo, y cuenta. Si no, ofrecer algo lleva una línea.",
    ],
  },
  "answer-ask": {
    label: "una petición que te llegó",
    words: [
      ({ name, what }) =>
        rich`${bold(name)} pide algo, y quizá sea para ti: “${what}” Un no también está bien.`,
      ({ name, what }) => rich`¿Podrías ayudar a ${bold(name)}? Pide: “${what}”`,
      ({ name, what }) =>
        rich`${bold(name)} sigue esperando una palabra: “${what}” ¿O conoces a alguien que pueda?`,
    ],
  },
  "fitting-ask": {
    label: "una petición que encaja con lo que ofreces",
    words: [
      ({ name, what }) => rich`Es el tipo de ayuda que ofreciste. ${bold(name)} pide: “${what}”`,
      ({ name, what }) =>
        rich`Una petición de ${bold(name)} para la que quizá tengas justo la respuesta: “${what}”`,
      ({ name, what }) =>
        rich`Quince minutos tuyos podrían ahorrarle una semana a ${bold(name)}: “${what}”`,
      ({ name, what }) => rich`${bold(name)} busca a alguien como tú: “${what}”`,
    ],
  },
  "read-asks": {
    label: "peticiones abiertas aquí",
    words: [
      ({ count }) =>
        `${plural(count, { one: "Hay una petición abierta", other: "Hay # peticiones abiertas" })} aquí. Dar antes de pedir: ¿puedes contestar alguna en cinco minutos?`,
      ({ count }) =>
        `Alguien de aquí espera lo que tú sabes. ${plural(count, { one: "Hay una petición abierta.", other: "Hay # peticiones abiertas." })} ¿Echas un vistazo?`,
      () => "Ayudando se da uno a conocer. Mira las peticiones; quizá conozcas a alguien.",
      () =>
        "Un nombre, una pista, una llamada: ¿cuál de las peticiones abiertas podrías hacer avanzar un poco?",
    ],
  },
  "share-offer": {
    label: "algo que podrías ofrecer",
    words: [
      () =>
        "¿Qué podrías dar en quince minutos? Una mirada a un currículum, una entrevista de práctica, una empresa que conoces por dentro. Con una línea ya lo ofreces.",
      () => "La gente se acerca a quien comparte. ¿Sobre qué te preguntan los demás? Ofrece eso.",
      () => "Lo que ofreces queda ahí y ayuda hasta cuando duermes. ¿Qué sería lo tuyo?",
    ],
  },
  "ask-the-group": {
    label: "una petición tuya",
    words: [
      () =>
        "A la gente le gusta ayudar, y no puede adivinar. ¿Qué te haría avanzar esta semana? Pídelo en una frase.",
      () =>
        "Una petición pequeña y clara recibe las mejores respuestas: “¿Quién conoce a alguien que pasó de la enfermería al software?” ¿Cuál es la tuya?",
      () => "Preguntar una vez no molesta. ¿Qué te gustaría saber de este grupo?",
    ],
  },
  "settle-ask": {
    label: "respuestas a tu petición",
    words: [
      ({ what }) =>
        rich`Hubo respuestas a “${what}”. ¿Ayudó alguna? A quienes escribieron les gustaría saberlo.`,
      ({ what }) => rich`¿En qué quedó tu petición, “${what}”? Ciérrala, y di quién ayudó.`,
      ({ what }) => rich`A quien contesta le gusta saber qué salió de ahí. Tu petición: “${what}”`,
    ],
  },
  "thank-somebody": {
    label: "las gracias a alguien de aquí",
    words: [
      () =>
        "¿Te ha ayudado alguien de aquí hace poco? Dale las gracias por su nombre: también le cuenta.",
      () => "¿Quién de este grupo te hizo más fácil la semana? Dar las gracias lleva un minuto.",
      () => "Las gracias mantienen viva la ayuda. ¿Hay aquí alguien que se las haya ganado?",
    ],
  },
};
