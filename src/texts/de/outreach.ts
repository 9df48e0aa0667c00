import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/outreach.ts";
import { outreachLetters } from "./outreach-letters.ts";
import { outreachPrep } from "./outreach-prep.ts";
import { outreachSuggestions } from "./outreach-suggestions.ts";
import { day, plural } from "./words.ts";

export const reachCommand: typeof en.reachCommand = {
  about: "Auf jemanden zugehen: was du schreibst, was als Nächstes kommt, und alle Anläufe",
  verbs: {
    "": {
      about: "Auf jemanden zugehen: was du schreibst, was als Nächstes kommt, und alle Anläufe",
      title: "Auf jemanden zugehen",
      submit: "Weiter",
      options: {
        contact: {
          about: "Mit wem du sprechen möchtest; ohne Angabe siehst du alle laufenden Anläufe",
          label: "Mit wem möchtest du sprechen?",
        },
        state: {
          about: "Wie weit du bist, etwa sent (geschrieben) oder replied (Antwort da)",
          label: "Wie weit bist du?",
        },
      },
    },
  },
};

const way = {
  about: "Ein Brief, eine E-Mail oder eine Nachricht",
  label: "Wie schreibst du?",
  hint: "Ein Brief auf Papier wird zuerst gelesen",
};

export const outreachDraftForm: typeof en.outreachDraftForm = {
  title: "Was du schreibst",
  submit: "Schreiben",
  options: {
    way,
    learn: {
      about: "Was du von der Person lernen möchtest",
      label: "Was möchtest du lernen?",
      hint: "„wie Krankenhäuser ihre Software auswählen“",
    },
    why: {
      about: "Warum du gerade dieser Person schreibst",
      label: "Warum gerade diese Person?",
      hint: "Neues hilft: „Ich habe gelesen, dass es im Mai eine zweite Station gab.“",
    },
    referrer: {
      about: "Von wem du den Namen hast",
      label: "Von wem hast du den Namen?",
      hint: "Der Name steht im ersten Satz",
    },
    offer: {
      about: "Was du dafür anbieten kannst",
      label: "Was kannst du anbieten?",
      hint: "„Ich zeige gern, was sich bei unserem Wechsel bewährt hat.“",
    },
  },
};

export const outreachLetterForm: typeof en.outreachLetterForm = {
  title: "Meinen Brief prüfen",
  submit: "Prüfen",
  options: {
    way,
    letter: { about: "Der ganze Brief", label: "Dein Brief" },
  },
};

export const outreachScheduleForm: typeof en.outreachScheduleForm = {
  title: "Wann sprecht ihr?",
  submit: "Speichern",
  options: {
    day: {
      about: "Der Tag des Gesprächs",
      label: "An welchem Tag?",
      hint: "„nächsten Dienstag“, „12. März“",
    },
    time: {
      about: "Die Uhrzeit bei dir",
      label: "Um wie viel Uhr, für 15 Minuten?",
      hint: "„10:30“, „15 Uhr“; in deiner Zeitzone",
    },
  },
};

export const outreachRehearseForm: typeof en.outreachRehearseForm = {
  title: "Einen Anruf üben",
  submit: "Fragen",
  options: {
    member: {
      about: "Das Mitglied, mit dem du üben möchtest",
      label: "Mit wem?",
      hint: "Ich frage unter vier Augen; ihr sprecht nur, wenn ein Ja kommt",
    },
  },
};

