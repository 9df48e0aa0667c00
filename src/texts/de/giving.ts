import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/giving.ts";
import { oneOf } from "./words.ts";

const warmth: typeof en.giveCorrectForm.options.warmth = {
  about: "Nur bei einer Empfehlung: Weiß die Person, dass ein Anruf kommt?",
  label: "Bei einer Empfehlung: Weiß die Person davon?",
  hint: "Nur bei einer Empfehlung. Angekündigt öffnet sie mehr Türen.",
};

const ask: typeof en.giveDetailsForm.options.ask = {
  about: "Welche offene Bitte dieser Person es beantwortet: ein paar Worte daraus",
  label: "Welche Bitte war das?",
  hint: "Ein paar Worte daraus genügen; leer lassen, wenn es keine gab",
};

const company: typeof en.giveDetailsForm.options.company = {
  about: "Wo diese Person arbeitet",
  label: "Wo arbeitet die Person?",
};

export const gaveCommand: typeof en.gaveCommand = {
  about: "Hilfe eintragen, die du gegeben hast; sie zählt, sobald sie bestätigt ist",
  verbs: {
    "": {
      about: "Hilfe eintragen, die du gegeben hast; sie zählt, sobald sie bestätigt ist",
      title: "Hilfe eintragen",
      submit: "Eintragen",
      options: {
        to: { about: "Wem du geholfen hast: ein @Mitglied der Gruppe", label: "Wem?" },
        kind: { about: "Welche Art von Hilfe es war", label: "Was hast du gegeben?" },
        name: {
          about: "Wen du genannt hast, etwa „Lee Wong bei Acme“",
          label: "Wen hast du genannt?",
          hint: "Bei Empfehlung oder Vorstellung: „Lee Wong bei Acme“",
        },
        company,
        warmth,
        note: {
          about: "Eine Zeile dazu, damit klar ist, was du meinst",
          label: "Eine Zeile dazu",
          hint: "Sie steht in meiner Nachfrage",
        },
        ask,
      },
    },
  },
};

export const giveDetailsForm: typeof en.giveDetailsForm = {
  title: "Mehr zu dieser Hilfe",
  submit: "Speichern",
  options: { company, ask },
};

export const giveCorrectForm: typeof en.giveCorrectForm = {
  title: "Was war es?",
  submit: "Speichern",
  options: {
    kind: { about: "Welche Art von Hilfe es war", label: "Was hast du bekommen?" },
    warmth: { ...warmth, hint: "Nur bei einer Empfehlung" },
  },
};

export const given: typeof en.given = {
  referral: "eine Empfehlung",
  introduction: "eine Vorstellung",
  advice: "ein Rat",
  review: "eine Durchsicht",
  "mock-interview": "ein Übungsgespräch",
  reference: "eine Referenz",
  lead: "ein Hinweis",
  other: "etwas Hilfe",
};

const quoted = (asks: readonly string[]) => oneOf(asks.map((text) => `„${text}“`));

