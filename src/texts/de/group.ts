import type * as en from "../en/group.ts";
import { zoneName } from "../zone-name.ts";
import { groupImport, groupImportForm, groupImportVerb } from "./group-import.ts";
import { list, plural } from "./words.ts";

export const groupCommand: typeof en.groupCommand = {
  about: "Für das Orga-Team: Einstellungen und Zahlen der Gruppe",
  verbs: {
    setup: {
      about: "Für das Orga-Team: Kanal, Zeitzone, Bestenlisten, Wochenrückblick, wer dazugehört",
      title: "Gruppeneinstellungen",
      submit: "Anzeigen",
      options: {},
    },
    import: groupImportVerb,
    export: {
      about: "Für das Orga-Team: die Zahlen der Gruppe als Datei für eine Tabelle",
      title: "Zahlen der Gruppe",
      submit: "Holen",
      options: {},
    },
  },
};

export const groupForms: typeof en.groupForms = {
  "group-import-file": groupImportForm,
  "group-times": {
    title: "Zeit und Woche",
    submit: "Speichern",
    options: {
      "time-zone": {
        about: "Eine Stadt oder Zeitzone: Berlin, New York, Europe/London",
        label: "Zeitzone der Gruppe",
        hint: "Eine Stadt genügt: „Berlin“, „New York“",
      },
      "week-start": {
        about: "An welchem Tag die Woche der Gruppe beginnt",
        label: "Erster Tag der Woche",
        hint: "An ihm beginnen Bestenlisten und Wochenzahlen",
      },
    },
  },
  "group-digest": {
    title: "Wochenrückblick",
    submit: "Speichern",
    options: {
      day: { about: "An welchem Tag der Rückblick kommt", label: "An welchem Tag?" },
      hour: {
        about: "Zu welcher Stunde in der Zeitzone der Gruppe, von 8 bis 20",
        label: "Um wie viel Uhr?",
        hint: "Eine ganze Zahl von 8 bis 20, in der Zeitzone der Gruppe",
      },
      language: {
        about: "In welcher Sprache der Rückblick geschrieben ist",
        label: "In welcher Sprache?",
      },
    },
  },
  "group-organisers": {
    title: "Orga-Team",
    submit: "Speichern",
    options: {
      add: { about: "Wer ins Orga-Team kommt", label: "Wer kommt dazu?" },
      remove: {
        about: "Wer nicht mehr zum Orga-Team gehört",
        label: "Wer gehört nicht mehr dazu?",
        hint: "Wer den Workspace verwaltet, gehört immer dazu; eine Person bleibt immer",
      },
    },
  },
};

const two = (value: number): string => String(value).padStart(2, "0");

