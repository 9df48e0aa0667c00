import type { landed as en } from "../../en/practices/landed.ts";
import { plural } from "../words.ts";

export const landed: typeof en = {
  "credit-helpers": {
    label: "die Menschen, die zu deiner Stelle geführt haben",
    words: [
      () =>
        "Du bist angekommen. Wer war auf dem Weg dorthin? Such sie aus, dann gebe ich deinen Dank weiter, an jeden einzeln.",
      () =>
        "Jemand gab dir einen Namen, und der den nächsten. Erzähl ihnen, wo es endete: Darüber freut man sich lange.",
      () =>
        "Die meisten Stellen findet man durch ein Wort. Wessen Wort war es bei dir? Dank dafür, solange es frisch ist.",
    ],
  },
  "pledge-calls": {
    label: "ein Versprechen von Anrufen für andere",
    words: [
      () =>
        "Für dich hat einmal jemand den Hörer abgenommen. Ein Anruf von fünfzehn Minuten im Monat: Möchtest du das versprechen?",
      () =>
        "Wer noch sucht, kann brauchen, was du gerade gelernt hast. Ein Anruf im Monat ist viel, und du kannst jederzeit aufhören.",
      () =>
        "Du weißt, wie es vor einigen Wochen war. Ein kurzer Anruf im Monat hält die Tür für die Nächsten offen.",
    ],
  },
  "pledged-calls-left": {
    label: "Anrufe, die du für diesen Monat versprochen hast",
    words: [
      ({ count }) =>
        `Du hast Anrufe versprochen, ${plural(count, { one: "einer ist", other: "# sind" })} diesen Monat noch offen. Ist eine Bitte dabei, die dir Freude macht?`,
      ({ count }) =>
        `${plural(count, { one: "Ein Anruf von fünfzehn Minuten ist", other: "# Anrufe von fünfzehn Minuten sind" })} diesen Monat noch zu geben. Zu den Bitten ist es ein Tipp.`,
      () => "Fünfzehn Minuten deines Monats gehören jemandem hier. Schau, wer bittet.",
    ],
  },
  "three-asks": {
    label: "Bitten für jemanden, der angekommen ist",
    words: [
      ({ count }) =>
        `${plural(count, { one: "Eine Bitte ist", other: "# Bitten sind" })} diese Woche deinen Blick wert. Die Antwort von jemandem mit Stelle wiegt viel.`,
      () =>
        "Wer selbst nichts braucht, hilft am besten. Gibt es diese Woche eine Bitte, zu der dir ein Name einfällt?",
      () => "Fünf Minuten für die, die noch suchen: eine Bitte, eine Antwort.",
      () => "Was hätte dir vor einem halben Jahr geholfen? Genau darum bittet hier jemand.",
      () => "Du weißt noch, wie sich das Warten auf Antwort anfühlt. Gibst du diese Woche eine?",
    ],
  },
  "landing-anniversary": {
    label: "ein Jahrestag deiner neuen Stelle",
    words: [
      ({ count }) =>
        `Vor ${count} Tagen bist du angekommen. Erzähl einem, der dich dorthin gebracht hat, wie es läuft; man erinnert sich an dich.`,
      ({ count }) =>
        `${count} Tage in der neuen Stelle. Ein guter Tag, um dem zu schreiben, der die erste Tür geöffnet hat.`,
      ({ count }) =>
        `Vor ${count} Tagen kam die Stelle. Bleib uns nah: Eine Zeile Dank oder eine Antwort auf eine Bitte genügt.`,
    ],
  },
  "before-you-need-it": {
    label: "ein Gespräch, bevor du eines brauchst",
    words: [
      () =>
        "Am besten spricht man mit Menschen, wenn man nichts braucht. Ein Gespräch diesen Monat?",
      () => "Netze trocknen leise aus. Von wem würdest du gern hören, einfach so?",
      () =>
        "Eine halbe Stunde bei einem Kaffee mit jemandem, den du lange nicht gesehen hast: Wer fällt dir ein?",
    ],
  },
  "introduce-two": {
    label: "zwei Menschen, die sich kennen sollten",
    words: [
      () =>
        "Welche zwei Menschen, die du kennst, sollten sich treffen? Einander vorzustellen kostet dich einen Satz, und beide merken es sich.",
      () =>
        "Wen hast du zuletzt getroffen, der jemandem hier guttäte? Stell sie einander vor; gefragt werden zuerst beide.",
      () =>
        "Wenn du selbst nichts brauchst, hilf: Kannst du hier jemanden mit jemandem zusammenbringen?",
    ],
  },
};
