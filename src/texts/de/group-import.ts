import type * as en from "../en/group-import.ts";
import { list, plural } from "./words.ts";

const file = {
  about: "Eine CSV-Datei mit den Spalten Mitglied, Zeitzone, Sprache und Orga-Team",
  label: "Deine Tabelle",
  hint: "Spalten: Mitglied, Zeitzone, Sprache, Orga-Team",
};

export const groupImportVerb: typeof en.groupImportVerb = {
  about: "Für das Orga-Team: Zeitzonen, Sprachen und Orga-Team aus einer Tabelle setzen",
  title: "Mitglieder einstellen",
  submit: "Ansehen",
  options: { file },
};

export const groupImportForm: typeof en.groupImportForm = {
  title: "Mitglieder einstellen",
  submit: "Ansehen",
  options: { file },
};

const quoted = (titles: readonly string[]): string => list(titles.map((title) => `„${title}“`));

const table =
  "Ich lese CSV-Dateien mit einer Kopfzeile: Mitglied, dazu Zeitzone, Sprache oder Orga-Team. „Vorlage holen“ in /group import macht dir eine.";

export const groupImport: typeof en.groupImport = {
  title: "Einstellungen der Mitglieder aus einer Tabelle",
  columnsSay:
    "Schick eine CSV-Datei mit einer Zeile je Mitglied: wer es ist (Erwähnung, Konto oder der Name hier), und was du setzen willst: Zeitzone (Europe/Berlin), Sprache (en, de, es), Orga-Team (ja oder nein). In der Vorlage stehen alle, wie sie jetzt sind: Ändere, was du willst, und schick sie zurück. Bevor etwas gespeichert wird, zeige ich dir, was sich ändern würde.",
  getTable: "Vorlage holen",
  chooseFile: "Datei auswählen",
  tableLabel: "Mitglieder mit Zeitzone, Sprache und Orga-Team",
  tableSays: ({ prefix }) =>
    `Das sind die Einstellungen aller, die das Orga-Team setzen darf. Ändere, was du willst, speichere sie als CSV und schick sie mit /${prefix}group import. Eine leere Zelle lässt eine Einstellung, wie sie ist.`,
  columns: {
    name: "Anzeigename",
    account: "Konto",
    timeZone: "Zeitzone",
    language: "Sprache",
    organiser: "Orga-Team",
  },
  problems: {
    empty: `In dieser Datei steht nichts. ${table}`,
    "too-large": "Diese Datei hat mehr als 10 MB. Bitte schick nur die Spalten, die ich brauche.",
    zip: "Das ist ein ZIP-Archiv. Bitte öffne es und schick die CSV-Datei darin.",
    archive: "Das ist ein gepacktes Archiv. Bitte entpack es und schick die CSV-Datei darin.",
    spreadsheet:
      "Das ist eine Tabellenkalkulation. Bitte speichere sie als CSV (UTF-8) und schick diese Datei.",
    binary: `Das ist keine Textdatei. ${table}`,
    "broken-letters":
      "In dieser Datei sind Buchstaben beschädigt, und ich könnte Menschen verwechseln. Bitte speichere sie noch einmal, am besten als UTF-8.",
    "no-header": `Ich sehe keine Kopfzeile, die Mitglieder und ihre Einstellungen nennt. ${table}`,
    "open-quote":
      "Ein Anführungszeichen in dieser Datei wird nie geschlossen; so weiß ich nicht, wo eine Zelle endet. Bitte speichere sie noch einmal als CSV.",
    nobody:
      "Da ist eine Kopfzeile, und niemand darunter. Bitte füge für jedes Mitglied eine Zeile an.",
    "too-many":
      "Das sind mehr als 5.000 Zeilen. Bitte schick sie in Teilen, jeden mit der Kopfzeile.",
  },
  onlyOwn: ({ titles }) =>
    `${quoted(titles)}: Das sagt jedes Mitglied selbst, deshalb kann es niemand importieren. Setzen kannst du Zeitzone, Sprache und Orga-Team.`,
  found: ({ count }) =>
    count === 0
      ? "Nichts zu ändern"
      : plural(count, {
          one: "Bei # Mitglied würde sich etwas ändern",
          other: "Bei # Mitgliedern würde sich etwas ändern",
        }),
  zones: ({ count }) => `• Zeitzone: ${plural(count, { one: "#", other: "#" })}`,
  languages: ({ count }) => `• Sprache: ${plural(count, { one: "#", other: "#" })}`,
  becoming: ({ names }) => `• Neu im Orga-Team: ${names}`,
  leaving: ({ names }) => `• Nicht mehr im Orga-Team: ${names}`,
  alreadySo: ({ count }) =>
    plural(count, {
      one: "Bei # Mitglied ist schon alles wie in deiner Tabelle.",
      other: "Bei # Mitgliedern ist schon alles wie in deiner Tabelle.",
    }),
  leftOut: "Das lasse ich aus:",
  refused: ({ reason, count, first }) => {
    const why = {
      "no-member": { one: "# Zeile nennt niemanden", other: "# Zeilen nennen niemanden" },
      unknown: {
        one: "# Person kenne ich hier nicht; am sichersten ist eine Erwähnung oder das Konto",
        other: "# Menschen kenne ich hier nicht; am sichersten ist eine Erwähnung oder das Konto",
      },
      "same-name": {
        one: "# Name gehört mehreren Mitgliedern; bitte nimm das Konto",
        other: "# Namen gehören mehreren Mitgliedern; bitte nimm das Konto",
      },
      repeated: {
        one: "# Mitglied steht zweimal da, und die erste Zeile zählt",
        other: "# Mitglieder stehen zweimal da, und die erste Zeile zählt",
      },
      "time-zone": {
        one: "# Zeitzone sagt mir nichts; schreib sie wie Europe/Berlin",
        other: "# Zeitzonen sagen mir nichts; schreib sie wie Europe/Berlin",
      },
      language: {
        one: "# Sprache spreche ich nicht: en, de, es",
        other: "# Sprachen spreche ich nicht: en, de, es",
      },
      organiser: {
        one: "# Zelle unter „Orga-Team“ ist weder Ja noch Nein",
        other: "# Zellen unter „Orga-Team“ sind weder Ja noch Nein",
      },
      "own-zone": {
        one: "# Mitglied hat seine Zeitzone selbst gewählt, und sie bleibt",
        other: "# Mitglieder haben ihre Zeitzone selbst gewählt, und sie bleibt",
      },
      admin: {
        one: "# Person verwaltet diesen Workspace oder Server und bleibt im Orga-Team",
        other: "# Menschen verwalten diesen Workspace oder Server und bleiben im Orga-Team",
      },
      "last-organiser": {
        one: "# Person bleibt im Orga-Team, denn eine Gruppe braucht mindestens eine",
        other: "# Menschen bleiben im Orga-Team, denn eine Gruppe braucht mindestens eine Person",
      },
      "open-quote": {
        one: "# Zeile hat ein Anführungszeichen, das nie geschlossen wird",
        other: "# Zeilen haben ein Anführungszeichen, das nie geschlossen wird",
      },
      "cut-off": {
        one: "# letzte Zeile sieht abgeschnitten aus; schick den Rest wieder mit Kopfzeile",
        other: "# Zeilen sehen abgeschnitten aus; schick den Rest wieder mit Kopfzeile",
      },
    }[reason];
    const places = first.map(({ line, what }) =>
      what === "" ? `Zeile ${line}` : `„${what}“ in Zeile ${line}`,
    );
    return `• ${plural(count, why)} (${list(count > first.length ? [...places, "weitere"] : places)})`;
  },
  ownColumns: ({ titles }) =>
    `${quoted(titles)} lese ich nicht: Das ist Sache jedes Mitglieds selbst.`,
  strangeColumns: ({ titles }) => `Diese Spalten sagen mir hier nichts: ${quoted(titles)}.`,
  apply: "Übernehmen",
  discard: "Verwerfen",
  nothingSaved:
    "Noch ist nichts geändert. Die Datei behalte ich nicht, und was ich daraus gelesen habe, ist in einer Stunde weg. Das siehst nur du.",
  applied: ({ count }) =>
    count === 0
      ? "Nichts zu ändern: Es ist schon alles so, oder Mitglieder haben seither selbst gewählt."
      : plural(count, {
          one: "Erledigt: Bei # Mitglied sind die Einstellungen geändert. Die Zeitzone kann es weiter selbst wählen.",
          other:
            "Erledigt: Bei # Mitgliedern sind die Einstellungen geändert. Die Zeitzone können sie weiter selbst wählen.",
        }),
  discarded: "In Ordnung: Nichts wurde geändert, und was ich gelesen habe, ist gelöscht.",
  gone: ({ prefix }) =>
    `Diese Tabelle wartet nicht mehr: Sie wurde übernommen oder verworfen, oder ihre Stunde ist um. Jetzt wurde nichts geändert. Mit /${prefix}group import fängst du neu an.`,
};
