import type * as en from "../en/outreach-letters.ts";
import { asEnding, asSentence } from "../sentence.ts";
import { plural } from "./words.ts";

const BECAUSE = /^(?:weil|da)\b/i;
const ARTICLE = /^(?:der|die|das|ein|eine|einen|dein|deine)\b/i;
/** Words that begin a thing, such as „dein Vortrag über Dienstpläne“; „Ihr“ stays as it was typed. */
const THING = /^(?:der|die|das|ein|eine|dein|deine|ihr|ihre|euer|eure)\b/i;
/** Words of a sentence that says why. */
const SAYS_WHY =
  /\b(?:ich|mich|mir|uns|ist|sind|war|waren|hat|haben|hast|habt|wird|wurde|wurden|kann)\b|\?$/i;
/** What one offers to do ends with its verb: „beim Umzug helfen“. */
const DEED = /(?<!\p{L})\p{Ll}+n$/u;
/** Words of a sentence that offers something. */
const OFFERS = /^(?:wir|gerne?|vielleicht|wenn|falls|dafür|im gegenzug|dazu)\b|\bich\b|\?$/i;

export const outreachLetters: typeof en.outreachLetters = {
  draftTitle: ({ name }) => `Für ${name}`,
  draftGood:
    "Es sagt, wer du bist, warum du schreibst und wie lange es dauert. Kopier es und schick es ab.",
  letterGood: "Daran würde ich nichts ändern: Schick ihn ab.",
  seenFromOutside:
    "Briefe in dieser Sprache sehe ich nur von außen: wie lang sie sind und ob sie nennen, wer dich geschickt hat. Auf drei Dinge achte bitte selbst: Bitte um fünfzehn Minuten, frag nach dem, was du lernen möchtest, statt nach einer Stelle, und biete etwas an.",
  draftFindings: ({ count }) =>
    plural(count, {
      one: "Eine Sache könnte besser wirken:",
      other: "# Sachen könnten besser wirken:",
    }),
  useAnyway: "So lassen",
  changeIt: "Ändern",
  notKept: "Diesen Brief behalte ich nicht: Kopier ihn, bevor du weitermachst.",
  findings: {
    "asks-for-job": ({ words }) =>
      `„${words}“ fragt nach einer Stelle. Die kann kaum jemand vergeben, aber erzählen, wie es läuft, kann jeder: Frag nach dem, was du lernen möchtest.`,
    "attaches-cv": ({ words }) =>
      `„${words}“ macht eine Bewerbung daraus. Lass den Lebenslauf weg, und nimm ihn mit, wenn danach gefragt wird.`,
    "no-reason": ({ name }) =>
      `Das könnte an jeden gehen. Sag, warum du gerade ${name} schreibst: etwas, das dir dort in letzter Zeit gefallen hat.`,
    "no-offer": ({ name }) =>
      `Es bittet nur. Biete ${name} etwas an, und sei es klein: was du weißt, wen du kennst, wo du mit anpacken kannst.`,
    "referrer-missing": ({ referrer }) =>
      `Den Namen hast du von ${referrer}: Sag das im ersten Satz, etwa „Der Rat, mich zu melden, kommt von ${referrer}.“`,
    "too-long": ({ count, limit }) =>
      `Es hat ${count} Wörter. Bis ${limit} werden gleich gelesen: Behalte den Grund, die Frage und die fünfzehn Minuten.`,
    "no-time-limit":
      "Es sagt nicht, wie lange es dauert. Bitte um fünfzehn Minuten, und halte dich daran.",
  },

  letter: {
    greeting: ({ name, way: how }) =>
      // With a comma the first word, which is the member's own, would have to be small.
      how === "message" ? `Hallo ${name}!` : `Guten Tag ${name}!`,
    referrer: ({ referrer }) => `Der Rat, mich zu melden, kommt von ${referrer}.`,
    learn: (typed) => {
      const text = typed.trim();
      if (/^(Ich|Mich|Mir|Wir|Mein\w*)\b/.test(text) || /[?!]$/.test(text)) {
        return /[.?!]$/.test(text) ? text : `${text}.`;
      }
      const what = text.replace(/[.\s]+$/, "");
      return /^(wie|was|warum|wer|wo|woher|wohin|wann|welche\w*|ob|wozu|womit|worauf)\b/i.test(what)
        ? `Ich möchte gern verstehen, ${what.charAt(0).toLowerCase()}${what.slice(1)}.`
        : `Gern würde ich mehr erfahren: ${what}.`;
    },
    why: (typed) => {
      if (BECAUSE.test(typed)) return `Ich schreibe, ${asEnding(typed, BECAUSE)}.`;
      return THING.test(typed) && !SAYS_WHY.test(typed)
        ? `Der Anlass: ${asEnding(typed, ARTICLE)}.`
        : asSentence(typed);
    },
    offer: (typed) => {
      if (OFFERS.test(typed)) return asSentence(typed);
      const what = asEnding(typed, ARTICLE);
      if (what.includes(",")) return `Anbieten könnte ich ${what}.`;
      return DEED.test(what) ? `Ich könnte ${what}.` : `Ich könnte ${what} anbieten.`;
    },
    fifteenMinutes: {
      letter:
        "Wären in den nächsten zwei Wochen fünfzehn Minuten für ein Gespräch möglich? Ein Anruf genügt, nach der Zeit richte ich mich gern, und ich halte mich daran.",
      "e-mail":
        "Wären in den nächsten zwei Wochen fünfzehn Minuten für ein Gespräch möglich? Ein Anruf genügt, nach der Zeit richte ich mich gern, und ich halte mich daran.",
      message: "Wären in den nächsten zwei Wochen fünfzehn Minuten am Telefon möglich?",
    },
    close: ({ from, way: how }) => {
      const thanks = how === "message" ? "Vielen Dank" : "Mit herzlichem Dank";
      return from === undefined ? thanks : `${thanks}\n${from}`;
    },
    secondTry: ({ name, from }) =>
      `Guten Tag ${name}, vor einigen Tagen habe ich geschrieben, und ich weiß, wie voll eine Woche sein kann. Wären irgendwann fünfzehn Minuten am Telefon möglich? Wenn nicht, ist das auch in Ordnung.${from === undefined ? "" : `\n${from}`}`,
  },
  secondTryTitle: "Ein zweites Schreiben, fertig zum Kopieren:",
};