export const outreach: typeof en.outreach = {
  gone: "Diesen Anlauf gibt es nicht mehr.",
  onlyYou: "Das siehst nur du.",

  pipelineTitle: ({ open }) => plural(open, { one: "Ein Anlauf läuft", other: "# Anläufe laufen" }),
  line: ({ label, state, next }) => rich`${bold(label)} · ${state}\n${next}`,
  states: {
    planned: "geplant",
    sent: "geschrieben",
    replied: "Antwort da",
    scheduled: "Termin steht",
    met: "gesprochen",
    declined: "abgesagt",
    silent: "keine Antwort",
  },
  next: {
    planned: ({ day: value, today }) => rich`Schreib bis ${day(value, today)}`,
    sent: ({ day: value, today }) =>
      value <= today ? rich`Ist eine Antwort da?` : rich`Bis ${day(value, today)} ist Zeit`,
    replied: ({ day: value, today }) =>
      rich`Schlag bis ${day(value, today)} zwei Zeiten für ein Gespräch vor`,
    scheduled: ({ at }) => rich`Ihr sprecht: ${at}`,
    afterwards: rich`Inzwischen habt ihr gesprochen: Wie war es?`,
    secondTry: rich`Ein freundlicher zweiter Versuch`,
  },
  open: "Öffnen",
  metSoFar: ({ count }) =>
    count === 0
      ? "Ein Anlauf zählt, sobald ihr gesprochen habt."
      : `Ein Anlauf zählt, sobald ihr gesprochen habt. Bisher ${plural(count, { one: "wurde einer", other: "wurden #" })} zum Gespräch.`,
  whomNext: "Wer als Nächstes?",

  ...outreachSuggestions,

  stands: {
    planned: ({ name, day: value, today }) =>
      rich`Du möchtest mit ${bold(name)} sprechen. Als Nächstes: Schreib bis ${day(value, today)}.`,
    sent: ({ name, day: value, today }) =>
      rich`Du hast ${bold(name)} geschrieben. Bis ${day(value, today)} ist Zeit; dann frage ich dich.`,
    sentDue: ({ name }) =>
      rich`Dein Schreiben an ${bold(name)} hatte seine Zeit. Ist eine Antwort da?`,
    replied: ({ name, day: value, today }) =>
      rich`Von ${bold(name)} ist eine Antwort da. Als Nächstes: Schlag bis ${day(value, today)} zwei Zeiten für fünfzehn Minuten vor.`,
    scheduled: ({ name, at }) => rich`Du sprichst fünfzehn Minuten mit ${bold(name)}: ${at}.`,
    scheduledPast: ({ name, at }) =>
      rich`Du wolltest mit ${bold(name)} sprechen: ${at}. Wie war es?`,
    met: ({ name }) =>
      rich`Du und ${bold(name)} habt gesprochen, und darum ging es die ganze Zeit.`,
    declined: ({ name }) =>
      rich`${bold(name)} hat diesmal abgesagt. Das ist in Ordnung und hat selten mit dir zu tun.`,
    silent: ({ name }) =>
      rich`Von ${bold(name)} kam bisher nichts. Schweigen heißt meistens nur: volle Woche. Zu fragen ist keine Zumutung, und ein freundlicher zweiter Versuch gehört zum guten Ton.`,
    resting: ({ name }) =>
      rich`Von ${bold(name)} kam nichts, also lass es ruhen. Du hast freundlich gefragt, und mehr lag nicht in deiner Hand. Die nächsten drei Monate fange ich nicht mehr davon an.`,
  },
  whoIsIt: "Sag dazu, um wen es geht, zum Beispiel „Ana Silva state:sent“.",
  moved: {
    sent: "Abgeschickt. Das war der schwerste Teil, und du hast ihn geschafft.",
    replied: "Gute Nachricht.",
    scheduled: "Der Termin ist notiert.",
    declined: "Danke, dass du es mir sagst.",
    silent: "Notiert.",
  },
  alreadyThere: "Das ist schon notiert.",
  tooFar: ({ name, state }) =>
    rich`Mit ${bold(name)} bist du schon weiter (${state}), also habe ich nichts geändert.`,
  writtenTwice: ({ name }) =>
    rich`Du hast ${bold(name)} zweimal geschrieben, und das genügt: Lass es ruhen. Kommt doch noch eine Antwort, sag es mir mit „Antwort ist da“.`,

  buttons: {
    write: "Schreiben",
    sent: "Ist abgeschickt",
    replied: "Antwort ist da",
    scheduled: "Termin steht",
    reschedule: "Zeit ändern",
    declined: "Absage bekommen",
    silent: "Keine Antwort",
    wait: "Noch eine Woche",
    talked: "Wir haben gesprochen",
    prepare: "Vorbereiten",
    again: "Neu anfangen",
    rest: "Ruhen lassen",
    ahead: "Schon Bescheid gesagt?",
    rehearse: "Erst einmal üben",
    checkOwn: "Meinen Brief prüfen",
  },
  waits: ({ name, day: value, today }) =>
    rich`${bold(name)} bekommt noch eine Woche. Ich frage dich am ${day(value, today)}.`,

  referredBy: ({ referrer }) =>
    rich`Den Namen hast du von ${bold(referrer)}. Nenn das im ersten Satz, und bitte dort um ein Wort vorab.`,
  askedAhead: ({ referrer, day: value, today }) =>
    rich`Du hast ${bold(referrer)} am ${day(value, today)} um ein Wort vorab gebeten.`,
  aheadTitle: ({ referrer }) =>
    rich`Ein Wort von ${bold(referrer)} öffnet die Tür, bevor du klopfst. Hier ein paar Zeilen zum Kopieren:`,
  aheadNote: ({ referrer, name, from }) =>
    `Hallo ${referrer}, danke für den Hinweis auf ${name}. Ich melde mich dort in den nächsten Tagen. Wäre vorab ein kurzes Wort möglich, dass ich mich melde? Und gern wüsste ich, warum gerade dieser Name.${from === undefined ? "" : `\n${from}`}`,
  aheadDone: "Ich habe Bescheid gesagt",
  aheadNoted: ({ referrer }) =>
    rich`Notiert: ${bold(referrer)} weiß Bescheid, dein Schreiben wird also erwartet.`,
  noReferrer: ({ name, prefix }) =>
    `Zu ${name} ist nicht notiert, von wem du den Namen hast. /${prefix}contact edit nimmt es als referred-by.`,

  rehearseAsked: ({ name }) =>
    rich`Ich habe ${bold(name)} unter vier Augen um zehn Minuten zum Üben gebeten. Bei einem Ja bringe ich euch zusammen.`,
  rehearseReason:
    "Zehn Minuten einen ersten Anruf mit mir üben: Ich rufe an, du antwortest, wie es die andere Seite tun könnte.",
  rehearseNotReached: ({ name }) =>
    `An ${name} darf ich noch nicht schreiben, darum habe ich nichts gefragt. Gibt es noch jemanden, mit dem du üben könntest?`,

  ...outreachLetters,
  prep: outreachPrep,
};
