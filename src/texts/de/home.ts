import { bold, rich } from "#chat/message.ts";
import type { CommandTexts } from "../command-texts.ts";
import { list, plural } from "./words.ts";

export const kithCommand = {
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
} satisfies CommandTexts;

export const home = {
  title: ({ name }: { name: string | null }) => (name === null ? "Hallo" : `Hallo ${name}`),
  due: "Steht an",
  goal: "Dein Ziel",
  noGoal: "Noch nicht festgelegt",
  week: "Diese Woche",
  nothingDue: "Heute nichts",
  dueCount: ({ count }: { count: number }) => plural(count, { one: "# Sache", other: "# Sachen" }),
  thisWeek: ({ meetings, names, gives }: { meetings: number; names: number; gives: number }) =>
    list([
      plural(meetings, { one: "# Gespräch", other: "# Gespräche" }),
      plural(names, { one: "# neuer Name", other: "# neue Namen" }),
      ...(gives === 0
        ? []
        : [plural(gives, { one: "einmal bestätigte Hilfe", other: "#-mal bestätigte Hilfe" })]),
    ]),
  seeTodo: "Was ansteht",
  setGoal: "Ziel festlegen",
  changeGoal: "Ziel ändern",
  seeHelp: "Hilfe",
  messagesOn: "Ich schreibe dir, was dich betrifft.",
  messagesOff: "Ich schreibe dir nicht, was andere tun.",
};

export const help = {
  title: "Was ich kann",
  intro: "Für den Anfang genügen fünf Befehle. Was du hier einträgst, siehst nur du.",
  introAll: "Was du hier einträgst, siehst nur du.",
  all: "Alle Befehle",
  examples: "Beispiele",
  options: "Optionen",
  required: "nötig",
  more: ({ prefix }: { prefix: string }) =>
    `Mehr über einen Befehl erfährst du zum Beispiel mit /${prefix}kith help met.`,
  unknown: ({ typed, prefix }: { typed: string; prefix: string }) =>
    rich`Einen Befehl ${bold(typed)} gibt es nicht. /${prefix}kith help zeigt alle.`,
};
