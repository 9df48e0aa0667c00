import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/thanks.ts";
import { given } from "./giving.ts";
import { day as dayText } from "./words.ts";

const about = "Einem Mitglied danken; Hilfe, die du nennst, zählt für die Person sofort";

export const thanksCommand: typeof en.thanksCommand = {
  about,
  verbs: {
    "": {
      about,
      title: "Danke sagen",
      submit: "Danken",
      options: {
        to: { about: "Wem du dankst: ein @Mitglied der Gruppe", label: "Wem dankst du?" },
        for: {
          about: "Wofür, in deinen Worten",
          label: "Wofür?",
          hint: "Ein, zwei Sätze; sie kommen so an, wie du sie schreibst",
        },
        kind: {
          about: "Wenn es Hilfe war: welche. Sie zählt für die Person sofort",
          label: "War es Hilfe? Dann zählt sie",
          hint: "Offen lassen, wenn es nichts davon war",
        },
        public: {
          about: "yes: Alle in diesem Kanal lesen es; sonst nur die Person selbst",
          label: "Darf dieser Kanal es lesen?",
        },
      },
    },
  },
};

export const giveMeetForm: typeof en.giveMeetForm = {
  title: "Um ein Treffen bitten",
  submit: "Fragen",
  options: {
    reason: {
      about: "Warum du gern sprechen würdest",
      label: "Warum möchtest du sprechen?",
      hint: "Die Person liest es und sagt erst zu; ein Satz über sie hilft",
    },
  },
};

export const thanks: typeof en.thanks = {
  toYourself:
    "Sich selbst auf die Schulter zu klopfen, ist auch gut. Wem möchtest du sonst danken? Wähle die Person mit @ aus.",
  channelOnly:
    "Dank poste ich nur in dem Kanal, in dem du ihn eingibst. Lass „public“ weg, dann richte ich ihn persönlich aus.",
  inChannel: ({ from, to, what }) => rich`${bold(from)} dankt ${to}: „${what}“`,
  letter: ({ from, what }) => rich`${bold(from)} dankt dir: „${what}“`,
  letterCounts: ({ what }) => `Es zählt für dich: ${what}.`,
  reportedLetter: ({ receiver, what }) =>
    rich`${bold(receiver)} sagt, dass du geholfen hast: ${bold(what)}. Es zählt für dich; zu tun ist nichts.`,
  sent: ({ name }) => `${name} hört es von mir.`,
  notTaken: ({ name, prefix }) =>
    `${name} bekommt keine Nachrichten von mir. Sag es beim nächsten Gespräch selbst, oder gib /${prefix}thanks mit public:yes in einem gemeinsamen Kanal ein.`,
  askKind: ({ name }) => `War es Hilfe? Sag, welche, und sie zählt für ${name} sofort.`,
  kindMenu: "Es war Hilfe, und zwar …",
  counted: ({ giver, what }) => rich`Gezählt für ${bold(giver)}: ${bold(what)}.`,
  you: "dich",
  changed: ({ giver, what }) => rich`Geändert. Von ${bold(giver)} hattest du: ${bold(what)}.`,
  raise: { met: "Wir haben gesprochen", outcome: "Daraus wurde etwas" },
  raised: {
    met: ({ giver, isTold }) =>
      `Schön. Notiert, dass ihr gesprochen habt${isTold ? `, und ${giver} weiß jetzt, was aus der Empfehlung wurde` : `, dank ${giver}`}.`,
    outcome: ({ giver, isTold }) =>
      `Wunderbar. Notiert, dass daraus etwas wurde${isTold ? `, und ${giver} weiß es auch` : `, dank ${giver}`}.`,
  },
  raisedBefore: "Das ist schon notiert.",
  raisedLetter: {
    met: ({ receiver, what }) =>
      rich`${bold(receiver)} hat von dir bekommen: ${what}. Inzwischen gab es ein Gespräch. Dazu hat deine Hilfe geführt.`,
    outcome: ({ receiver, what }) =>
      rich`${bold(receiver)} hat von dir bekommen: ${what}. Daraus ist etwas geworden. ${receiver} dankt dir.`,
  },
  meet: "Ich möchte mich treffen",
  meetReason: ({ kind }) =>
    `Du hast mir geholfen (${given[kind]}). Ich würde gern mehr über deinen Weg hören und sehen, was ich für dich tun kann.`,
  receivedButton: "Hilfe, die ich bekam",
  receivedTitle: "Hilfe, die du bekommen hast",
  receivedLine: ({ giver, what, warmth, day, today }) =>
    rich`${bold(giver)}: ${what}, ${dayText(day, today)}${
      warmth === "outcome"
        ? ". Daraus wurde etwas."
        : warmth === "met"
          ? ". Ihr habt gesprochen."
          : "."
    }`,
  receivedNext: "Sag, was daraus wurde, wenn es so weit ist: Wer geholfen hat, freut sich darüber.",
  receivedNone: ({ prefix }) =>
    `Hier ist noch nichts notiert. Wenn dir jemand hilft, richtet /${prefix}thanks den Dank aus und zählt die Hilfe.`,
  change: "Nicht ganz",
  newer: "Neuere",
  older: "Ältere",
};
