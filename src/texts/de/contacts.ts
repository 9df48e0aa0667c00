import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/contacts.ts";
import { importVerb } from "./imports.ts";
import { matchVerb } from "./knows.ts";
import { day, list, plural, remembered } from "./words.ts";

const options: typeof en.contactDetailsForm.options = {
  name: { about: "Wie die Person heißt", label: "Name" },
  company: { about: "Wo die Person arbeitet", label: "Arbeitgeber" },
  role: { about: "Was die Person dort macht", label: "Tätigkeit" },
  tie: { about: "Wie gut du die Person kennst", label: "Wie gut kennst du die Person?" },
  circle: {
    about: "Woher du die Person kennst, etwa Familie, Schule oder ein früherer Job",
    label: "Aus welchem Umfeld kennt ihr euch?",
    hint: "Familie, Schule, ein früherer Job, ein Verein …",
  },
  "referred-by": {
    about: "Wer dir den Namen genannt hat: ein Kontakt oder ein Mitglied",
    label: "Wer hat dir den Namen genannt?",
  },
  "last-spoke": {
    about: "Wann ihr zuletzt gesprochen habt, etwa „letzte Woche“ oder „12. März 2024“",
    label: "Wann habt ihr zuletzt gesprochen?",
    hint: "„gestern“, „12. März“, 2024-03-12",
  },
  notes: { about: "Was du dir merken möchtest", label: "Notizen" },
  cadence: {
    about: "Alle wie viel Wochen ihr in Kontakt bleiben sollt",
    label: "Alle wie viel Wochen melden?",
    hint: "Leer gelassen richte ich mich danach, wie gut ihr euch kennt: eng 4, lose 12.",
  },
  email: { about: "Die E-Mail-Adresse der Person", label: "E-Mail" },
  phone: { about: "Die Telefonnummer der Person", label: "Telefon" },
  link: {
    about: "Eine Seite über die Person",
    label: "Link",
    hint: "Ein Profil oder eine Website",
  },
};

const contact: typeof en.contactCommand.verbs.show.options.contact = {
  about: "Welcher Kontakt",
  label: "Kontakt",
};

export const contactCommand: typeof en.contactCommand = {
  about: "Menschen, die du kennst oder kennenlernen möchtest. Das siehst nur du.",
  verbs: {
    add: { about: "Eine Person speichern", title: "Neuer Kontakt", submit: "Speichern", options },
    list: {
      about: "Deine Kontakte; zuerst die, bei denen am ehesten etwas ansteht",
      title: "Deine Kontakte",
      submit: "Anzeigen",
      options: {
        search: {
          about: "Name, Arbeitgeber, Tätigkeit oder Umfeld; ein Tippfehler macht nichts",
          label: "Suche",
        },
        tie: { about: "Nur Kontakte, die du so gut kennst", label: "Verbindung" },
        due: { about: "Nur Kontakte, bei denen etwas ansteht", label: "Steht etwas an?" },
      },
    },
    show: {
      about: "Einen Kontakt ansehen, mit euren Gesprächen",
      title: "Kontakt ansehen",
      submit: "Anzeigen",
      options: { contact },
    },
    edit: {
      about: "Einen Kontakt ändern",
      title: "Kontakt bearbeiten",
      submit: "Speichern",
      options: { contact, ...options },
    },
    import: importVerb,
    match: matchVerb,
    forget: {
      about: "Einen Kontakt löschen, mit allem, was dazu gespeichert ist",
      title: "Kontakt löschen",
      submit: "Weiter",
      options: { contact },
    },
  },
};

export const contactDetailsForm: typeof en.contactDetailsForm = {
  title: "Mehr zur Person",
  submit: "Speichern",
  options,
};

/** The second page of details. */
export const contactReachableForm: typeof en.contactReachableForm = {
  title: "So erreichst du sie",
  submit: "Speichern",
  options,
};

/** The form behind a card's "Bearbeiten". */
export const contactEditForm: typeof en.contactEditForm = {
  title: "Kontakt bearbeiten",
  submit: "Speichern",
  options,
};

const nextDeeds: Readonly<Record<Parameters<typeof en.contacts.nextIs>[0]["kind"], string>> = {
  "thank-you": "danken",
  "thank-referrer": "für einen Namen danken",
  "follow-up": "dich melden",
  promise: "dein Versprechen halten",
  outreach: "den nächsten Schritt tun",
};

