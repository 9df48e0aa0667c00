import { bold, mention, rich } from "#chat/message.ts";
import type * as en from "../en/asks.ts";
import { day, list, plural } from "./words.ts";

const askOptions: (typeof en.askChangeForm)["options"] = {
  text: {
    about: "Worum du bittest: wen oder was, und wie viel Zeit",
    label: "Worum bittest du?",
    hint: "„15 Minuten mit jemandem, der in einer kleinen Firma Online-Anzeigen schaltet“",
  },
  why: {
    about: "Warum du fragst, in einem Satz: So fällt anderen die richtige Person ein",
    label: "Warum fragst du?",
    hint: "„Ich will herausfinden, ob Agenturarbeit zu mir passt“",
  },
  by: {
    about: "Bis wann es wichtig ist; einen Monat, wenn du nichts angibst",
    label: "Bis wann?",
    hint: "„nächsten Freitag“, oder leer für einen Monat",
  },
  kind: { about: "Welche Art von Hilfe es ist", label: "Welche Art von Hilfe?" },
  company: {
    about: "Der Arbeitgeber, um den es geht, wenn es einen gibt",
    label: "Welcher Arbeitgeber?",
    hint: "Nur, wenn es um einen geht",
  },
};

export const askCommand: typeof en.askCommand = {
  about: "Die Gruppe um etwas Bestimmtes bitten, und sehen, worum andere bitten",
  verbs: {
    new: {
      about: "Die Gruppe um etwas Bestimmtes bitten; du siehst es, bevor es hinausgeht",
      title: "Die Gruppe bitten",
      submit: "Vorschau",
      options: askOptions,
    },
    list: {
      about: "Worum Mitglieder gerade bitten, oder deine eigenen Bitten",
      title: "Bitten",
      submit: "Anzeigen",
      options: {
        mine: { about: "Nur deine eigenen Bitten, mit den Antworten", label: "Nur deine?" },
      },
    },
    close: {
      about: "Eine deiner Bitten schließen, weil sie erledigt ist oder nicht mehr zählt",
      title: "Bitte schließen",
      submit: "Schließen",
      options: {
        ask: {
          about: "Ein paar Worte der Bitte; ohne sie zeige ich deine offenen Bitten",
          label: "Welche Bitte?",
        },
      },
    },
  },
};

export const askChangeForm: typeof en.askChangeForm = {
  title: "Klarer sagen",
  submit: "Vorschau",
  options: askOptions,
};

export const askAgainForm: typeof en.askAgainForm = {
  title: "Noch einmal bitten",
  submit: "Vorschau",
  options: askOptions,
};

export const askHelpForm: typeof en.askHelpForm = {
  title: "Ich kann helfen",
  submit: "Weitersagen",
  options: {
    note: {
      about: "Eine Zeile für die Person: was du anbieten kannst, und wann",
      label: "Eine Zeile von dir, wenn du magst",
      hint: "„Ich habe zwei Jahre Anzeigen geschaltet. Donnerstag nach fünf passt.“",
    },
  },
};

export const askKnowForm: typeof en.askKnowForm = {
  title: "Ich kenne jemanden",
  submit: "Weitersagen",
  options: {
    note: {
      about: "Eine Zeile für die Person: wer es ist, ohne Namen, und was als Nächstes kommt",
      label: "Eine Zeile von dir, wenn du magst",
      hint: "Noch ohne Namen, bis er einverstanden ist: „Ein früherer Kollege; ich frage ihn heute.“",
    },
  },
};

