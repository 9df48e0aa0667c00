import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/knows.ts";
import { day, list } from "./words.ts";

const company = {
  about: "Ein Arbeitgeber oder der Link einer Anzeige: Gelesen wird nur die Adresse",
  label: "Welcher Arbeitgeber?",
  hint: "„Acme“ oder der Link einer Anzeige",
};

export const knowsCommand: typeof en.knowsCommand = {
  about: "Leise fragen, wer bei einem Arbeitgeber eine Tür öffnen kann",
  verbs: {
    "": {
      about: "Leise fragen, wer bei einem Arbeitgeber eine Tür öffnen kann",
      title: "Wer kennt dort jemanden?",
      submit: "Nachsehen",
      options: { company },
    },
  },
};

export const matchVerb: typeof en.matchVerb = {
  about: "Ob die Arbeitgeber deiner Kontakte mitmachen, wenn jemand fragt, wer dort wen kennt",
  title: "Bei /knows mitmachen",
  submit: "Speichern",
  options: {
    setting: {
      about: "An oder aus (on, off); Namen zeige ich nie, und ich frage dich jedes Mal",
      label: "Mitmachen?",
    },
  },
};

export const knowsForms: typeof en.knowsForms = {
  "knows-ask": {
    title: "Leise herumfragen",
    submit: "Leise fragen",
    options: {
      company: { about: "Der Arbeitgeber", label: "Arbeitgeber" },
      reason: {
        about: "Warum du mit jemandem dort reden möchtest, in einem Satz",
        label: "Warum möchtest du dort mit jemandem reden?",
        hint: "„Ich plane Schichten in Kliniken und will lernen, wie sie es machen“",
      },
      offer: {
        about: "Was du dafür anbieten kannst, wie klein es auch ist",
        label: "Was kannst du anbieten?",
        hint: "„Ich kann unseren Schichtplan zeigen“. Fällt dir nichts ein, lass es leer.",
      },
    },
  },
  "knows-other": {
    title: "Welcher Arbeitgeber?",
    submit: "Nachsehen",
    options: { company },
  },
  "path-said-yes": {
    title: "Das Ja weitergeben",
    submit: "Weitergeben",
    options: {
      name: { about: "Wer es ist, wie besprochen", label: "Name" },
      role: { about: "Was sie oder er dort macht", label: "Aufgabe dort" },
      way: {
        about: "Wie sie oder er erreicht werden möchte",
        label: "Wie ist die Person zu erreichen?",
        hint: "„ana@acme.example“, „030 123456, nach fünf“",
      },
    },
  },
  "employer-own": {
    title: "Wo du arbeitest",
    submit: "Speichern",
    options: {
      employer: {
        about: "Wo du arbeitest; leer lassen nimmt es zurück",
        label: "Wo arbeitest du?",
        hint: "Niemand sieht es. Sucht jemand einen Weg dorthin, frage ich erst dich.",
      },
    },
  },
  "employer-alias": {
    title: "Namen von Arbeitgebern",
    submit: "Speichern",
    options: {
      names: {
        about: "Zwei Namen eines Arbeitgebers, mit = dazwischen",
        label: "Zwei Namen eines Arbeitgebers",
        hint: "„Facebook = Meta“",
      },
    },
  },
};

