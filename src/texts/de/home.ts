import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/home.ts";
import { list, plural } from "./words.ts";

export const kithCommand: typeof en.kithCommand = {
  about: "Dein Überblick: was ansteht, dein Ziel und diese Woche; dazu die Hilfe",
  verbs: {
    "": {
      about: "Dein Überblick: was ansteht, dein Ziel und diese Woche; dazu die Hilfe",
      title: "Kith",
      submit: "Los",
      options: {
        command: { about: "„help“, „help met“ oder ein ganzer Befehl", label: "Befehl" },
      },
    },
  },
};

export const home: typeof en.home = {
  title: ({ name }) => (name === null ? "Hallo" : `Hallo ${name}`),
  due: "Steht an",
  goal: "Dein Ziel",
  noGoal: "Noch nicht festgelegt",
  week: "Diese Woche",
  nothingDue: "Heute nichts",
  dueCount: ({ count }) => plural(count, { one: "# Sache", other: "# Sachen" }),
  thisWeek: ({ meetings, names, gives }) =>
    meetings + names + gives === 0
      ? "Noch nichts"
      : list([
          ...(meetings === 0
            ? []
            : [plural(meetings, { one: "# Gespräch", other: "# Gespräche" })]),
          ...(names === 0 ? [] : [plural(names, { one: "# neuer Name", other: "# neue Namen" })]),
          ...(gives === 0
            ? []
            : [plural(gives, { one: "einmal bestätigte Hilfe", other: "#-mal bestätigte Hilfe" })]),
        ]),
  streak: "Serie",
  checkup: "Bestandsaufnahme",
  checkupDue: "Zeit für den Zehn-Namen-Test; er dauert eine Minute",
  seeWeek: "Meine Woche",
  checkUp: "Bestandsaufnahme",
  seeTodo: "Was ansteht",
  seeBoard: "Bestenliste",
  seePulse: "Puls der Gruppe",
  setGoal: "Ziel festlegen",
  changeGoal: "Ziel ändern",
  seeHelp: "Hilfe",
  messagesOn: "Ich schreibe dir, was dich betrifft.",
  messagesOff: "Ich schreibe dir nicht, was andere tun.",
};

export const help: typeof en.help = {
  title: "Was ich kann",
  intro: "Für den Anfang genügen fünf Befehle. Deine Kontakte und Gespräche siehst nur du.",
  introAll: "Deine Kontakte und Gespräche siehst nur du.",
  all: "Alle Befehle",
  examples: "Beispiele",
  options: "Optionen",
  required: "nötig",
  more: ({ prefix }) =>
    `Mehr über einen Befehl erfährst du zum Beispiel mit /${prefix}kith help met.`,
  unknown: ({ typed, prefix }) =>
    rich`Einen Befehl ${bold(typed)} gibt es nicht. /${prefix}kith help zeigt alle.`,
};
