import { bold, rich, type Span } from "#chat/message.ts";
import type { together as en } from "../../en/practices/together.ts";
import type { PracticeSubject } from "../../practice-texts.ts";

/** Whom a talk is with; in a group of three, one of them by name. */
const company = ({ name, count }: PracticeSubject): readonly Span[] =>
  count > 1 ? rich`${bold(name)} und noch jemand` : [bold(name)];

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
  "did-you-meet": {
    label: "ob ihr euch getroffen habt",
    words: [
      (subject) =>
        rich`Habt ihr euch getroffen, du und ${company(subject)}? Ein Tipp genügt, dann trage ich es für euch ein.`,
      (subject) =>
        rich`Du und ${company(subject)} wurdet einander vorgestellt. Habt ihr gesprochen? Wenn noch nicht, hilft oft eine Zeile mit zwei Terminen.`,
      (subject) =>
        rich`Wie war es mit ${company(subject)}? Was es auch war, es hilft, davon zu wissen.`,
    ],
  },
  "schedule-round": {
    label: "das Gespräch dieser Runde",
    words: [
      (subject) =>
        rich`In dieser Runde sind es du und ${company(subject)}: fünfzehn Minuten, ohne Plan. Schreib zuerst, und nenn zwei Termine.`,
      (subject) =>
        rich`Du und ${company(subject)} habt noch keine Zeit gefunden. „Donnerstag um neun oder Freitag um vier?“ genügt.`,
      (subject) =>
        rich`Sich treffen, um sich zu treffen: diese Woche ein kurzer Anruf mit ${company(subject)}. Wer fängt an? Du könntest.`,
    ],
  },
  "join-round": {
    label: "Runden, ein Gespräch nach dem anderen",
    words: [
      () =>
        "Diese Gruppe bringt ab und zu zwei Menschen zu einem Gespräch ohne Plan zusammen. Machst du mit? Pausen sind jederzeit möglich.",
      () =>
        "Die besten Kontakte kommen aus Gesprächen, die zu nichts dienten. Die nächste Runde bringt dir eines.",
      () =>
        "Zum Netzwerken gehören Menschen, die man sich nicht ausgesucht hätte. Runden suchen für dich aus.",
    ],
  },
  "answer-path": {
    label: "eine leise Frage, die auf deine Antwort wartet",
    words: [
      ({ what }) =>
        rich`Jemand hier möchte mit einem Menschen bei ${bold(what)} sprechen, und vielleicht kennst du einen. Von einem Nein erfährt niemand.`,
      ({ what }) =>
        rich`Eine Frage wartet noch auf dich: Kannst du jemandem zu einem Gespräch bei ${bold(what)} verhelfen? Deine Kontakte bleiben deine.`,
      ({ what }) =>
        rich`Vielleicht öffnest du jemandem hier eine Tür bei ${bold(what)}: ein Anruf vorab, oder fünfzehn Minuten von dir. Oder nicht; beides ist gut.`,
    ],
  },
};