export const knows: typeof en.knows = {
  around: ({ company: name }) =>
    rich`Ich kann leise herumfragen, ob hier jemand bei ${bold(name)} eine Tür öffnet.`,
  few: ({ company: name }) =>
    rich`Ein paar Leute hier können bei ${bold(name)} vielleicht eine Tür öffnen. Ich kann sie leise fragen.`,
  ownContacts: ({ names }) => `Du kennst dort selbst ${list(names)}: Das ist der kürzeste Weg.`,
  reach: ({ name }) => `An ${name} schreiben`,
  ask: "Leise fragen",
  howItWorks:
    "Wen ich frage, der sieht deinen Namen, deinen Grund und was du anbietest. Du erfährst von niemandem etwas, bevor beide ja gesagt haben: die Person hier und ihr Kontakt.",
  read: ({ company: name }) => rich`Aus dem Link lese ich ${bold(name)}. Stimmt das?`,
  readYes: "Ja, stimmt",
  readOther: "Anderer Name",
  notRead:
    "Der Link verrät nicht, welcher Arbeitgeber es ist. Tippe lieber den Namen, zum Beispiel „Acme“ oder „Stadtklinik“.",
  notAnEmployer: ({ typed }) =>
    `„${typed}“ konnte ich nicht als Arbeitgeber lesen. Versuch es mit einem Namen wie „Acme“ oder „Stadtklinik“.`,
  expired: ({ prefix }) =>
    `Das hatte ich nur eine Stunde lang behalten. Tippe es noch einmal: /${prefix}knows und dann den Arbeitgeber.`,
  enoughToday:
    "Das waren heute zehn Arbeitgeber. Welcher ist dir am wichtigsten? Frag für den, und schau morgen nach weiteren.",
  enoughAsked:
    "Du hast seit gestern für drei Arbeitgeber gefragt. Lass den Leuten etwas Zeit; morgen kannst du für den nächsten fragen.",
  thinReason:
    "Schreib bitte mit ein paar Worten, warum du dort mit jemandem reden möchtest. Dazu sagen Menschen ja, zum Beispiel „Ich plane Schichten in Kliniken und will lernen, wie sie es machen“.",
  alreadyOpen: ({ company: name }) =>
    `Für ${name} fragst du schon. Nach spätestens sieben Tagen hörst du von mir.`,
  asked: ({ company: name }) =>
    rich`Ich frage für ${bold(name)} herum, immer nur wenige auf einmal und jeden unter vier Augen.`,
  askedNext: ({ until, today }) =>
    `Öffnet jemand eine Tür, erfährst du es gleich. Sonst hörst du bis ${day(until, today)} von mir.`,
  askedUnheard: ({ prefix }) =>
    `Wenn du davon hören möchtest, erlaube mir, dir zu schreiben: Den Schalter findest du mit /${prefix}kith. Oder schau mit /${prefix}knows wieder nach.`,
  openSince: ({ since, until, today }) =>
    `Gefragt hast du am ${day(since, today)}, und bis ${day(until, today)} hörst du von mir.`,
  withdraw: "Zurückziehen",
  withdrawn: ({ company: name }) => rich`Erledigt: Für ${bold(name)} frage ich niemanden mehr.`,
  noPath: ({ company: name }) => rich`Zu ${bold(name)} gibt es diesmal keinen Weg.`,
  noPathNext: ({ prefix }) =>
    `Das kommt oft vor und sagt nichts über dich. Was sonst Türen öffnet: /${prefix}ask new fragt die ganze Gruppe, jemand, den du nur flüchtig kennst, kennt dort vielleicht wen, und in /${prefix}goal ist Platz für zehn Arbeitgeber, also auch für den nächsten.`,
  whyEnded: "Du hast nach einem Weg zu einem Arbeitgeber gefragt, und die sieben Tage sind um.",

  ownerAsk: ({ asker, company: name }) =>
    rich`${bold(asker)} sucht einen Weg zu ${bold(name)}, und deine Kontakte oder dein Arbeitgeber passen dazu.`,
  ownerReason: ({ reason }) => rich`Warum: „${reason}“`,
  ownerOffer: ({ offer }) => rich`Was angeboten wird: „${offer}“`,
  ownerHow:
    "Was passt dir? Niemand erfährt, dass ich dich gefragt habe, und „Diesmal nicht“ liest sich wie keine Antwort.",
  ways: {
    "call-ahead": "Ich rufe vorher an",
    note: "Ich gebe eine Notiz weiter",
    talk: "15 Minuten mit mir",
  },
  whoIsIt: "Wen kenne ich dort?",
  notThisTime: "Diesmal nicht",
  whyAsked:
    "Jemand fragt leise nach einem Weg zu einem Arbeitgeber, und du lässt deine Kontakte mitmachen.",
  yourContacts: ({ names, company: name }) =>
    names.length === 0
      ? `Bei ${name} finde ich keinen deiner Kontakte mehr.`
      : `Bei ${name} kennst du ${list(names)}. Nur du siehst das.`,
  youWorkThere: ({ company: name }) => `Du hast gesagt, dass du bei ${name} arbeitest.`,
  chooseContact: "Mit wem sprichst du? Diese Namen siehst nur du.",
  chooseOne: "Person wählen",
  nobodyThere: ({ company: name }) =>
    `Bei ${name} finde ich keinen deiner Kontakte mehr. Wenn du magst, biete selbst fünfzehn Minuten an.`,
  over: "Das ist vorbei. Mehr ist nicht nötig.",
  taken: "Danke. Jemand anderes hilft schon, mehr ist also nicht nötig.",
  answered: "Du hast hier schon geantwortet. Mehr ist nicht nötig.",
  declined: "Das ist in Ordnung. Ich sage es niemandem und frage jemand anderen.",
  promised: ({ name, asker, way }) =>
    way === "note"
      ? rich`Danke. Schreib ${bold(name)} eine Zeile: Darf ${bold(asker)} sich melden? Es steht für morgen auf deiner Liste.`
      : rich`Danke. Ruf ${bold(name)} kurz an: Darf ${bold(asker)} sich melden? Es steht für morgen auf deiner Liste.`,
  promisedNext: ({ asker }) =>
    `${asker} erfährt bis dahin nichts. Hat dein Kontakt geantwortet, tippe auf einen dieser Knöpfe.`,
  theySaidYes: "Es ist ein Ja",
  theySaidNo: "Lieber nicht",
  promise: ({ asker, company: name }) => `fragen, ob ${asker} sich melden darf (${name})`,
  remind: ({ asker, company: name }) =>
    rich`Hast du die Person bei ${bold(name)} für ${bold(asker)} erreicht? Ein Tipp genügt; war die Woche zu voll, ist das auch in Ordnung.`,
  whyRemind: "Du wolltest einen deiner Kontakte fragen.",
  promiseEnded: ({ asker, company: name }) =>
    rich`Vor drei Wochen wolltest du für ${bold(asker)} bei der Person nachfragen, die du bei ${bold(name)} kennst. Ich lasse es jetzt ruhen, du brauchst nichts mehr zu tun. Danke, dass du bereit warst.`,
  thanksNo: "Danke für den Versuch. Ich sage es niemandem und suche weiter.",
  together: ({ asker, owner }) =>
    rich`${mention(owner)} und ${mention(asker)}, da seid ihr: fünfzehn Minuten, wann es euch beiden passt.`,
  togetherAbout: ({ company: name, reason }) => rich`Es geht um ${bold(name)}: „${reason}“`,
  togetherMove: ({ asker, day: value, today }) =>
    rich`${mention(asker)}, mach bitte den nächsten Schritt: Schlag bis ${day(value, today)} zwei Zeiten vor.`,
  whyTogether: "Du hast nach einem Weg gefragt, und jemand nimmt sich fünfzehn Minuten.",
  insteadOf: ({ name, company: employer }) =>
    rich`Du und ${bold(name)} könnt fünfzehn Minuten über ${bold(employer)} reden.`,
  talkAgreed: ({ asker }) => rich`Danke. Ich bringe dich und ${bold(asker)} jetzt zusammen.`,
  talkAgreedLater: ({ asker }) =>
    rich`Danke. Bei ${bold(asker)} ist es Nacht, darum bringe ich euch am Morgen zusammen.`,

  opened: ({ owner, name, role, company: employer }) =>
    rich`Es gibt einen Weg zu ${bold(employer)}: ${bold(name)}${role === null ? "" : `, ${role}`}, hat ja gesagt. ${bold(owner)} hat für dich gefragt.`,
  openedWay: ({ way }) => rich`So ist die Person zu erreichen: ${way}`,
  openedNext: ({ owner }) =>
    `Nenne ${owner} im ersten Satz, bitte um fünfzehn Minuten, und frag nicht nach einer Stelle.`,
  save: "Als Kontakt speichern",
  whyOpened: "Du hast nach einem Weg zu einem Arbeitgeber gefragt, und jemand hat einen gefunden.",
  saved: ({ name }) => rich`${bold(name)} ist gespeichert. Nur du kannst das sehen.`,
  savedBefore: "Die Person ist schon unter deinen Kontakten.",
  passedOn: ({ name, asker }) =>
    rich`Erledigt. ${bold(asker)} hat es jetzt und bestätigt deine Hilfe. Danke: Du und ${bold(name)} habt eine Tür geöffnet.`,
  noLonger: ({ asker, company: name }) =>
    rich`${bold(asker)} braucht den Weg zu ${bold(name)} nicht mehr, du musst also nichts weiter tun. Danke für dein Angebot.`,
  whyNoLonger: "Du wolltest jemandem helfen, und die Frage ist zurückgezogen.",

  news: ({ employers }) =>
    rich`Zu ${bold(list(employers))} gibt es jetzt vielleicht einen Weg: Ein paar Leute hier können dort vielleicht eine Tür öffnen.`,
  whyNews: "Das ist einer der Arbeitgeber in deinem Ziel.",
  askWho: ({ company: name }) => `Wer kennt ${name}?`,
  notATarget: ({ prefix }) =>
    `Das ist keiner der Arbeitgeber in deinem Ziel mehr. /${prefix}goal zeigt sie.`,
  askWhoContact: "Wer kennt dort jemanden?",
  noCompany: ({ name }) =>
    `Ich weiß nicht, wo ${name} arbeitet. Trag es mit „Bearbeiten“ ein, dann kann ich herumfragen.`,

  match: {
    on: "Die Arbeitgeber deiner Kontakte machen jetzt mit. Namen zeige ich nie: Sucht jemand einen Weg dorthin, frage ich dich unter vier Augen, und du entscheidest jedes Mal.",
    off: "Die Arbeitgeber deiner Kontakte machen nicht mehr mit. Nach anderen fragen kannst du weiterhin.",
    ask: "Dürfen die Arbeitgeber deiner eigenen Kontakte auch mitmachen? Namen zeige ich nie: Sucht jemand einen Weg dorthin, frage ich dich unter vier Augen, und du entscheidest jedes Mal.",
    yes: "Ja, mitmachen",
    no: "Nein",
    turnOff: "Nicht mehr mitmachen",
    ownEmployer: "Wo ich arbeite",
    ownSaved: ({ employer }) =>
      `Notiert: ${employer}. Niemand sieht es, und ich frage dich, bevor etwas geschieht.`,
    ownWaits: ({ employer, prefix }) =>
      `Notiert: ${employer}. Es zählt mit, sobald du das mit /${prefix}contact match on einschaltest.`,
    ownGone: "Erledigt. Dein Arbeitgeber macht nicht mehr mit.",
    unheard: ({ prefix }) =>
      `Ich darf dir noch nicht schreiben, darum kann durch dich niemandem geholfen werden. Den Schalter findest du mit /${prefix}kith.`,
  },
  aliases: {
    title: "Namen von Arbeitgebern",
    button: "Namen von Arbeitgebern",
    none: "Viele Namen großer Arbeitgeber kenne ich. Nennt deine Gruppe einen mit zwei Namen, sag es mir.",
    intro: "Das ist für deine Gruppe jeweils ein Arbeitgeber:",
    line: ({ first, second }) => `${first} = ${second}`,
    add: "Namen hinzufügen",
    remove: "Einen Eintrag entfernen",
    saved: ({ first, second }) => `Ab jetzt sind ${first} und ${second} hier ein Arbeitgeber.`,
    removed: "Entfernt.",
    unreadable: ({ typed }) =>
      `Ich brauche zwei Namen mit = dazwischen, zum Beispiel „Facebook = Meta“. Gelesen habe ich „${typed}“.`,
    tooMany: "Mehr kann ich nicht behalten. Entferne erst einen Eintrag.",
  },
};
