import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/meetings.ts";
import { day, list, plural } from "./words.ts";

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

export const meetingOutcomeForm: typeof en.meetingOutcomeForm = {
  title: "Was daraus wurde",
  submit: "Speichern",
  options,
};

const when = ({ day: value, today }: { day: string; today: string }) =>
  value === today ? "heute" : `am ${day(value, today)}`;

/** Fits people addressed with "du" and with "Sie" alike. */
const letter = (name: string, from: string, ...parts: readonly (string | undefined)[]) =>
  [
    `Hallo ${name},`,
    ...parts.filter((part) => part !== undefined),
    `Herzliche Grüße\n${from}`,
  ].join("\n\n");

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
  thankReferrer: ({ name, about, due }) =>
    rich`${due}: ${bold(name)} für den Weg zu ${about} danken`,
  /** The day opens its line. */
  dueDay: ({ day: value, today }) => (value === today ? "Heute" : `Am ${day(value, today)}`),
  yield: ({ meetings: count, names }) =>
    plural(count, {
      one: plural(names, {
        one: "Ein Gespräch, ein neuer Name.",
        other: "Ein Gespräch, # neue Namen.",
      }),
      other: `Deine letzten # Gespräche haben dir ${plural(names, { one: "einen neuen Namen", other: "# neue Namen" })} gebracht.`,
    }),
  noYield: ({ meetings: count }) =>
    plural(count, {
      one: "Diesmal kein neuer Name, und das ist in Ordnung: Ein gutes Gespräch lohnt sich auch so.",
      other:
        "Deine letzten # Gespräche haben noch keine neuen Namen gebracht, und das ist in Ordnung: Namen bekommt, wer danach fragt.",
    }),
  noNames: "Frag beim nächsten Mal zum Schluss: „Mit welchen zwei Menschen sollte ich noch reden?“",
  noPromise: ({ name }) =>
    rich`Und was könntest du für ${bold(name)} tun? Ein Artikel, ein Name, eine Stunde Hilfe: Auch Kleines zählt.`,
  addOutcome: "Namen oder Versprechen ergänzen",
  outcomeNothing: "Dann bleibt alles so, wie du es eingetragen hast.",
  promiseSaved: ({ name, promise, due }) =>
    rich`Ich erinnere dich an dein Versprechen an ${bold(name)}, „${promise}“. ${due} ist es so weit.`,
  tooSoon: ({ names }) =>
    rich`Mit ${bold(list(names))} hast du erst vor wenigen Tagen gesprochen. Sag Danke, und lass dann etwas Luft: Man freut sich, wenn jemand an einen denkt, nicht wenn jemand drängt.`,
  writeThanks: "Dank schreiben",
  thanks: {
    intro: ({ name }) => rich`Worte für den Anfang, an ${bold(name)}:`,
    outro: "Ändere, was nicht nach dir klingt. Zwei Zeilen genügen, am besten heute.",
    youNoted: ({ notes }) => `Deine Notizen: ${notes}`,
    oneDetail:
      "Ein Detail aus eurem Gespräch macht den Brief persönlicher: nimm eines, das dein Gegenüber lesen darf.",
    toPerson: ({ names, promise, ...to }) =>
      letter(
        to.name,
        to.from,
        `vielen Dank für das Gespräch ${when(to)}. Es hat mir sehr geholfen.`,
        names.length === 0
          ? undefined
          : `Danke auch für den Hinweis auf ${list(names)}. Ich erzähle gern, was daraus wird.`,
        promise === undefined ? undefined : `Mein Versprechen habe ich nicht vergessen: ${promise}`,
        names.length === 0
          ? "Ich melde mich wieder und erzähle, was daraus geworden ist."
          : undefined,
      ),
    toReferrer: ({ about, ...to }) =>
      letter(
        to.name,
        to.from,
        `vielen Dank für den Hinweis auf ${about}. Wir haben ${when(to)} gesprochen, und es war genau das Gespräch, das ich gebraucht habe.`,
        "Ohne diesen Anstoß wäre es nicht dazu gekommen. Wenn ich umgekehrt etwas tun kann, freue ich mich über ein Wort.",
      ),
  },
  detailsSaved: "Zu deinem Gespräch gespeichert.",
  gone: "Dieses Gespräch gibt es nicht mehr.",
};