export const asks: typeof en.asks = {
  asks: ({ account }) => rich`${mention(account)} bittet:`,
  asksNamed: ({ name }) => rich`${bold(name)} bittet:`,
  words: ({ text }) => rich`„${bold(text)}“`,
  why: "Warum",
  kind: "Art der Hilfe",
  company: "Es geht um",
  by: "Bis",
  byDay: ({ day: value, today }) => day(value, today),
  answersGoTo: ({ name }) => `Was du antwortest, erfährt nur ${name}.`,
  canHelp: "Ich kann helfen",
  knowSomeone: "Ich kenne jemanden",
  offerBack: "Selbst etwas anbieten",

  previewTitle: "Bevor es hinausgeht",
  preview: "So wird die Gruppe es sehen:",
  rate: ({ answered, total }) =>
    `Hier wird gern geholfen: Von den letzten ${total} Bitten (aus sechs Monaten) haben ${answered} eine Antwort bekommen.`,
  rateLow: ({ answered, total }) =>
    `Von den letzten ${total} Bitten (aus sechs Monaten) haben ${answered} eine Antwort bekommen. Was niemand beantwortet, geht unter vier Augen an Mitglieder, zu denen es passen kann.`,
  rateUnknown:
    "Die meisten helfen gern, wenn sie wissen, womit. Was niemand beantwortet, geht unter vier Augen an Mitglieder, zu denen es passen kann.",
  giveFirst:
    "Gibt es etwas, das du selbst anbieten könntest, etwa ein Gespräch oder ein zweites Paar Augen? Das ist keine Bedingung.",
  whyMissing: "Eine Zeile dazu, warum du fragst, hilft anderen, an die richtige Person zu denken.",
  unheard: ({ prefix }) =>
    `Ich darf dir noch nicht schreiben, darum stehen die Antworten in /${prefix}ask list mine:yes. Wenn du sie gleich erfahren möchtest, erlaube mir, dir zu schreiben: Den Schalter findest du mit /${prefix}kith.`,
  noChannel:
    "Hier ist kein Kanal. Darum kommt die Bitte auf die Liste der Gruppe, und ich frage unter vier Augen bis zu fünf Mitglieder, zu denen sie passen kann.",
  toGroupChannel: "Die Bitte geht in den Kanal der Gruppe und auf ihre Liste.",
  askChannel: "Den Kanal bitten",
  askGroup: "Die Gruppe bitten",
  askAsItIs: "So lassen und bitten",
  change: "Ändern",
  clearer: "Klarer sagen",
  hintsTitle: "Eine klarere Bitte bekommt bessere Antworten:",
  hints: {
    "too-short": "Sie ist sehr kurz. Sag in einem Satz, wer oder was helfen würde.",
    anyone:
      "Auf „irgendjemand“ antwortet kaum jemand: Niemand fühlt sich gemeint. Nenne eine Rolle, ein Feld und eine Größe oder einen Arbeitgeber.",
    wish: "Das sagt, was du dir wünschst, und noch nicht, was jemand diese Woche tun könnte. Bitte um eine kleine Sache.",
    "no-size": "Sag, um wie viel du bittest: fünfzehn Minuten, eine Seite, einen Namen.",
    "no-target": "Sag, um welche Rolle, welches Feld oder welchen Arbeitgeber es geht.",
  },
  suggestion: ({ example }) => rich`Zum Beispiel: „${example}“`,
  examples: {
    person: ({ field }) =>
      field === undefined || field.toLowerCase() === "marketing"
        ? "15 Minuten mit jemandem, der in einer kleinen Firma Online-Anzeigen schaltet"
        : `15 Minuten mit jemandem, der seit ein, zwei Jahren im Feld „${field}“ arbeitet, gern in einer kleinen Firma`,
    review: "Zehn Minuten für die erste Seite meines Lebenslaufs: Wird klar, was ich kann?",
    "mock-interview": "Ein Übungsgespräch von 30 Minuten für eine erste Teamleitung",
    advice:
      "15 Minuten mit jemandem, der aus der Schule in die Software gewechselt ist, über die ersten Schritte",
    reference: "Fünf Zeilen Referenz von jemandem, der mit mir im Team der Messe war",
  },

  gone: "Eine Vorschau behalte ich eine Stunde, und die ist vorbei. Bitte tippe die Bitte noch einmal.",
  posted: "Deine Bitte ist draußen.",
  postedInGroup: ({ prefix }) =>
    `Deine Bitte steht im Kanal der Gruppe. /${prefix}ask list mine:yes zeigt die Antworten.`,
  postedOnList: ({ prefix }) =>
    `Deine Bitte steht auf der Liste der Gruppe. /${prefix}ask list mine:yes zeigt die Antworten.`,
  postedBefore: ({ prefix }) =>
    `Diese Bitte ist schon draußen. /${prefix}ask list mine:yes zeigt die Antworten.`,
  tooMany: ({ most, prefix }) =>
    `Du hast ${most} offene Bitten, und mehr kann kaum jemand verfolgen. Schließ erst eine: /${prefix}ask close.`,

  ownAsk: ({ prefix }) =>
    `Das ist deine eigene Bitte, die Antworten sind für andere. /${prefix}ask list mine:yes zeigt, was gekommen ist.`,
  closedView: ({ name }) => `${name} hat diese Bitte geschlossen. Danke, dass du helfen wolltest.`,
  expiredView: "Diese Bitte ist ausgelaufen. Danke, dass du helfen wolltest.",
  goneView: "Diese Bitte ist nicht mehr offen. Danke, dass du helfen wolltest.",
  repliedBefore: ({ name }) => `${name} weiß schon, dass du helfen willst. Mehr ist nicht nötig.`,
  told: {
    conversation: ({ name }) =>
      `Danke. ${name} erfährt es von mir, und ich öffne ein Gespräch für euch zwei.`,
    "conversation-later": ({ name }) =>
      `Danke. ${name} erfährt es von mir. Dort ist es Nacht, darum öffne ich am Morgen ein Gespräch für euch zwei.`,
    "asker-writes": ({ name }) => `Danke. ${name} erfährt es von mir und kann dir schreiben.`,
    "in-place": ({ name, account }) =>
      rich`Danke. Ich darf ${name} nicht schreiben, darum schreib bitte direkt an ${mention(account)}. Deine Zeile steht auch in der eigenen Liste der Bitten.`,
  },
  afterwards: ({ prefix }) =>
    `Wenn du geholfen hast, halte es mit /${prefix}gave fest: Es zählt, sobald es bestätigt ist.`,
  haveHelped: "Ich habe geholfen",
  mentionThem: "Hier erwähnen",
  mentioned: ({ name }) => `Ich erwähne ${name} hier und sage nicht, worum es geht.`,
  mentionNeedsChannel: "Erwähnen kann ich nur in einem Kanal.",
  somethingForYou: ({ account }) => rich`${mention(account)}, hier wartet etwas auf dich.`,
  seeIt: "Ansehen",
  forSomebodyElse: "Das ist für jemand anderen. Hier wartet nichts auf dich.",

  canHelpLetter: ({ name }) => rich`${bold(name)} kann dir bei deiner Bitte helfen:`,
  knowsLetter: ({ name }) => rich`${bold(name)} kennt jemanden, der bei deiner Bitte helfen kann:`,
  quoted: ({ text }) => `„${text}“`,
  theirLine: ({ name, note }) => rich`${bold(name)} sagt: „${note}“`,
  letterNext: {
    conversation:
      "Ich öffne ein Gespräch für euch zwei. Schlag zwei Zeiten für fünfzehn Minuten vor, das macht den Anfang leicht.",
    write: ({ account }) =>
      rich`Schreib an ${mention(account)} und schlag zwei Zeiten für fünfzehn Minuten vor.`,
  },
  letterWhy: "Du hast die Gruppe um Hilfe gebeten.",
  together: ({ asker, helper }) =>
    rich`${mention(asker)} und ${mention(helper)}, da seid ihr: Eine Bitte, und jemand, der helfen will.`,
  theAsk: ({ name, text }) => rich`Die Bitte von ${bold(name)}: „${text}“`,
  fallback: ({ name, account, text }) =>
    rich`Du und ${bold(name)} seid wegen dieser Bitte in Kontakt: „${text}“. Hier kann ich kein Gespräch für euch zwei öffnen, darum schreib bitte direkt an ${mention(account)}.`,
  togetherWhy: "Von euch zweien hat jemand die Gruppe gebeten, und jemand will helfen.",
  helped: "Das hat geholfen",
  notNow: "Jetzt nicht",
  notNowDone: ({ name }) =>
    `Das ist in Ordnung, und ich sage es niemandem. Wenn du magst, tut eine kurze Zeile gut: „Danke, ${name}. Im Moment habe ich, was ich brauche, und melde mich später gern.“`,

  helpedDone: ({ name }) =>
    rich`Das ist schön. Soll es als Hilfe von ${bold(name)} zählen? Ein Tipp genügt.`,
  helpedBefore: "Das hast du schon gesagt.",
  countIt: "Zählen",
  counted: ({ name }) =>
    rich`Gezählt für ${bold(name)}; die Nachricht kommt von mir. Ist deine Bitte erledigt, dann schließ sie.`,
  countedUnheard: ({ name }) =>
    rich`Gezählt für ${bold(name)}. Ich darf dorthin nicht schreiben: Sag es bei Gelegenheit selbst. Ist deine Bitte erledigt, dann schließ sie.`,
  countedLetter: ({ name, text }) =>
    rich`${bold(name)} sagt, dass deine Antwort geholfen hat, und dankt dir. Es zählt als deine Hilfe: „${text}“`,
  countedWhy: "Jemand, dem du geholfen hast, hat es gesagt.",
  countedBefore: ({ name }) => `Es zählt schon für ${name}.`,
  close: "Bitte schließen",
  closed: ({ text }) => `Geschlossen: „${text}“.`,
  closedBefore: "Diese Bitte ist schon geschlossen.",
  outcome: "Wie ist es ausgegangen? Ein Tipp genügt.",
  outcomeHelper: ({ name }) => `${name} hat geholfen`,
  outcomeOther: "Anders erledigt",
  outcomeNone: "Noch nicht",
  outcomeOtherDone: ({ prefix }) =>
    `Gut, dass es erledigt ist. Hatte jemand Anteil daran, sagt es /${prefix}thanks weiter.`,
  outcomeNoneDone:
    "Das kommt vor, und meist bringt es die nächste Formulierung oder die nächste Woche. Bitte gern noch einmal.",
  askAgain: "Noch einmal bitten",
  whichClose: "Welche meinst du? Das sind deine offenen Bitten:",
  noneToClose: ({ prefix }) =>
    `Du hast keine offene Bitte. Mit /${prefix}ask new bittest du die Gruppe um etwas.`,

  listTitle: ({ count }) => plural(count, { one: "Eine offene Bitte", other: "# offene Bitten" }),
  listNone: ({ prefix }) =>
    `Gerade bittet niemand um etwas. Was würde dir helfen? Mit /${prefix}ask new bittest du die Gruppe.`,
  mineTitle: "Deine Bitten",
  mineNone: ({ prefix }) =>
    `Du hast noch um nichts gebeten. Was würde dir diese Woche helfen? Mit /${prefix}ask new bittest du die Gruppe.`,
  askedOn: ({ day: value, today }) => `Gestellt am ${day(value, today)}.`,
  states: {
    open: ({ day: value, today }) => `Offen bis ${day(value, today)}.`,
    closed: "Geschlossen.",
    settled: "Anders erledigt.",
    expired: "Ausgelaufen.",
  },
  noAnswerYet:
    "Noch keine Antwort. Nach einem Tag frage ich unter vier Augen bis zu fünf Mitglieder, zu denen es passen kann.",
  answer: {
    "can-help": ({ account }) => rich`${mention(account)} kann helfen.`,
    "knows-someone": ({ account }) => rich`${mention(account)} kennt jemanden.`,
  },
  answerNote: ({ note }) => ` „${note}“`,
  moreAnswers: ({ count }) =>
    plural(count, { one: "Und noch eine Antwort.", other: "Und # weitere Antworten." }),

  routed: ({ name }) => rich`${bold(name)} bittet um etwas, bei dem du vielleicht helfen kannst:`,
  routedWhy: {
    pledge: "Ich frage dich, weil es zu deinem Versprechen passt.",
    offer: "Ich frage dich, weil es zu deinem Angebot passt.",
    employer: "Ich frage dich, weil es um einen Arbeitgeber geht, den du genannt hast.",
    field: "Ich frage dich, weil es um ein Feld geht, das du genannt hast.",
  },
  routedQuiet:
    "„Diesmal nicht“ und keine Antwort sind beide in Ordnung. Niemand erfährt, dass ich dich gefragt habe, und ich frage dich höchstens einmal in der Woche.",
  notThisTime: "Diesmal nicht",
  notThisTimeDone: "Das ist in Ordnung, und niemand erfährt es. Danke fürs Lesen.",
  routedReason: "Die Bitte eines Mitglieds passt zu dem, was du Kith gesagt hast.",

  expired: ({ text }) => rich`Deine Bitte ist ausgelaufen: „${text}“.`,
  expiredAnswered: ({ names }) =>
    `Geantwortet: ${list(names)}. Hat davon jemand geholfen, dann sag es: Wer hilft, hört gern, was daraus wurde.`,
  expiredNext:
    "Ist es noch wichtig, dann bitte noch einmal. Oft bringt eine neue Formulierung, was die erste nicht gebracht hat.",
  expiredWhy: "Eine deiner Bitten ist ausgelaufen.",
};
