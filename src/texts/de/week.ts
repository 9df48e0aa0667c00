import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/week.ts";
import { day, list, plural } from "./words.ts";

const about = "Deine Woche im Rückblick, nur für dich, und ein Plan für die nächste";

export const weekCommand: typeof en.weekCommand = {
  about,
  verbs: { "": { about, title: "Deine Woche", submit: "Ansehen", options: {} } },
};

const hint = "Ganze Stunden; leer heißt keine";

export const weekForms: typeof en.weekForms = {
  "week-hours": {
    title: "Deine Stunden",
    submit: "Speichern",
    options: {
      people: { about: "Stunden mit Leuten", label: "Mit Leuten: Gespräche, Briefe", hint },
      postings: { about: "Stunden mit Anzeigen", label: "Mit Anzeigen und Bewerbungen", hint },
      learning: { about: "Stunden zum Lernen", label: "Lernen", hint },
      other: { about: "Andere Stunden", label: "Anderes für die Suche", hint },
    },
  },
  "week-plan": {
    title: "Eine Sache für die Woche",
    submit: "Einplanen",
    options: {
      what: {
        about: "Was du vorhast",
        label: "Was nimmst du dir vor?",
        hint: "Etwas Kleines, zum Beispiel „Ana wegen Acme anrufen“",
      },
      day: { about: "Der Tag", label: "An welchem Tag?", hint: "„Dienstag“, „12. März“" },
      time: { about: "Die Uhrzeit", label: "Um wie viel Uhr?", hint: "„10:30“ oder „15 Uhr“" },
    },
  },
};

const weeks = (count: number): string => plural(count, { one: "eine Woche", other: "# Wochen" });

export const week: typeof en.week = {
  title: ({ monday, isThis, today }) =>
    isThis ? "Deine Woche bisher" : `Deine Woche ab ${day(monday, today)}`,
  fields: {
    conversations: "Gespräche",
    outreach: "Anläufe",
    given: "Gegeben",
    streak: "Serie",
  },
  conversations: ({ meetings, newNames }) =>
    meetings === 0
      ? "Noch keins"
      : `${meetings}, ${newNames === 0 ? "ohne neuen Namen" : `dabei ${plural(newNames, { one: "ein neuer Name", other: "# neue Namen" })}`}`,
  outreach: ({ sent, replies }) =>
    sent + replies === 0
      ? "Noch keiner"
      : list([
          ...(sent === 0 ? [] : [`${sent} verschickt`]),
          ...(replies === 0
            ? []
            : [plural(replies, { one: "eine Antwort", other: "# Antworten" })]),
        ]),
  given: ({ gives, promisesKept }) =>
    gives + promisesKept === 0
      ? "Noch nichts"
      : list([
          ...(gives === 0
            ? []
            : [plural(gives, { one: "einmal geholfen", other: "#-mal geholfen" })]),
          ...(promisesKept === 0
            ? []
            : [
                plural(promisesKept, {
                  one: "ein Versprechen gehalten",
                  other: "# Versprechen gehalten",
                }),
              ]),
        ]),
  streak: {
    none: "Beginnt mit einem Gespräch, einem verschickten Brief oder einer Hilfe",
    weeks: ({ weeks: count, countsThisWeek }) =>
      countsThisWeek
        ? `${weeks(count)} in Folge, diese eingeschlossen`
        : `${weeks(count)} in Folge; diese ist noch offen`,
    missed: ({ isReady }) =>
      isReady
        ? "Letzte Woche war ruhig, und diese Woche hast du genug getan, um sie nachzuholen"
        : "Letzte Woche war ruhig. Mit zwei Schritten diese Woche kannst du sie nachholen",
    paused: ({ weeks: count }) =>
      count === 0
        ? "Pausiert"
        : `Pausiert bei ${plural(count, { one: "einer Woche", other: "# Wochen" })}; nichts geht verloren`,
  },
  noSlips: "Nichts ist liegen geblieben. Das war eine gute Woche.",
  slips: "Ein Blick lohnt sich:",
  habits: {
    "late-thanks": ({ count }) =>
      plural(count, {
        one: "Ein Dank ist älter als ein Tag. Ein kurzer freut immer noch.",
        other: "#-mal Danken ist älter als ein Tag. Auch kurz freut es immer noch.",
      }),
    "waiting-follow-ups": ({ count }) =>
      plural(count, {
        one: "Bei einer Person wolltest du dich wieder melden.",
        other: "Bei # Leuten wolltest du dich wieder melden.",
      }),
    "overdue-promises": ({ count }) =>
      plural(count, {
        one: "Ein Versprechen ist überfällig.",
        other: "# Versprechen sind überfällig.",
      }),
    "only-close": ({ count }) =>
      `Alle ${count}, die du getroffen hast, stehen dir nah. Wer weiter weg ist, hört von anderen Dingen.`,
    "no-new-names": ({ count }) =>
      `${count} Gespräche und kein neuer Name. Frag beim nächsten Mal: „Mit wem würdest du noch sprechen?“`,
    "no-conversation": ({ count }) =>
      `${count} Briefe und kein Gespräch. Könnte aus einem davon ein Anruf werden?`,
  },
  hours: (split) => {
    const total = split.people + split.postings + split.learning + split.other;
    if (total === 0) return "Diese Woche keine Stunden für die Suche. Auch Ausruhen zählt.";
    const spent = `${split.people} von ${plural(total, { one: "# Stunde", other: "# Stunden" })} gingen an Leute, ${split.postings} an Anzeigen.`;
    return split.postings > split.people
      ? `${spent} Steht hinter einer der Anzeigen jemand, mit dem du sprechen könntest?`
      : spent;
  },
  hoursSaved: "Notiert. Das siehst nur du.",
  tooManyHours: ({ total }) =>
    `Das sind ${total} Stunden, und eine Woche hat 168. Schau dir die Zahlen bitte noch einmal an.`,
  planned: ({ plan, at }) => rich`Geplant: ${bold(plan)}, ${at}.`,
  planSaved: ({ plan, at }) => rich`Geplant: ${bold(plan)}. Ich erinnere dich einmal: ${at}.`,
  planTooFar: "Nimm bitte einen Tag in den nächsten drei Wochen: Was nah ist, wird getan.",
  nothingToRepair: "Im Moment gibt es keine Woche nachzuholen. Deine Serie bleibt, wie sie ist.",
  makePlan: "Eine Sache planen",
  changePlan: "Plan ändern",
  noteHours: "Stunden notieren",
  changeHours: "Stunden ändern",
  lastWeek: "Letzte Woche",
  thisWeek: "Diese Woche",
  pause: "Serie pausieren",
  resume: "Weitermachen",
  repair: "Letzte Woche nachholen",
  onlyYou: "Das siehst nur du.",
  reminder: ({ plan }) => rich`Jetzt ist die Zeit, die du dir ausgesucht hast für: ${bold(plan)}.`,
  logIt: "Gespräch eintragen",
  anotherTime: "Andere Zeit",
  reminderWhy: "Warum: Du hast das geplant und die Zeit gewählt.",
};