export const giving: typeof en.giving = {
  what: ({ kind, isWarm, about }) =>
    (isWarm ? "eine angekündigte Empfehlung" : given[kind]) +
    (about.length === 0 ? "" : ` (${about.join(", ")})`),
  logged: ({ what, name }) =>
    rich`Eingetragen für ${bold(name)}: ${bold(what)}. Es zählt, sobald ${name} es bestätigt.`,
  asked: ({ name }) => `Ich habe bei ${name} nachgefragt. Für die Antwort sind sieben Tage Zeit.`,
  notAsked: ({ name }) =>
    `${name} hat Nachrichten von mir nicht zugestimmt, deshalb habe ich nicht geschrieben. Ich kann ${name} hier erwähnen, ohne ein Wort darüber, worum es geht.`,
  notAskedInPrivate: ({ name, prefix }) =>
    `${name} hat Nachrichten von mir nicht zugestimmt, deshalb habe ich nicht geschrieben. Wenn du /${prefix}gave in einem gemeinsamen Kanal eingibst, kann ich ${name} dort erwähnen.`,
  overWeek: ({ name, most }) =>
    `Bestenlisten zählen höchstens ${most} Hilfen pro Woche von einer Person an eine andere, außer wenn eine Bitte, ein Gespräch oder eine Vorstellung dahintersteht. Diese für ${name} ist gespeichert, zählt dort aber nicht.`,
  noSuchAsk: ({ name, asks }) =>
    asks.length === 0
      ? `${name} hat keine offene Bitte. Lass „ask“ weg, die Hilfe zählt genauso.`
      : `So eine Bitte von ${name} habe ich nicht gefunden. Offen sind: ${quoted(asks)}. Ein paar Worte daraus genügen.`,
  whichAsk: ({ name, asks }) =>
    `${name} hat um mehreres in der Art gebeten. Was davon: ${quoted(asks)}?`,
  tellThem:
    "Angekündigt ist eine Empfehlung, wenn die Person mit dem Anruf rechnet. Eine kurze Nachricht genügt.",
  tellPerson: ({ person }) =>
    `Angekündigt ist die Empfehlung, wenn ${person} mit dem Anruf rechnet. Eine kurze Nachricht genügt.`,
  toldButton: "Ich habe Bescheid gesagt",
  madeWarm: "Gut: Die Empfehlung ist jetzt angekündigt.",
  loggedNext: ({ prefix }) => `/${prefix}board zeigt, wie viel Hilfe in der Gruppe unterwegs ist.`,
  detailsSaved: "Dazu gespeichert.",
  notOpen: "Das ist schon beantwortet oder abgelaufen und bleibt, wie es ist.",
  toYourself:
    "Hilfe für dich selbst zählt nicht, auch wenn sie klug ist. Wem hast du sonst geholfen? Wähle die Person mit @ aus.",
  warmthNeedsReferral:
    "„warmth“ gehört nur zu einer Empfehlung: Lass es weg, oder wähle kind:referral, wenn du eine Person genannt hast.",
  askTitle: ({ giver, what }) =>
    rich`${bold(giver)} hat eingetragen, dir geholfen zu haben: ${bold(what)}.`,
  askNote: ({ note }) => `„${note}“`,
  askNext: "Stimmt das? Es zählt, sobald du zustimmst.",
  askWhy: "Du hast Nachrichten zugestimmt, die dich betreffen.",
  confirm: "Ja, danke",
  notQuite: "Nicht ganz",
  confirmed: ({ giver }) =>
    rich`Bestätigt: Es zählt jetzt für ${bold(giver)}. Soll ich deinen Dank ausrichten? Ein Tippen genügt.`,
  corrected: ({ giver, what }) =>
    rich`Notiert und für ${bold(giver)} bestätigt: ${bold(what)}. Soll ich deinen Dank ausrichten? Ein Tippen genügt.`,
  declined:
    "Notiert: Es zählt nicht, und niemand erfährt davon. Wer dir anders geholfen hat, kann das eintragen.",
  thank: "Dank ausrichten",
  thanked: ({ giver, prefix }) =>
    `${giver} hört es von mir. Hast du zuletzt auch jemandem geholfen? Trag es mit /${prefix}gave ein.`,
  thanksNotTaken: ({ giver }) =>
    `${giver} bekommt keine Nachrichten von mir. Sag es beim nächsten Gespräch selbst: Persönlich ist es mehr wert.`,
  thanksLetter: ({ receiver, what }) =>
    rich`${bold(receiver)} hat deine Hilfe bestätigt und sagt danke: ${bold(what)}.`,
  thanksLetterNext: ({ prefix }) => `/${prefix}board zeigt dir, was deine Hilfe zusammen ausmacht.`,
  thanksWhy: "Du hast Nachrichten zugestimmt, die dich betreffen.",
  closed: {
    confirmed: "Das hast du schon bestätigt. Danke.",
    declined: "Das hast du schon beantwortet. Es zählt nicht.",
    lapsed: ({ giver }) =>
      `Das war sieben Tage offen und ist jetzt geschlossen. Wenn es noch wichtig ist, bitte ${giver}, es noch einmal einzutragen.`,
  },
  mentionButton: "Hier erwähnen",
  mention: ({ person }) => rich`${person}, hier ist etwas für dich.`,
  seeIt: "Ansehen",
  mentionedBefore: ({ name }) =>
    `Ich habe ${name} schon erwähnt. Alles Weitere liegt nicht mehr bei uns.`,
  mentionNeedsChannel: "Erwähnen kann ich nur in einem Kanal.",
};
