import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/first-give.ts";

export const firstGive: typeof en.firstGive = {
  ask: "Ein wenig Hilfe zurück, und sie macht weiter die Runde: ein Anruf von fünfzehn Minuten, ein Name, ein zweiter Blick auf ein Anschreiben. Was fiele dir leicht?",
  offer: "Etwas Kleines anbieten",
  reminder:
    "Dir hat hier letzte Woche jemand geholfen. Wenn es dir passt, kannst du etwas Kleines geben: fünfzehn Minuten, einen Namen, einen zweiten Blick auf ein Anschreiben.",
  reminderAsk:
    "Dir hat hier letzte Woche jemand geholfen. Wenn es dir passt: Zu dieser Bitte weißt du vielleicht etwas:",
  theAsk: ({ name, text }) => rich`${bold(name)} bittet: „${text}“`,
  once: ({ prefix }) =>
    `Dazu schreibe ich nur dieses eine Mal. Hast du schon jemandem geholfen, halte es mit /${prefix}gave fest.`,
  why: "Du hast Nachrichten zugestimmt, die dich betreffen, und jemand hier hat dir geholfen.",
};