export const contacts: typeof en.contacts = {
  saved: ({ name }) => rich`${bold(name)} ist gespeichert. Diesen Kontakt siehst nur du.`,
  updated: ({ name }) => rich`${bold(name)} ist auf dem neuesten Stand.`,
  alreadyThere: ({ name }) =>
    rich`${bold(name)} ist schon in deinen Kontakten, deshalb habe ich nichts doppelt gespeichert.`,
  completed: ({ name }) => rich`${bold(name)} war schon da, und ich habe ergänzt, was neu ist.`,
  alreadyThereNext:
    "Sind es zwei Menschen, trag beim ersten zuerst ein, wo er arbeitet; dann lässt sich auch der zweite speichern.",
  savedNext: ({ prefix }) =>
    `Wenn ihr gesprochen habt, sag es mir mit /${prefix}met, und ich erinnere dich an den Dank.`,
  at: ({ name, company }) => `${name} bei ${company}`,
  none: "Du hast noch keine Kontakte.",
  noneNext: ({ prefix }) =>
    `Fang mit jemandem an, den du gut kennst: /${prefix}contact add und dann der Name.`,
  nothingFound: "Dazu passt kein Kontakt.",
  nothingFoundNext: "Versuch es mit weniger Buchstaben, oder lass die Suche weg, um alle zu sehen.",
  listTitle: ({ count }) => plural(count, { one: "# Kontakt", other: "# Kontakte" }),
  line: ({ name, company, lastSpokeOn, nextOn, today }) =>
    rich`${bold(name)}${company === null ? "" : ` bei ${company}`} · ${
      lastSpokeOn === null
        ? "letztes Gespräch nicht bekannt"
        : `zuletzt gesprochen: ${remembered(lastSpokeOn, today)}`
    }${nextOn === null ? "" : nextOn <= today ? " · jetzt dran" : ` · wieder dran: ${day(nextOn, today)}`}`,
  searchExpired: ({ prefix }) =>
    `Diese Suche habe ich nur eine Stunde behalten. Gib sie noch einmal ein: /${prefix}contact list und dann, wen du suchst.`,
  showButton: "Ansehen",
  editButton: "Bearbeiten",
  detailsButton: "Details",
  reachableButton: "E-Mail und Telefon",
  metButton: "Gespräch eintragen",
  reachButton: "Kontakt aufnehmen",
  forgetButton: "Löschen",
  fields: {
    company: "Arbeitgeber",
    role: "Tätigkeit",
    tie: "Verbindung",
    circle: "Umfeld",
    referredBy: "Empfohlen von",
    lastSpoke: "Zuletzt gesprochen",
    next: "Als Nächstes",
    cadence: "In Kontakt bleiben",
    history: "Verlauf",
    referred: "Führte dich zu",
    email: "E-Mail",
    phone: "Telefon",
    link: "Link",
  },
  ties: { strong: "eng", weak: "lose", new: "neu" },
  notKnown: "nicht bekannt",
  spokeOn: ({ day: value, today }) => remembered(value, today),
  lastTalked: ({ day: value, today }) => `zuletzt gesprochen: ${remembered(value, today)}`,
  through: ", über ",
  throughThem: ({ names }) => `Von dort weiter zu: ${list(names)}`,
  chainSize: ({ count, depth }) =>
    `zusammen ${plural(count, { one: "# Name", other: "# Namen" })}, ${plural(depth, { one: "# Schritt", other: "# Schritte" })} tief`,
  every: ({ weeks, isChosen }) =>
    `${plural(weeks, { one: "jede Woche", other: "alle # Wochen" })}${isChosen ? ", wie du es möchtest" : ""}`,
  nextIs: ({ kind, day: value, today }) =>
    `${nextDeeds[kind]}, ${value <= today ? "jetzt dran" : day(value, today)}`,
  nothingNext: "noch nichts",
  talked: "Gespräch",
  moves: {
    planned: "Du wolltest schreiben",
    sent: "Du hast geschrieben",
    replied: "Es kam eine Antwort",
    scheduled: "Ihr habt einen Tag ausgemacht",
    met: "Ihr habt euch getroffen",
    declined: "Es passte gerade nicht",
    silent: "Es kam keine Antwort",
  },
  deeds: {
    "thank-you": "Du hast dich bedankt",
    "thank-referrer": "Du hast für einen Namen gedankt",
    "follow-up": "Du hast dich wieder gemeldet",
    promise: "Du hast ein Versprechen gehalten",
    outreach: "Du hast den nächsten Schritt getan",
  },
  dayOf: ({ day: value, today }) => day(value, today),
  onlyYou: "Das siehst nur du.",
  forgetAsk: ({ name }) =>
    rich`${bold(name)} löschen? Damit verschwinden der Kontakt, alles, was dazu ansteht, und die Gespräche, die du nur mit dieser Person geführt hast.`,
  forgetYes: "Kontakt löschen",
  forgetNo: "Kontakt behalten",
  forgotten: ({ name }) => rich`Der Kontakt ${bold(name)} ist gelöscht.`,
  kept: ({ name }) => rich`${bold(name)} bleibt in deinen Kontakten.`,
  maybeTwice: ({ company }) =>
    `Diesen Namen hast du zweimal${company === null ? "" : `, den anderen bei ${company}`}. Ist es eine Person?`,
  mergeButton: "Zusammenführen",
  mergeTitle: "Eine Person oder zwei?",
  mergeFirst: "Bleibt",
  mergeSecond: "Kommt dazu",
  mergeKeeps:
    "Ist es eine Person, dann bleibt der erste Eintrag und bekommt alles, was nur im zweiten steht: Gespräche, Aufgaben, Namen, zu denen er geführt hat. Wo beide etwas anderes sagen, kommt das Zweite in die Notizen. Nichts geht verloren.",
  mergeYes: "Beide zusammenführen",
  mergeNo: "Beide behalten",
  merged: ({ name }) => rich`${bold(name)} ist jetzt ein Kontakt, mit allem aus beiden Einträgen.`,
  bothStay: "Beide bleiben, und nach diesen beiden frage ich nicht noch einmal.",
  mergeDone: "Einen der beiden gibt es nicht mehr, also ist nichts mehr zusammenzuführen.",
  notTwins:
    "Inzwischen haben die beiden verschiedene Namen oder Arbeitgeber, deshalb bleibt alles, wie es ist.",
  gone: "Diesen Kontakt gibt es nicht mehr.",
  referralCircle:
    "Auf diese Person bist du durch den Kontakt selbst gekommen, also kann es nicht auch umgekehrt sein. Wer hat dir den Namen sonst genannt?",
};
