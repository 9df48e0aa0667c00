import type * as en from "../en/setup.ts";
import { zoneName } from "../zone-name.ts";

export const setup: typeof en.setup = {
  offer: ({ time, zone }) =>
    `Das frage ich nur einmal: Darf ich dir werktags von Montag bis Freitag gegen ${time} (${zone === undefined ? "auf deiner Uhr" : `Zeitzone ${zoneName(zone)}`}) einen Anstupser schicken, und nur wenn etwas ansteht?`,
  yes: "Ja, gern",
  anotherHour: "Andere Uhrzeit",
  no: "Nein, danke",
  pickHour:
    "Um wie viel Uhr passt dir ein Anstupser? Er kommt von Montag bis Freitag, wenn etwas ansteht.",
  hourMenu: "Uhrzeit wählen",
  nudgesNo: ({ prefix }) =>
    `Dann keine Anstupser. Falls du es dir anders überlegst: /${prefix}nudges on.`,
  everyNudgeStops: "Jeder Anstupser hat einen Knopf, der sie abstellt.",
  messagesOffer:
    "Und darf ich dir schreiben, wenn jemand angibt, dir geholfen zu haben, dir dankt oder dich kennenlernen möchte? Selten mehr als ein, zwei Nachrichten am Tag.",
  messagesYes: "Ja, schreib mir",
  messagesNo: "Nein",
  messagesOn: "Gut. Ich schreibe dir nur, was dich betrifft.",
  messagesOff:
    "Ich schreibe dir nicht, was andere tun. In einem Kanal kann dich weiterhin jemand erwähnen.",
  changeLater: ({ prefix }) => `Beides kannst du jederzeit ändern: /${prefix}kith.`,
  firstSteps:
    "Zwei Dinge für den Anfang: Was möchtest du finden oder herausfinden? Und wen kennst du schon?",
  firstList:
    "Ein guter erster Schritt: Liste die Menschen auf, die du schon kennst, immer fünf auf einmal.",
  allowMessages: "Nachrichten erlauben",
  stopMessages: "Keine Nachrichten mehr",
  unreachable:
    "Eine Direktnachricht an dich kam nicht an, deshalb schreibe ich dir nicht mehr. Bitte erlaube Direktnachrichten von diesem Server oder dieser App, wenn du von mir hören möchtest.",
  unreachableNudges:
    "Eine Direktnachricht an dich kam nicht an, deshalb habe ich deine Anstupser ausgeschaltet. Bitte erlaube Direktnachrichten von diesem Server oder dieser App und schalte sie dann wieder ein.",
};
