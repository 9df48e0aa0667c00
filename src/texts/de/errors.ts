import type * as en from "../en/errors.ts";
import { day, list, oneOf, plural } from "./words.ts";

export const errors: typeof en.errors = {
  example: "Zum Beispiel:",
  fixIt: "Korrigieren",
  expired:
    "Dieser Knopf gehört zu einer älteren Nachricht und geht nicht mehr. Bitte gib den Befehl noch einmal ein.",
  draftExpired:
    "Was du eingegeben hast, bewahre ich eine Stunde lang auf, und die ist vorbei. Bitte fang noch einmal an.",
  typedBeforeIsGone:
    "Seit du den Befehl eingegeben hast, ist mehr als eine Stunde vergangen. Was du dort außer diesem Formular eingegeben hast, ist weg. Bitte ergänze es, wenn du es noch brauchst.",
  notYours: "Das kann nur die Person beantworten, für die es gedacht ist.",
  onlyOrganisers: ({ prefix }) =>
    `Die Einstellungen der Gruppe sind für das Orga-Team. Deine eigenen findest du mit /${prefix}kith, und /${prefix}pulse zeigt, wie es der Gruppe geht.`,
  noGroup:
    "Ich kenne deine Gruppe noch nicht. Gib einmal einen Befehl in einem Kanal deiner Gruppe ein, dann kenne ich dich auch hier.",
  tooFast:
    "Das war viel auf einmal, deshalb habe ich dies hier ausgelassen. Bitte warte ein paar Sekunden und mach es dann noch einmal.",
  bug: ({ reference }) =>
    `Das hat leider nicht geklappt, und es wurde nichts geändert. Der Fehler liegt bei uns, nicht bei dir. Passiert es noch einmal, nenne deinem Orga-Team diese Kennung: ${reference}.`,
  unavailable: ({ prefix }) =>
    `Ich komme gerade nicht an meine Aufzeichnungen, deshalb ist das wahrscheinlich nicht gespeichert. Warte bitte ein paar Minuten, sieh mit /${prefix}todo nach, was da ist, und tippe es noch einmal, falls es fehlt.`,
  missing: ({ option }) => `Bitte füll „${option}“ aus.`,
  tooLong: ({ option, length, limit }) =>
    `„${option}“ hat ${plural(length, { one: "# Zeichen", other: "# Zeichen" })}; höchstens ${plural(limit, { one: "# passt", other: "# passen" })} hinein.`,
  notANumber: ({ option, typed, from, to }) =>
    `„${option}“ braucht eine ganze Zahl von ${from} bis ${to}. Gelesen habe ich „${typed}“.`,
  severalMembers: ({ option, typed }) =>
    `„${typed}“ heißen mehrere Mitglieder, darum weiß ich nicht, wer bei „${option}“ gemeint ist. Bitte wähle jemanden aus der Liste, oder erwähne sie dort, wo sie sind.`,
  noSuchChoice: ({ option, typed, choices }) =>
    `Für „${option}“ gibt es ${oneOf(choices)}. Gelesen habe ich „${typed}“.`,
  fileTooLarge: ({ option, megabytes }) =>
    `Die Datei bei „${option}“ ist größer als ${megabytes} MB, mehr kann ich nicht lesen. Bitte wähle eine kleinere, oder füge den Teil ihres Textes ein, auf den es ankommt.`,
  fileUnavailable: ({ option }) =>
    `Die Datei bei „${option}“ konnte ich nicht holen. Bitte wähle sie noch einmal, oder füge ihren Text ein.`,
  notADate: ({ option, typed }) =>
    `„${typed}“ bei „${option}“ konnte ich nicht als Tag lesen. Versuch „gestern“, „nächsten Dienstag“, „12. März“ oder 2026-03-12.`,
  dateAhead: ({ option, day: value }) =>
    `Bei „${option}“ passt heute oder ein früherer Tag. Gelesen habe ich: ${day(value)}.`,
  datePast: ({ option, day: value }) =>
    `Bei „${option}“ passt heute oder ein späterer Tag. Gelesen habe ich: ${day(value)}.`,
  isABot: ({ option }) => `Bei „${option}“ steht ein Bot. Bitte wähle einen Menschen.`,
  yourself: ({ option }) => `„${option}“ ist für jemand anderen gedacht. Gelesen habe ich dich.`,
  notHere: ({ option }) =>
    `Die Person bei „${option}“ ist nicht in dieser Gruppe, deshalb erreiche ich sie hier nicht.`,
  notAMember: ({ option, typed }) =>
    `Ein Mitglied „${typed}“ finde ich für „${option}“ nicht. Tippe @ und wähle die Person aus der Liste.`,
  noSuchContact: ({ option, typed, near, prefix }) =>
    `Für „${option}“ finde ich keinen Kontakt, der zu „${typed}“ passt. ` +
    (near.length === 0
      ? `/${prefix}contact list zeigt deine Kontakte, und /${prefix}contact add speichert einen neuen.`
      : `Meintest du ${oneOf(near)}?`),
  ambiguous: ({ option, typed, names }) =>
    `Zu „${typed}“ bei „${option}“ passt mehr als ein Kontakt: ${oneOf(names.slice(0, 5))}. Bitte gib den vollen Namen ein, bei gleichen Namen mit „bei“ und dem Arbeitgeber.`,
  notAName: ({ option, typed }) => `„${typed}“ bei „${option}“ sieht nicht nach einem Namen aus.`,
  unknownOption: ({ typed, meant }) =>
    `Die Option „${typed}:“ kenne ich nicht. Meintest du „${meant}:“?`,
  unknownCommand: ({ typed, meant, prefix }) =>
    meant === undefined
      ? `„${typed}“ kenne ich nicht. /${prefix}kith help zeigt, was ich kann.`
      : `„${typed}“ kenne ich nicht. Meintest du /${prefix}${meant}? /${prefix}kith help zeigt, was ich kann.`,
  unknownVerb: ({ command, typed, verbs, prefix }) =>
    typed === ""
      ? `Was soll /${prefix}${command} tun? Schreib eines davon dahinter: ${oneOf(verbs)}.`
      : `/${prefix}${command} kennt „${typed}“ nicht. Es gibt ${list(verbs)}.`,
};
