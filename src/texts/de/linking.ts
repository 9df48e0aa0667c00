import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/linking.ts";
import { plural } from "./words.ts";

const platforms = { slack: "Slack", discord: "Discord", playground: "der Spielwiese" };

const codeField = {
  code: {
    about: "Der Code, der auf der anderen Seite steht",
    label: "Der Code",
    hint: "Acht Buchstaben und Ziffern, etwa ABCD-2345",
  },
};

/** By the action's name. */
export const linkingForms: typeof en.linkingForms = {
  "link-enter-code": { title: "Workspace verbinden", submit: "Verbinden", options: codeField },
  "link-account-enter": { title: "Konten verbinden", submit: "Verbinden", options: codeField },
  "contact-way": {
    title: "Wie erreicht man dich?",
    submit: "Speichern",
    options: {
      way: {
        about:
          "Wie dich Mitglieder auf der anderen Plattform erreichen, wenn ihr beide Ja gesagt habt",
        label: "Wie dürfen sie dich erreichen?",
        hint: "Eine E-Mail-Adresse, ein Profil, ein Name. Leer lassen, um nichts weiterzugeben",
      },
    },
  },
};

export const linking: typeof en.linking = {
  busy: "Deine Gruppe wird gerade verbunden. Bitte versuch es in einer Minute noch einmal.",
  linkWorkspace: "Weiteren Workspace verbinden",
  enterCode: "Code eingeben",
  unlink: "Trennen",
  codeIs: "Der Code ist",
  codeLasts: ({ minutes }) =>
    `Er gilt einmal, ${plural(minutes, { one: "# Minute", other: "# Minuten" })} lang. Gib ihn nur der Person, die ihn eingeben soll.`,
  groupCodeHow: ({ prefix }) =>
    `Auf der anderen Plattform gibt jemand aus der Organisation /${prefix}group setup ein, drückt „Code eingeben“ und tippt ihn.`,
  groupCodeMeans:
    "Dann seid ihr eine Gruppe: Bitten, Bestenlisten, Vorstellungen und Runden gelten für beide, und es gelten die Einstellungen dieser Seite. Kontakte und Notizen bleiben bei jedem selbst.",
  alreadyLinked:
    "Diese Gruppe ist schon verbunden. Eine Gruppe lebt auf höchstens zwei Plattformen.",
  notLinked: "Diese Gruppe ist mit keiner anderen verbunden.",
  groupTaken: "Danke. Ich verbinde die beiden Gruppen; das dauert ein paar Sekunden.",
  groupTakenNext: ({ prefix }) => `/${prefix}group setup zeigt, wenn es fertig ist.`,
  tooManyCodes:
    "Das waren mehrere falsche Codes. Bitte warte eine Stunde, bevor du den nächsten versuchst.",
  codeUnknown:
    "Diesen Code kenne ich nicht. Ein Code gilt einmal und 15 Minuten lang. Sieh bitte noch einmal nach oder lass dir einen neuen geben.",
  codeSameSide: "Dieser Code ist von hier. Gib ihn auf der anderen Plattform ein.",
  linkedWith: ({ platform }) =>
    rich`Diese Gruppe ist verbunden: Es gibt sie auch auf ${bold(platforms[platform])}.`,
  groupLinked:
    "Die beiden Gruppen sind jetzt eine. Wer in beiden ist, kann auf meiner Startseite mit „Mein anderes Konto verbinden“ die Konten verbinden.",
  groupRefused:
    "Die beiden Gruppen konnten nicht verbunden werden: Eine ist schon verbunden, hat sich verabschiedet oder ist auf derselben Plattform. Es hat sich nichts geändert.",
  groupUnlinked: "Die beiden Gruppen sind wieder getrennt. Jede Seite hat ihre Leute und Einträge.",
  whyGroupLinked: "Du bekommst das, weil du die Gruppe mit organisierst.",
  unlinkMeans:
    "Beim Trennen werden daraus wieder zwei Gruppen. Jede Seite behält ihre Leute, mit deren Kontakten, Notizen, Bitten und Angeboten, und ihre eigenen Einstellungen von vorher.",
  unlinkRecords:
    "Was zwischen beiden geschah (Hilfe, Dank, Vorstellungen, Antworten auf Bitten), bleibt auf beiden Seiten. Dort heißen die Leute der anderen Seite „Jemand von der anderen Seite“.",
  unlinkAccounts:
    "Verbundene Konten werden getrennt: Die Aufzeichnungen bleiben bei dem Konto, das den Code eingegeben hat, das andere fängt neu an.",
  unlinkYes: "Gruppen trennen",
  unlinkNo: "Verbunden lassen",
  staysLinked: "Die Gruppen bleiben verbunden.",
  unlinkUnderWay: "Ich trenne die beiden Gruppen; das dauert ein paar Sekunden.",
  someone: "Jemand von der anderen Seite",

  linkAccount: "Mein anderes Konto verbinden",
  otherAccount: ({ platform }) =>
    `Diese Gruppe gibt es auch auf ${platforms[platform]}. Wenn du auch dort bist, verbinde deine beiden Konten; dann weiß ich, dass du beide bist.`,
  accountsLinked: ({ platform }) =>
    `Dein Konto auf ${platforms[platform]} ist mit diesem verbunden.`,
  accountsLinkedAlready: "Deine beiden Konten sind schon verbunden.",
  noOtherSide:
    "Diese Gruppe gibt es nur auf einer Plattform, also ist kein anderes Konto zu verbinden.",
  accountCodeHow: ({ prefix }) =>
    `Gib auf der anderen Plattform mit deinem anderen Konto /${prefix}kith ein, drück „Code eingeben“ und tipp ihn.`,
  accountCodeMeans:
    "Dann kenne ich dich als eine Person: Kontakte, Gespräche und Aufgaben beider kommen zusammen, und es gelten die Einstellungen des Kontos, das den Code eingibt. Wozu du mit einem von beiden Nein gesagt hast, dabei bleibt es. Werden die Gruppen einmal getrennt, bleibt alles bei diesem Konto.",
  accountTaken: "Danke. Ich lege deine beiden Konten zusammen; das dauert ein paar Sekunden.",
  accountLinked:
    "Deine beiden Konten sind jetzt eines: Was du auf einer Plattform notierst, steht auch auf der anderen.",
  accountRefused:
    "Deine beiden Konten konnten nicht verbunden werden: Eines ist schon verbunden oder nicht mehr da.",
  whyAccountLinked:
    "Du bekommst das, weil du einen Code eingegeben hast, um deine Konten zu verbinden.",

  sayContactWay: "Wie erreicht man dich?",
  changeContactWay: "Ändern, wie man dich erreicht",
  contactWayQuestion:
    "Auf der anderen Plattform kann dir niemand hierher schreiben. Wie dürfen dich Mitglieder dort erreichen, wenn ihr beide Ja gesagt habt?",
  contactWaySaved: ({ way }) =>
    rich`Gespeichert. Nach einer Vorstellung, der ihr beide zugestimmt habt, lesen Mitglieder auf der anderen Plattform: ${bold(way)}.`,
  contactWayGone:
    "Es wird nichts mehr weitergegeben. Nach einer Vorstellung lesen Mitglieder auf der anderen Plattform nur deinen Namen.",
};
