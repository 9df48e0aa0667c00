import type { why as en } from "../../en/practices/why.ts";
import { day } from "../words.ts";

export const why: typeof en = {
  chosen: ({ label }) => `Ausgesucht habe ich: ${label}.`,
  promised: ({ on, today }) =>
    on === today
      ? "Ein gegebenes Wort, oder jemand, der wartet, geht allem anderen vor, und es gilt für heute."
      : `Ein gegebenes Wort, oder jemand, der wartet, geht allem anderen vor (${day(on, today)}).`,
  due: ({ on, today }) =>
    on === today
      ? "Es steht heute an, und was ansteht, kommt zuerst."
      : `Es steht seit ${day(on, today)} an, und was ansteht, kommt zuerst.`,
  worth: "Es stand nichts an. Von dem, was dir guttäte, wiegt das gerade am meisten.",
  goal: "Es stand nichts an. Von dem, was dir guttäte, bringt dich das deinem Ziel am nächsten.",
  often: "Es stand nichts an. Es wiegt gerade viel, und du gehst oft darauf ein.",
  seldom:
    "Es stand nichts an, und wenig anderes war offen. Du gehst selten darauf ein, darum kommt es selten.",
  second: ({ label }) => `Als Nächstes wäre gekommen: ${label}.`,
  nothingElse: "Nichts anderes war eine Nachricht wert.",
};
