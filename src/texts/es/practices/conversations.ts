import { bold, rich } from "#chat/message.ts";
import type { conversations as en } from "../../en/practices/conversations.ts";

export const conversations: typeof en = {
  "thank-you": {
    label: "unas líneas de agradecimiento",
    words: [
      ({ name }) => rich`Unas gracias breves a ${bold(name)} caerían bien hoy. Dos líneas bastan.`,
      ({ name }) => rich`${bold(name)} te dedicó su tiempo. ¿Unas palabras de agradecimiento hoy?`,
      ({ name }) =>
        rich`¿Qué dijo ${bold(name)} que se te quedó grabado? Escríbeselo, con tu agradecimiento.`,
      ({ name }) =>
        rich`Antes de que se llene el día: da las gracias a ${bold(name)} por la conversación.`,
      ({ name }) =>
        rich`Las gracias valen más con la charla reciente. Dos frases para ${bold(name)}: qué oíste, y qué vas a hacer con ello.`,
      ({ name }) => rich`${bold(name)} se acordará de quién escribió después. ¿Serás tú, hoy?`,
    ],
  },
  "thank-referrer": {
    label: "las gracias a quien te dio el nombre",
    words: [
      ({ name, about }) =>
        rich`${bold(name)} te dio el nombre de ${about}, y hablaste con esa persona. Cuéntale cómo fue, y dale las gracias.`,
      ({ name, about }) =>
        rich`A quien abre una puerta le gusta saber qué salió de ahí: ¿le das las gracias a ${bold(name)} por ${about}?`,
      ({ name, about }) =>
        rich`Dos líneas a ${bold(name)} hoy: que hablaste con ${about}, y para qué te sirvió.`,
      ({ name, about }) =>
        rich`Tu conversación con ${about} empezó con ${bold(name)}. Buen día para dar las gracias.`,
    ],
  },
  "keep-promise": {
    label: "una promesa para hoy",
    words: [
      ({ name, what }) => rich`Prometiste algo a ${bold(name)}: ${what}. Hoy es el día.`,
      ({ name, what }) => rich`A ${bold(name)} le alegrará esto hoy: ${what}.`,
      ({ name, what }) => rich`¿Diez minutos para ${bold(name)} hoy? Tenías pensado: ${what}.`,
      ({ name, what }) =>
        rich`Una promesa a la que le ha llegado el día, para ${bold(name)}: ${what}.`,
    ],
  },
  "overdue-promise": {
    label: "una promesa que sigue abierta",
    words: [
      ({ name, what }) =>
        rich`Sigue abierto, para ${bold(name)}: ${what}. Tarde está bien; lo que se recuerda es el gesto.`,
      ({ name, what }) =>
        rich`${bold(name)} todavía no tiene esto: ${what}. ¿Podría hacerse hoy en diez minutos?`,
      ({ name, what }) =>
        rich`Querías hacer esto por ${bold(name)}: ${what}. Si ya no encaja, decirlo en una línea también es cumplir.`,
      ({ name, what }) =>
        rich`Una parte pequeña ahora vale más que todo más tarde. Para ${bold(name)}: ${what}.`,
    ],
  },
  "follow-up": {
    label: "volver a escribir a alguien",
    words: [
      ({ name }) =>
        rich`Es momento de volver a escribir a ${bold(name)}: una línea sobre lo que salió de la conversación deja la puerta abierta.`,
      ({ name }) =>
        rich`Quizá ${bold(name)} se pregunte cómo te fue. ¿Dos frases sobre lo que hiciste con su consejo?`,
      ({ name }) =>
        rich`Buen día para escribir a ${bold(name)}: ¿qué has aprendido desde la última vez que hablaron?`,
      ({ name }) =>
        rich`¿Cómo le va a ${bold(name)}? Pregúntale, y cuéntale algo que haya pasado desde entonces.`,
      ({ name }) =>
        rich`Han pasado unas semanas desde que hablaste con ${bold(name)}. Una nota breve ahora muestra que escuchaste.`,
    ],
  },
  "keep-in-touch-strong": {
    label: "unas palabras a alguien cercano",
    words: [
      ({ name }) =>
        rich`Conoces bien a ${bold(name)}, y hace tiempo que no hablan. ¿Una llamada hoy, porque sí?`,
      ({ name }) =>
        rich`¿En qué anda ${bold(name)} estos días? Pregunta, y escucha. No hace falta ningún motivo.`,
      ({ name }) =>
        rich`A ${bold(name)} le alegraría saber de ti. Pregúntale a quién ha conocido hace poco.`,
      ({ name }) => rich`Cinco minutos para ${bold(name)} hoy: un mensaje de voz también cuenta.`,
    ],
  },
  "keep-in-touch-weak": {
    label: "unas palabras a alguien que conoces un poco",
    words: [
      ({ name }) =>
        rich`Hace unos meses que no hablas con ${bold(name)}. Quien está un poco más lejos se entera de otras cosas; ¿un saludo breve?`,
      ({ name }) =>
        rich`Saluda hoy a ${bold(name)}: una cosa de tus semanas, una pregunta sobre las suyas.`,
      ({ name }) =>
        rich`${bold(name)} conoce a gente que tú no conoces. Una línea amable hoy mantiene abierto el camino.`,
      ({ name }) =>
        rich`¿Has encontrado algo que le gustaría leer a ${bold(name)}? Envíaselo, con dos líneas.`,
    ],
  },
  "two-names": {
    label: "nombres nuevos de tu última conversación",
    words: [
      () =>
        "¿Salió en tu última conversación alguien con quien deberías hablar? Apunta los nombres mientras te acuerdas.",
      () =>
        "Una pregunta abre la siguiente puerta: “¿Con quién más hablarías en mi lugar?” Todavía puedes hacerla cuando des las gracias.",
      () =>
        "Dos nombres nuevos por conversación mantienen en marcha una búsqueda. ¿A quién mencionaron la última vez?",
    ],
  },
};
