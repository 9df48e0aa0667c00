import type * as en from "../en/outreach-letters.ts";
import { asEnding, asSentence } from "../sentence.ts";
import { plural } from "./words.ts";

const BECAUSE = /^(?:porque|ya que)(?!\p{L})/iu;
/** Words that begin a thing, such as “tu charla sobre turnos”. */
const THING = /^(?:tu|tus|su|sus|el|la|los|las|un|una)(?!\p{L})/iu;
/** Words of a sentence that says why. */
const SAYS_WHY =
  /(?<!\p{L})(?:yo|me|nos|es|son|era|fue|está|están|ha|han|he|hay|tiene|tienen)(?!\p{L})|\?$/iu;
/** Words of a sentence that offers something. */
const OFFERS =
  /^(?:yo|puedo|podría|podemos|ofrezco|traigo|comparto|conozco|tengo|sé|me|te|le|les|con gusto|quizá|si|a cambio)(?!\p{L})|\?$/iu;

/** What to write, and what would make it better. Its letters fit people addressed with “tú” and with “usted” alike. */
export const outreachLetters: typeof en.outreachLetters = {
  draftTitle: ({ name }) => `Para ${name}`,
  draftGood: "Dice quién eres, por qué escribes y cuánto dura. Cópialo y envíalo.",
  letterGood: "No encuentro nada que cambiar: envíala.",
  seenFromOutside:
    "En este idioma miro solo lo que se ve desde fuera: cuánto ocupa y si nombra a quien te envía. Tres cosas más quedan para ti: pide quince minutos, pregunta por lo que quieres aprender en vez de pedir trabajo, y ofrece algo.",
  draftFindings: ({ count }) =>
    plural(count, {
      one: "Una cosa podría funcionar mejor:",
      other: "# cosas podrían funcionar mejor:",
    }),
  useAnyway: "Dejarlo así",
  changeIt: "Cambiarlo",
  notKept: "No guardo esta carta: cópiala antes de seguir.",
  findings: {
    "asks-for-job": ({ words }) =>
      `“${words}” pide un trabajo. Casi nadie puede darlo, y todo el mundo puede contar cómo son las cosas: pregunta por lo que quieres aprender.`,
    "attaches-cv": ({ words }) =>
      `“${words}” lo convierte en una candidatura. Deja fuera el currículum, y llévalo cuando te lo pidan.`,
    "no-reason": ({ name }) =>
      `Podría ser para cualquiera. Di por qué escribes a ${name}: algo que hizo hace poco, o su empresa, y que te gustó.`,
    "no-offer": ({ name }) =>
      `Solo pide. Ofrece algo a ${name}, por pequeño que sea: lo que sabes, a quién conoces, echar una mano con algo.`,
    "referrer-missing": ({ referrer }) =>
      `${referrer} te dio el nombre: dilo en la primera frase, como “${referrer} me sugirió escribir.”`,
    "too-long": ({ count, limit }) =>
      `Tiene ${count} palabras. Hasta ${limit} se leen al momento: deja el motivo, la pregunta y los quince minutos.`,
    "no-time-limit": "No dice cuánto dura. Pide quince minutos, y respétalos.",
  },

  letter: {
    greeting: ({ name, way: how }) =>
      // A colon, after which a capital stands, as Spanish letters have it.
      how === "message" ? `Hola, ${name}:` : `Buenos días, ${name}:`,
    referrer: ({ referrer }) => `${referrer} me sugirió escribir.`,
    learn: (typed) => {
      const text = typed.trim();
      if (
        /^(?:Yo|Me|Mi|Mis|Quiero|Quisiera|Estoy|Busco|¿)(?![\p{L}])/u.test(text) ||
        /[?!]$/.test(text)
      ) {
        return /[.?!]$/.test(text) ? text : `${text}.`;
      }
      const what = text.replace(/[.\s]+$/, "");
      return /^(?:cómo|como|qué|que|por qué|quién|quiénes|dónde|cuándo|cuál|cuáles|cuánto|si|sobre|más)(?![\p{L}])/iu.test(
        what,
      )
        ? `Me gustaría saber ${what.charAt(0).toLowerCase()}${what.slice(1)}.`
        : `Me gustaría aprender algo más: ${what}.`;
    },
    why: (typed) => {
      if (BECAUSE.test(typed)) return `Escribo ${asEnding(typed, BECAUSE)}.`;
      return THING.test(typed) && !SAYS_WHY.test(typed)
        ? `Lo que me anima a escribir: ${asEnding(typed, THING)}.`
        : asSentence(typed);
    },
    offer: (typed) =>
      OFFERS.test(typed) ? asSentence(typed) : `Podría ofrecer: ${asEnding(typed, THING)}.`,
    fifteenMinutes: {
      letter:
        "¿Serían posibles quince minutos para una llamada en las próximas dos semanas? Llamo yo, a la hora que mejor venga, y respeto el tiempo.",
      "e-mail":
        "¿Serían posibles quince minutos para una llamada en las próximas dos semanas? Llamo yo, a la hora que mejor venga, y respeto el tiempo.",
      message: "¿Serían posibles quince minutos para una llamada en las próximas dos semanas?",
    },
    close: ({ from, way: how }) => {
      const thanks = how === "message" ? "Gracias" : "Muchas gracias y un saludo";
      return from === undefined ? thanks : `${thanks},\n${from}`;
    },
    secondTry: ({ name, from }) =>
      `Hola, ${name}: escribí hace unos días, y sé lo llena que puede estar una semana. ¿Serían posibles quince minutos por teléfono en algún momento? Si no, tampoco pasa nada.${from === undefined ? "" : `\n${from}`}`,
  },
  secondTryTitle: "Un segundo mensaje, listo para copiar:",
};
