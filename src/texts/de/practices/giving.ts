import { bold, rich } from "#chat/message.ts";
import type { giving as en } from "../../en/practices/giving.ts";
import { plural } from "../words.ts";

export const giving: typeof en = {
  "confirm-give": {
    label: "Hilfe, die auf dein Ja wartet",
    words: [
      ({ name }) =>
        rich`${bold(name)} sagt, dir geholfen zu haben. Stimmt das? Ein Tipp, und es zählt.`,
      ({ name }) =>
        rich`Hilfe von ${bold(name)} wartet auf dein Wort. Nach einer Woche verfällt sie; ein Tipp hält sie fest.`,
      ({ name }) =>
        rich`Hat ${bold(name)} dir geholfen? Bestätige es, dann ist zu sehen, dass es die Zeit wert war.`,
    ],
  },
  "thank-giver": {
    label: "ein Dank für Hilfe, die du bekommen hast",
    words: [
      ({ name }) =>
        rich`${bold(name)} hat dir geholfen. Wem gedankt wird, der hilft wieder: Schickst du ein Wort?`,
      ({ name }) =>
        rich`Ein Tipp schickt deinen Dank an ${bold(name)}. Er bedeutet mehr, als man denkt.`,
      ({ name }) =>
        rich`Was wurde aus der Hilfe von ${bold(name)}? Erzähl es mit deinem Dank, oder trefft euch dazu.`,
      ({ name }) => rich`${bold(name)} hat deinen Dank noch nicht gehört. Heute wäre gut.`,
    ],
  },
  "raise-warmth": {
    label: "ein Name, den du hier bekommen hast",
    words: [
      ({ name, about }) =>
        about === ""
          ? rich`${bold(name)} hat dir vor einiger Zeit einen Namen gegeben. Habt ihr gesprochen? Man würde es gern hören.`
          : rich`Von ${bold(name)} hast du den Namen ${about}. Habt ihr gesprochen? ${name} würde es gern hören.`,
      ({ name, about }) =>
        about === ""
          ? rich`Was wurde aus dem Namen, den du von ${bold(name)} hast? Ein Tipp erzählt es.`
          : rich`Was wurde aus ${about}, dem Hinweis von ${bold(name)}? Ein Tipp erzählt es.`,
      ({ name }) =>
        rich`Eine Empfehlung von ${bold(name)} hat vielleicht schon weitergeführt. Sag es, dann sieht man, wozu die Hilfe gut war.`,
    ],
  },
  "first-give": {
    label: "eine erste kleine Hilfe",
    words: [
      () =>
        "Man hat dir hier zuletzt geholfen. Eine Kleinigkeit zurück hält es am Laufen: ein Name, ein zweiter Blick, fünfzehn Minuten. Ist eine Bitte dabei, auf die du antworten kannst?",
      () =>
        "Du weißt mehr, als du denkst, dass andere brauchen. Schau die Bitten durch: Eine Antwort ist ein guter Anfang.",
      () =>
        "Hast du hier schon jemandem geholfen? Trag es ein, dann zählt es. Wenn nicht: Ein Angebot ist eine Zeile lang.",
    ],
  },
  "answer-ask": {
    label: "eine Bitte, die zu dir kam",
    words: [
      ({ name, what }) =>
        rich`${bold(name)} bittet um etwas, das zu dir passen könnte: „${what}“ Ein Nein ist auch in Ordnung.`,
      ({ name, what }) => rich`Könntest du ${bold(name)} helfen? Die Bitte: „${what}“`,
      ({ name, what }) =>
        rich`${bold(name)} wartet noch auf ein Wort: „${what}“ Oder kennst du jemanden dafür?`,
    ],
  },
  "fitting-ask": {
    label: "eine Bitte, die zu deinem Angebot passt",
    words: [
      ({ name, what }) => rich`Bei so etwas wolltest du helfen. ${bold(name)} bittet: „${what}“`,
      ({ name, what }) =>
        rich`Eine Bitte von ${bold(name)}, auf die du vielleicht genau die Antwort hast: „${what}“`,
      ({ name, what }) =>
        rich`Fünfzehn Minuten von dir können ${bold(name)} eine Woche sparen: „${what}“`,
      ({ name, what }) => rich`${bold(name)} sucht einen Menschen wie dich: „${what}“`,
    ],
  },
  "read-asks": {
    label: "offene Bitten hier",
    words: [
      ({ count }) =>
        `${plural(count, { one: "Eine Bitte ist", other: "# Bitten sind" })} hier offen. Gib, bevor du bittest: Ist eine dabei, auf die du in fünf Minuten antworten kannst?`,
      ({ count }) =>
        `Hier wartet jemand auf das, was du weißt. ${plural(count, { one: "Eine Bitte ist offen.", other: "# Bitten sind offen." })} Ein Blick?`,
      () => "Wer hilft, wird bekannt. Schau die Bitten durch; vielleicht kennst du jemanden.",
      () =>
        "Ein Name, ein Hinweis, ein Anruf: Welche der offenen Bitten kannst du ein Stück weiterbringen?",
    ],
  },
  "share-offer": {
    label: "etwas, das du anbieten könntest",
    words: [
      () =>
        "Was kannst du in fünfzehn Minuten geben? Einen Blick auf einen Lebenslauf, ein Probegespräch, eine Firma, die du von innen kennst. Eine Zeile macht ein Angebot daraus.",
      () => "Auf Menschen, die teilen, geht man zu. Wonach fragen dich andere? Biete das an.",
      () => "Ein Angebot steht für sich und hilft, während du schläfst. Was wäre deines?",
    ],
  },
  "ask-the-group": {
    label: "eine eigene Bitte",
    words: [
      () =>
        "Menschen helfen gern, und raten können sie nicht. Welche eine Sache brächte dich diese Woche weiter? Bitte darum, in einem Satz.",
      () =>
        "Kleine, klare Bitten bekommen die besten Antworten: „Wer kennt eine Pflegerin, die jetzt Software macht?“ Was ist deine?",
      () => "Einmal zu fragen ist keine Zumutung. Was möchtest du von dieser Gruppe wissen?",
    ],
  },
  "settle-ask": {
    label: "Antworten auf deine Bitte",
    words: [
      ({ what }) =>
        rich`Auf „${what}“ hast du Antworten bekommen. Hat eine geholfen? Wer geschrieben hat, wüsste es gern.`,
      ({ what }) =>
        rich`Wie ging es weiter mit deiner Bitte „${what}“? Schließ sie, und sag, wer geholfen hat.`,
      ({ what }) => rich`Wer antwortet, hört gern, was daraus wurde. Deine Bitte: „${what}“`,
    ],
  },
  "thank-somebody": {
    label: "ein Dank an jemanden hier",
    words: [
      () =>
        "Hat dir hier zuletzt jemand geholfen? Dank mit Namen: So zählt es auch für die andere Seite.",
      () =>
        "Wer in dieser Gruppe hat dir die Woche leichter gemacht? Ein Dank braucht eine Minute.",
      () => "Dank hält Menschen beim Helfen. Ist jemand hier, der einen verdient hat?",
    ],
  },
};
