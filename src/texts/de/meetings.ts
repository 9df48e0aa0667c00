import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/meetings.ts";
import { day, list } from "./words.ts";

const options: typeof en.meetingDetailsForm.options = {
  who: {
    about: "Mit wem du gesprochen hast: Kontakte, neue Namen oder @Mitglieder",
    label: "Mit wem hast du gesprochen?",
    hint: "Namen, durch Kommas getrennt",
  },
  company: { about: "Wo die Person arbeitet", label: "Wo arbeitet die Person?" },
  how: { about: "In welchem Rahmen ihr gesprochen habt", label: "In welchem Rahmen?" },
  when: {
    about: "Der Tag, etwa „gestern“; ohne Angabe heute",
    label: "Wann?",
    hint: "„heute“, „gestern“, „letzten Dienstag“",
  },
  minutes: { about: "Wie lange es gedauert hat, in Minuten", label: "Wie viele Minuten?" },
  names: {
    about: "Neue Namen, die du bekommen hast: „Lee Wong bei Acme; Ida Berg“",
    label: "Welche neuen Namen hast du bekommen?",
    hint: "Zwei sind ein gutes Ergebnis: „Lee Wong bei Acme; Ida Berg“",
  },
  promise: {
    about: "Was du für die Person tun könntest",
    label: "Was könntest du für die Person tun?",
    hint: "Ich erinnere dich in einer Woche daran",
  },
  notes: { about: "Was du dir merken möchtest", label: "Notizen" },
};

export const metCommand: typeof en.metCommand = {
  about: "Ein Gespräch eintragen; ich erinnere dich an Dank und Nachfassen",
  verbs: {
    "": {
      about: "Ein Gespräch eintragen; ich erinnere dich an Dank und Nachfassen",
      title: "Gespräch eintragen",
      submit: "Eintragen",
      options,
    },
  },
};

export const meetingDetailsForm: typeof en.meetingDetailsForm = {
  title: "Mehr zum Gespräch",
  submit: "Speichern",
  options,
};

export const meetings: typeof en.meetings = {
  logged: ({ names }) => rich`Dein Gespräch mit ${bold(list(names))} ist eingetragen. Gut gemacht.`,
  loggedOn: ({ names, day: value, today }) =>
    rich`Eingetragen: dein Gespräch mit ${bold(list(names))} am ${day(value, today)}.`,
  newContacts: ({ names }) => rich`Neu in deinen Kontakten: ${bold(list(names))}.`,
  nextTitle: "Daran erinnere ich dich:",
  thankYou: ({ names, due }) => rich`${due}: ${bold(list(names))} danken`,
  followUp: ({ names, due }) => rich`${due}: dich wieder bei ${bold(list(names))} melden`,
  promise: ({ name, due, promise }) =>
    rich`${due}: dein Versprechen an ${bold(name)}, „${promise}“`,
  /** The day opens its line. */
  dueDay: ({ day: value, today }) => (value === today ? "Heute" : `Am ${day(value, today)}`),
  noNames: "Frag beim nächsten Mal zum Schluss: „Mit welchen zwei Menschen sollte ich noch reden?“",
  detailsSaved: "Zu deinem Gespräch gespeichert.",
  gone: "Dieses Gespräch gibt es nicht mehr.",
};
