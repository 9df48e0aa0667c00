import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/contacts.ts";
import { day, plural } from "./words.ts";

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
      about: "Deine Kontakte; zuerst die, mit denen du am längsten nicht gesprochen hast",
      title: "Deine Kontakte",
      submit: "Anzeigen",
      options: {
        search: { about: "Teil eines Namens, Arbeitgebers oder Umfelds", label: "Suche" },
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

/** The form behind a card's "Bearbeiten". */
export const contactEditForm: typeof en.contactEditForm = {
  title: "Kontakt bearbeiten",
  submit: "Speichern",
  options,
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
  line: ({ name, company, lastSpokeOn, today }) =>
    rich`${bold(name)}${company === null ? "" : ` bei ${company}`} · ${
      lastSpokeOn === null
        ? "noch kein Gespräch notiert"
        : `zuletzt gesprochen: ${day(lastSpokeOn, today)}`
    }`,
  firstOfMany: ({ shown, count }) =>
    `Das sind die ersten ${shown} von ${count}. Mit einer längeren Suche werden es weniger.`,
  next: "Weiter",
  previous: "Zurück",
  showButton: "Ansehen",
  editButton: "Bearbeiten",
  forgetButton: "Löschen",
  fields: {
    company: "Arbeitgeber",
    role: "Tätigkeit",
    tie: "Verbindung",
    circle: "Umfeld",
    referredBy: "Empfohlen von",
    lastSpoke: "Zuletzt gesprochen",
    history: "Eure Gespräche",
    referred: "Führte dich zu",
  },
  ties: { strong: "eng", weak: "lose", new: "neu" },
  neverSpoke: "noch nicht notiert",
  dayOf: ({ day: value, today }) => day(value, today),
  onlyYou: "Das siehst nur du.",
  forgetAsk: ({ name }) =>
    rich`${bold(name)} löschen? Damit verschwinden der Kontakt, alles, was dazu ansteht, und die Gespräche, die du nur mit dieser Person geführt hast.`,
  forgetYes: "Kontakt löschen",
  forgetNo: "Kontakt behalten",
  forgotten: ({ name }) => rich`Der Kontakt ${bold(name)} ist gelöscht.`,
  kept: ({ name }) => rich`${bold(name)} bleibt in deinen Kontakten.`,
  gone: "Diesen Kontakt gibt es nicht mehr.",
  circle:
    "Auf diese Person bist du durch den Kontakt selbst gekommen, also kann es nicht auch umgekehrt sein. Wer hat dir den Namen sonst genannt?",
};
