import type { why as en } from "../../en/practices/why.ts";
import { day } from "../words.ts";

export const why: typeof en = {
  chosen: ({ label }) => `He elegido: ${label}.`,
  promised: ({ on, today }) =>
    on === today
      ? "Una palabra dada, o alguien que espera, va antes que todo lo demás, y es para hoy."
      : `Una palabra dada, o alguien que espera, va antes que todo lo demás (${day(on, today)}).`,
  due: ({ on, today }) =>
    on === today
      ? "Toca hoy, y lo que toca va primero."
      : `Toca desde el ${day(on, today)}, y lo que toca va primero.`,
  worth: "No tocaba nada. De lo que te haría bien, esto es lo que más pesa donde estás ahora.",
  goal: "No tocaba nada. De lo que te haría bien, esto es lo que más te acerca a tu meta.",
  often: "No tocaba nada. Pesa mucho donde estás ahora, y a menudo lo haces.",
  seldom: "No tocaba nada, y había poco más. Rara vez lo haces, así que llega rara vez.",
  second: ({ label }) => `Lo siguiente habría sido: ${label}.`,
  nothingElse: "Ninguna otra cosa merecía un mensaje.",
};
