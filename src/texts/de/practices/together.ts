import { bold, rich } from "#chat/message.ts";
import type { together as en } from "../../en/practices/together.ts";

export const together: typeof en = {
  "answer-introduction": {
    label: "eine Vorstellung, die auf deine Antwort wartet",
    words: [
      ({ name, what }) =>
        rich`Möchtest du ${bold(name)} kennenlernen? Der Grund: „${what}“ Von einem Nein erfährt niemand.`,
      ({ name, what }) =>
        rich`Dass ihr euch kennenlernt, ${bold(name)} und du, wartet auf dein Wort: „${what}“ Ja oder Nein, beides ist gut.`,
      ({ name, what }) =>
        rich`${bold(name)} und du könntet miteinander sprechen: „${what}“ Was meinst du?`,
    ],
  },
};