export const group: typeof en.group = {
  import: groupImport,
  offer:
    "Du gehörst hier zum Orga-Team. Wenn du zwei Minuten hast, richte die Gruppe ein: wo ich zu allen sprechen darf, die Zeitzone, einen Wochenrückblick. Bis dahin antworte ich nur, wo mich jemand fragt.",
  openSettings: "Gruppeneinstellungen",
  title: "Gruppeneinstellungen",
  fields: {
    channel: "Wo ich zu allen sprechen darf",
    timeZone: "Zeitzone",
    weekStart: "Erster Tag der Woche",
    boards: "Bestenlisten",
    nudges: "Anstupser messen",
    digest: "Wochenrückblick",
    organisers: "Orga-Team",
  },
  channel: {
    none: "Nirgends: Ich antworte nur, wo mich jemand fragt",
    here: "In diesem Kanal",
    another: "In einem anderen Kanal",
    chosen: "Ein Kanal ist ausgewählt",
  },
  zoneNow: ({ zone, hour, minute }) => `${zoneName(zone)} (jetzt ${two(hour)}:${two(minute)} Uhr)`,
  boardsOn: "An",
  boardsOff: "Aus",
  nudgesMeasured: "An: Ein Tag von zehn bleibt per Los ohne Anstupser",
  nudgesUnmeasured: "Aus",
  digestOff: "Aus",
  digestOn: ({ day, clock, language, hasChannel }) =>
    `${day}, ${clock}, Sprache: ${language}${hasChannel ? "" : "; er beginnt, sobald ein Kanal ausgewählt ist"}`,
  organisers: ({ names, more }) =>
    more === 0
      ? list(names)
      : list([...names, plural(more, { one: "# weitere Person", other: "# weitere" })]),
  digestLost:
    "Den letzten Rückblick konnte ich nicht schreiben: In dem Kanal darf ich es nicht. Bitte lade mich dorthin ein oder wähle einen anderen Kanal.",
  hereHint:
    "Mit „Dieser Kanal“ darf ich hier zu allen sprechen: der Wochenrückblick, und was Mitglieder teilen.",
  hereHintInvite:
    "Mit „Dieser Kanal“ darf ich hier zu allen sprechen: der Wochenrückblick, und was Mitglieder teilen. Bitte lade mich vorher mit /invite ein.",
  typeInChannel: ({ prefix }) =>
    `Um auszuwählen, wo ich zu allen sprechen darf, tippe /${prefix}group setup in diesem Kanal.`,
  thisChannel: "Dieser Kanal",
  noChannel: "Kein Kanal",
  changeTimes: "Zeit und Woche",
  startDigest: "Wochenrückblick",
  changeDigest: "Rückblick ändern",
  stopDigest: "Rückblick ausschalten",
  turnBoardsOff: "Bestenlisten ausschalten",
  turnBoardsOn: "Bestenlisten einschalten",
  measureOn: "Anstupser messen",
  measureOff: "Anstupser nicht messen",
  measuredOn:
    "Erledigt: Ein Tag von zehn bleibt per Los ohne Anstupser, damit der Puls sagen kann, was Anstupser bewirken.",
  measuredOff: "Erledigt: Jeder fällige Anstupser kommt.",
  changeOrganisers: "Orga-Team",
  atOnce: ({ prefix }) =>
    `Änderungen gelten sofort. /${prefix}group export holt die Zahlen der Gruppe als Datei. /${prefix}group import setzt Zeitzonen und Sprachen der Mitglieder aus einer Tabelle.`,
  channelSet: "Erledigt: Hier darf ich zu allen sprechen.",
  channelGone: "Erledigt: Ich antworte nur, wo mich jemand fragt.",
  timesSaved:
    "Gespeichert. Die Bestenlisten werden nach der Uhr der Gruppe neu gezählt; das kann ein paar Minuten dauern.",
  digestSaved: "Gespeichert. In einer Woche ohne Neuigkeiten kommt kein Rückblick.",
  digestStopped: "Erledigt: kein Wochenrückblick mehr.",
  boardsTurnedOn: "Erledigt: Bestenlisten sind an. Genannt wird nur, wer zustimmt.",
  boardsTurnedOff:
    "Erledigt: Bestenlisten sind aus. Hilfe wird trotzdem weiter festgehalten und gezählt.",
  nobodyNamed: "Bitte wähle, wer dazukommt oder nicht mehr dazugehört.",
  bothWays: ({ name }) => `${name} steht in beiden Feldern. Bitte wähle eines davon.`,
  lastOrganiser:
    "Eine Gruppe braucht mindestens eine Person im Orga-Team. Bitte nimm vorher oder im selben Schritt jemanden dazu.",
  added: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} gehört jetzt zum Orga-Team.`,
      other: `${list(names)} gehören jetzt zum Orga-Team.`,
    }),
  removed: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} gehört nicht mehr zum Orga-Team.`,
      other: `${list(names)} gehören nicht mehr zum Orga-Team.`,
    }),
  staying: ({ names }) =>
    plural(names.length, {
      one: `${list(names)} verwaltet diesen Workspace oder Server und bleibt deshalb im Orga-Team.`,
      other: `${list(names)} verwalten diesen Workspace oder Server und bleiben deshalb im Orga-Team.`,
    }),
  nothingChanged: "Da ist nichts zu ändern: Es war schon so.",
  namedLetter: ({ by }) =>
    `${by} hat dich ins Orga-Team der Gruppe geholt. Du kannst jetzt ihre Einstellungen ändern und siehst alle ihre Zahlen.`,
  namedWhy: "Du hast Nachrichten zugestimmt, die dich betreffen.",
  exportSays: "Die Zahlen der Gruppe aus den letzten zwölf Monaten, ohne einen Namen.",
  exportLabel: "Mitglieder, Bitten und Hilfe nach Art und Monat",
  exportNext:
    "Anzahlen unter 5 bleiben leer. Gezählt sind die Phasen, die Mitglieder der Gruppe zeigen; Hilfe zählt, sobald sie bestätigt ist.",
  pulseNumbers: "Zahlen des Pulses",
  columns: { what: "Was", kind: "Art", month: "Monat", count: "Anzahl" },
  counted: { members: "Mitglieder", asks: "Bitten", gives: "Bestätigte Hilfe" },
  noStage: "Phase nicht angegeben oder nicht gezeigt",
};
