import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/imports.ts";
import { list, plural } from "./words.ts";

export const importVerb: typeof en.importVerb = {
  about: "Kontakte aus LinkedIn, Google oder dem Telefon holen und aussuchen, wer bleibt",
  title: "Kontakte importieren",
  submit: "Ansehen",
  options: {
    file: {
      about: "Connections.csv von LinkedIn, eine CSV-Datei von Google Kontakte oder vCards",
      label: "Deine Datei",
      hint: "Connections.csv, contacts.csv, contacts.vcf",
    },
  },
};

export const importSearchForm: typeof en.importSearchForm = {
  title: "Datei durchsuchen",
  submit: "Suchen",
  options: {
    search: {
      about: "Teil eines Namens, Arbeitgebers oder einer Tätigkeit",
      label: "Wen suchst du?",
      hint: "Teil eines Namens, Arbeitgebers oder einer Tätigkeit",
    },
  },
};

const readable =
  "Ich lese Connections.csv von LinkedIn, CSV-Dateien von Google Kontakte oder Outlook und vCards.";

function where(count: number, lines: readonly number[]): string {
  const places = lines.map(String);
  if (count > lines.length) places.push("weitere");
  return `${count === 1 ? "Zeile" : "Zeilen"} ${list(places)}`;
}

export const imports: typeof en.imports = {
  problems: {
    empty: `In dieser Datei steht nichts. ${readable}`,
    "too-large":
      "Diese Datei hat mehr als 10 MB. Bitte schick sie in Teilen, jeden mit der Kopfzeile.",
    zip: "Das ist ein ZIP-Archiv. Bitte öffne es und schick eine Datei daraus; bei LinkedIn ist es Connections.csv.",
    archive: "Das ist ein gepacktes Archiv. Bitte entpack es und schick die Liste darin.",
    spreadsheet:
      "Das ist eine Tabellenkalkulation. Bitte speichere sie als CSV (UTF-8) und schick diese Datei.",
    binary: `Das ist keine Textdatei. ${readable}`,
    "broken-letters":
      "In dieser Datei sind Buchstaben beschädigt, und die Namen würden falsch gespeichert. Bitte exportiere sie noch einmal, am besten als UTF-8.",
    "strange-columns":
      "Ich sehe eine Tabelle, aber nicht die Spalten, die ich kenne. Von LinkedIn brauche ich Connections.csv; ist deine weder deutsch noch englisch noch spanisch, stell LinkedIn auf Englisch und exportiere sie noch einmal. In einer eigenen Tabelle nenn die Spalten Vorname, Nachname, Firma und Position.",
    "not-contacts": `Darin finde ich keine Kontakte. ${readable} Eingefügter Text braucht auch seine Kopfzeile.`,
    "old-vcard":
      "Diese vCards haben die Version 2.1, und die kann ich nicht lesen. Bitte exportiere sie noch einmal als Version 3.0 oder 4.0.",
    nobody:
      "Lesen kann ich das, aber niemand darin hat einen Namen. Bitte schau nach, ob es die richtige Datei ist.",
    "too-many":
      "Darin sind mehr als 50.000 Menschen. Bitte schick die Liste in Teilen, jeden mit der Kopfzeile.",
  },
  title: ({ count }) =>
    plural(count, { one: "# Person in deiner Datei", other: "# Menschen in deiner Datei" }),
  counts: ({ fresh, known, withoutEmployer }) =>
    [
      known === 0
        ? plural(fresh, { one: "# ist neu.", other: "Alle # sind neu." })
        : fresh === 0
          ? plural(known, {
              one: "# steht schon auf deiner Liste.",
              other: "Alle # stehen schon auf deiner Liste.",
            })
          : `${plural(fresh, { one: "# ist neu", other: "# sind neu" })}, und ${plural(known, { one: "# steht", other: "# stehen" })} schon auf deiner Liste.`,
      ...(withoutEmployer === 0
        ? []
        : [`Bei ${plural(withoutEmployer, { one: "#", other: "#" })} fehlt der Arbeitgeber.`]),
    ].join(" "),
  leftOut: "Ausgelassen habe ich:",
  refused: ({ reason, count, lines }) => {
    const what = {
      "no-name": { one: "# ohne Namen", other: "# ohne Namen" },
      repeated: { one: "# doppelt", other: "# doppelt" },
      "not-a-person": { one: "# Firma oder Liste", other: "# Firmen oder Listen" },
      uneven: {
        one: "# Zeile mit mehr Feldern, als die Kopfzeile Spalten hat",
        other: "# Zeilen mit mehr Feldern, als die Kopfzeile Spalten hat",
      },
      "open-quote": {
        one: "# Zeile mit einem Anführungszeichen, das nicht schließt",
        other: "# Zeilen mit einem Anführungszeichen, das nicht schließt",
      },
      "too-long": {
        one: "# mit mehr als 300 Zeichen an einer Stelle",
        other: "# mit mehr als 300 Zeichen an einer Stelle",
      },
      "old-card": {
        one: "# vCard der Version 2.1; ich lese 3.0 und 4.0",
        other: "# vCards der Version 2.1; ich lese 3.0 und 4.0",
      },
      "broken-card": { one: "# beschädigte vCard", other: "# beschädigte vCards" },
      "cut-off": {
        one: "den letzten Eintrag, der abgeschnitten ist",
        other: "# abgeschnittene Einträge",
      },
    }[reason];
    return `• ${plural(count, what)} (${where(count, lines)})`;
  },
  cutOff:
    "Das sieht am Ende abgeschnitten aus. Fehlt jemand, schick auch den Rest und beginn ihn wieder mit der Kopfzeile; oder schick die Datei selbst, wenn du eine anhängen kannst.",
  addressesOut: "E-Mail-Adressen und Telefonnummern bleiben draußen, außer du willst sie behalten.",
  addressesIn: "E-Mail-Adressen und Telefonnummern werden mit gespeichert.",
  takeAddresses: "E-Mail und Telefon mit speichern",
  leaveAddresses: "E-Mail und Telefon weglassen",
  ticked: ({ count }) =>
    plural(count, { one: "Bisher ausgewählt: # Person.", other: "Bisher ausgewählt: # Menschen." }),
  tickEmployers: "Nach Arbeitgeber auswählen",
  employer: ({ name, count }) => `${name} (${plural(count, { one: "#", other: "#" })})`,
  keepAll: ({ count }) => plural(count, { one: "Speichern", other: "Alle # speichern" }),
  keepThese: ({ count }) =>
    plural(count, { one: "Diese Person speichern", other: "Diese # speichern" }),
  search: "Suchen",
  searchAgain: "Noch einmal suchen",
  back: "Zurück",
  untick: "Auswahl aufheben",
  cancel: "Abbrechen",
  nothingSaved:
    "Noch ist nichts gespeichert. Die Datei behalte ich nicht, und was ich daraus gelesen habe, ist spätestens in einer Stunde gelöscht. Das siehst nur du.",
  nobodyFits: ({ typed }) =>
    `Zu „${typed}“ passt niemand in deiner Datei. Mit weniger Buchstaben findest du mehr.`,
  found: ({ typed, count }) =>
    plural(count, {
      one: `# Person passt zu „${typed}“.`,
      other: `# Menschen passen zu „${typed}“.`,
    }),
  firstOnes: ({ shown }) =>
    `Im Menü stehen die ersten ${shown}; mit einer längeren Suche werden es weniger.`,
  tickPeople: "Menschen auswählen",
  tickAll: ({ count }) => plural(count, { one: "Auswählen", other: "Alle # auswählen" }),
  cancelled: "In Ordnung: Nichts wurde gespeichert, und was ich gelesen habe, ist gelöscht.",
  gone: ({ prefix }) =>
    `Dieser Import wartet nicht mehr: Er wurde gespeichert oder abgebrochen, eine andere Datei kam an seine Stelle, oder seine Stunde ist um. Jetzt hat sich nichts geändert. /${prefix}contact list zeigt deine Kontakte, und mit /${prefix}contact import fängst du neu an.`,
  kept: ({ saved, completed, known }) =>
    [
      saved === 0
        ? "Alle standen schon auf deiner Liste."
        : `${plural(saved, { one: "# Person steht", other: "# Menschen stehen" })} jetzt auf deiner Liste; das siehst nur du.`,
      ...(completed === 0
        ? []
        : [
            plural(completed, {
              one: "# war schon da, und ich habe ergänzt, was neu ist.",
              other: "# waren schon da, und ich habe ergänzt, was neu ist.",
            }),
          ]),
      ...(known === 0 || saved + completed === 0
        ? []
        : [
            plural(known, {
              one: "# kannte ich schon genau so.",
              other: "# kannte ich schon genau so.",
            }),
          ]),
    ].join(" "),
  noNetworkYet:
    "Eine Liste ist ein guter Anfang, und Gespräche machen daraus ein Netz: Deine Zahlen zählen Gespräche, nie Importe.",
  talkFirst: ({ count }) =>
    plural(count, {
      one: "Mit dieser Person könntest du anfangen:",
      other: "Mit diesen # könntest du anfangen:",
    }),
  suggestion: ({ name, company, isAtTarget }) =>
    rich`• ${bold(name)}${company === null ? "" : ` bei ${company}`}${isAtTarget ? ", wo du arbeiten möchtest" : ""}`,
  next: ({ prefix }) =>
    `Wähl eine Person aus, oder tipp /${prefix}reach und einen Namen: Bei der ersten Nachricht helfe ich dir.`,
};
