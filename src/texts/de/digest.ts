import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/digest.ts";
import { list, plural } from "./words.ts";

type Told = number | "few" | undefined;

const told = (n: Told, few: string, many: string): readonly string[] => {
  if (n === undefined) return [];
  return [n === "few" ? few : plural(n, { one: many, other: many })];
};

export const digest: typeof en.digest = {
  title: "Unsere Woche",
  did: ({ helped, answered, introduced, landed }) => {
    const said = [
      ...told(helped, "geleistete Hilfe wurde bestätigt", "# Menschen wurde geholfen"),
      ...told(answered, "Bitten fanden Antworten", "# Bitten wurden beantwortet"),
      ...told(introduced, "Leute wurden einander vorgestellt", "# Vorstellungen kamen zustande"),
      ...told(landed, "ein neuer Job war zu feiern", "# Mitglieder erzählten von einem neuen Job"),
    ];
    return said.length === 0 ? undefined : `Seit letzter Woche: ${list(said)}.`;
  },
  thanks: ({ from, to, text }) =>
    text === undefined
      ? rich`${bold(from)} hat sich bei ${bold(to)} bedankt.`
      : rich`${bold(from)} hat sich bei ${bold(to)} bedankt: „${text}“`,
  asks: ({ count }) =>
    count === 1
      ? "Eine Bitte ist offen. Weißt du weiter, oder kennst du jemanden, der es tut?"
      : `${count} Bitten sind offen. Weißt du weiter, oder kennst du jemanden, der es tut?`,
  ask: ({ text }) => rich`„${bold(text)}“`,
  next: ({ prefix }) =>
    `Einmal in der Woche, wie euer Orga-Team es gewählt hat. /${prefix}ask new bittet die Gruppe, /${prefix}gave hält deine Hilfe fest.`,
  why: "Das Orga-Team der Gruppe hat für diesen Kanal einen Wochenrückblick gewählt.",
};
