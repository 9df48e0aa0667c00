import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/boards.ts";
import { day as dayText, plural } from "./words.ts";

const counted = (count: number) => plural(count, { one: "# Person", other: "# Personen" });

export const boardCommand: typeof en.boardCommand = {
  about: "Wie viel Hilfe unterwegs ist, bestätigt von denen, die sie bekamen",
  verbs: {
    "": {
      about: "Wie viel Hilfe unterwegs ist, bestätigt von denen, die sie bekamen",
      title: "Bestenliste",
      submit: "Anzeigen",
      options: {
        kind: { about: "Welche Hilfe zählt; ohne Angabe alle", label: "Welche Hilfe?" },
        period: { about: "Seit wann; ohne Angabe dieser Monat", label: "Seit wann?" },
        show: { about: "Wer sie sieht; ohne Angabe nur du", label: "Wer sieht sie?" },
      },
    },
  },
};

const inBrackets = (results: string) => (results === "" ? "" : ` (${results})`);

export const boards: typeof en.boards = {
  title: {
    help: "Gegebene Hilfe",
    referrals: "Gegebene Empfehlungen",
    "after-landing": "Hilfe auch nach der Zusage",
    introductions: "Vorstellungen",
  },
  period: {
    week: "diese Woche",
    month: "diesen Monat",
    quarter: "dieses Quartal",
    always: "bisher",
  },
  heading: ({ title, period }) => `${title}, ${period}`,
  line: ({ name, count, results }) => rich`${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  place: ({ place, isShared, name, count, results }) =>
    rich`${place}${isShared ? " =" : "."} ${bold(name)}: ${counted(count)}${inBrackets(results)}`,
  shared: ({ names, count }) => rich`Alle gleichauf mit je ${counted(count)}: ${bold(names)}`,
  others: "weitere",
  results: ({ meetings, outcomes, jobs }) => [
    ...(meetings === 0 ? [] : [plural(meetings, { one: "# Gespräch", other: "# Gespräche" })]),
    ...(outcomes === 0 ? [] : [plural(outcomes, { one: "# Ergebnis", other: "# Ergebnisse" })]),
    ...(jobs === 0 ? [] : [plural(jobs, { one: "# Zusage", other: "# Zusagen" })]),
  ],
  rule: ({ most }) =>
    `Gezählt werden Personen, denen geholfen wurde und die es bestätigt haben; höchstens ${most} Hilfen pro Woche von einer Person an eine andere, nach einer Bitte, einem Gespräch oder einer Vorstellung auch mehr. Namen stehen hier nur mit Zustimmung.`,
  empty: ({ prefix }) =>
    `Auf dieser Liste steht noch niemand. Hast du jemandem geholfen, und sei es im Kleinen? Trag es mit /${prefix}gave ein.`,
  own: ({ count, period }) => `Du hast ${period} ${counted(count)} geholfen.`,
  ownBefore: {
    week: ({ count }) => `Letzte Woche: ${counted(count)}.`,
    month: ({ count }) => `Letzten Monat: ${counted(count)}.`,
    quarter: ({ count }) => `Letztes Quartal: ${counted(count)}.`,
  },
  ownNone: ({ prefix }) => `Wenn du jemandem geholfen hast, trag es mit /${prefix}gave ein.`,
  ownLed: ({ results }) => `Daraus wurde bisher: ${results}.`,
  consentAsk: "Eine Frage, nur dieses eine Mal: Darf dein Name auf den Bestenlisten stehen?",
  consentYes: "Ja, Namen zeigen",
  consentNo: "Nein, ohne mich",
  consentOn: ({ prefix }) =>
    `Gut: Dein Name darf auf Bestenlisten stehen. In /${prefix}board kannst du das jederzeit ändern.`,
  consentOff: ({ prefix }) =>
    `Dein Name steht auf keiner Bestenliste, und deine Hilfe zählt genauso. In /${prefix}board kannst du das jederzeit ändern.`,
  isOn: "Dein Name darf auf Bestenlisten stehen.",
  isOff: "Dein Name steht auf keiner Bestenliste.",
  switchOn: "Namen zeigen",
  switchOff: "Ohne mich",
  off: ({ prefix }) =>
    `Diese Gruppe führt keine Bestenlisten. Hilfe zählt genauso: Mit /${prefix}gave trägst du ein, was du gegeben hast.`,
  picture: {
    subtitle: ({ day }) => `Personen, denen geholfen wurde (${dayText(day, day)})`,
    footnote: "Bestätigt von denen, die die Hilfe bekamen.",
    alt: ({ title, bars }) =>
      `${title}. ${bars
        .map(
          ({ place, name, count, note }) =>
            `${place === "" ? "" : `${place}. `}${name}: ${counted(count)}${inBrackets(note)}`,
        )
        .join("; ")}.`,
  },
  channelOnly:
    "In einem Kanal zeige ich die Liste nur von dort aus: Gib den Befehl im Kanal ein, oder lass „show“ weg und sieh sie dir selbst an.",
};
