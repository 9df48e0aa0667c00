import type * as en from "../en/privacy.ts";
import { day, list, plural } from "./words.ts";

export const privacyCommand: typeof en.privacyCommand = {
  about: "Was ich über dich weiß: ansehen, mitnehmen, löschen",
  verbs: {
    show: {
      about: "Was ich über dich weiß, wer es sieht, und deine Schalter",
      title: "Was ich über dich weiß",
      submit: "Zeigen",
      options: {},
    },
    export: {
      about: "Alles über dich als Dateien: JSON, eine Tabelle, deine Kontakte als vCards",
      title: "Deine Daten mitnehmen",
      submit: "Holen",
      options: {},
    },
    erase: {
      about: "Alles über dich in dieser Gruppe löschen; ich frage vorher noch einmal",
      title: "Alles löschen",
      submit: "Weiter",
      options: {},
    },
    board: {
      about: "Ob dein Name auf den Bestenlisten der Gruppe stehen darf",
      title: "Name auf Bestenlisten",
      submit: "Speichern",
      options: {
        setting: {
          about: "on: dein Name darf auf Bestenlisten stehen; off: er steht nicht dort",
          label: "Darf dein Name auf Bestenlisten stehen?",
        },
      },
    },
  },
};

const contactsCount = (count: number): string =>
  plural(count, { one: "# Kontakt", other: "# Kontakte" });

export const privacy: typeof en.privacy = {
  formerMember: "ein früheres Mitglied",
  suppressed: ({ name }) =>
    `${name} möchte hier nicht gespeichert werden, deshalb habe ich nichts gespeichert. Alle anderen kannst du speichern wie immer.`,
  someSuppressed: ({ count }) =>
    plural(count, {
      one: "# Person in der Datei möchte hier nicht gespeichert werden, deshalb habe ich sie weggelassen.",
      other:
        "# Personen in der Datei möchten hier nicht gespeichert werden, deshalb habe ich sie weggelassen.",
    }),
  show: {
    title: "Was ich über dich weiß",
    inGroup: ({ group }) => `Hier geht es nur um ${group}. Andere Gruppen führen eigene Daten.`,
    yours: "Siehst nur du",
    yoursCount: (count) =>
      list([
        contactsCount(count.contacts),
        plural(count.meetings, { one: "# Gespräch", other: "# Gespräche" }),
        plural(count.tasks, { one: "# Aufgabe", other: "# Aufgaben" }),
        plural(count.outreaches, { one: "# Anlauf", other: "# Anläufe" }),
      ]),
    shared: "Sehen die Beteiligten oder die Gruppe",
    sharedCount: (count) =>
      list([
        plural(count.asks, { one: "# Bitte", other: "# Bitten" }),
        plural(count.offers, { one: "# Angebot", other: "# Angebote" }),
        plural(count.gave, { one: "# Mal Hilfe gegeben", other: "# Mal Hilfe gegeben" }),
        plural(count.received, { one: "# Mal Hilfe bekommen", other: "# Mal Hilfe bekommen" }),
      ]),
    profile: "Dein Profil",
    profileOf: (part) =>
      list([
        "dein Name und dein Konto hier",
        ...(part.goal ? ["dein Ziel"] : []),
        ...(part.stage ? ["wo du gerade stehst"] : []),
        ...(part.employer ? ["wo du arbeitest"] : []),
        ...(part.timeZone === undefined ? [] : [`deine Zeitzone (${part.timeZone})`]),
      ]),
    switches: "Deine Schalter",
    switchesAre: (on) =>
      [
        `Nachrichten über dich ${on.messages ? "an" : "aus"}`,
        `Anstupser ${on.nudges ? "an" : "aus"}`,
        `Name auf Bestenlisten ${on.boards ? "an" : "aus"}`,
        `Arbeitgeber deiner Kontakte in der Suche ${on.matching ? "an" : "aus"}`,
      ].join(", "),
    matchOn: "Arbeitgeber einbeziehen",
    matchOff: "Nicht mehr einbeziehen",
    takeOut: "Alles mitnehmen",
    erase: "Alles löschen",
    oldContacts: "Alte Kontakte ansehen",
    promise:
      "Was in Kanälen gesprochen wird, lese ich nie. Was du tippst, liegt versiegelt in der Datenbank, und Kontakte werden gelöscht, wenn du mich 14 Monate lang nicht benutzt.",
  },
  files: {
    ready: ({ contacts }) =>
      `Hier ist alles, was ich in dieser Gruppe über dich weiß, mit ${plural(contacts, { one: "# Kontakt", other: "# Kontakten" })}. Bewahre die Dateien gut auf: Es stehen Angaben über andere darin.`,
    json: "Alles, für Programme (JSON)",
    table: "Alles, für eine Tabelle (CSV)",
    contacts: "Deine Kontakte, für eine Tabelle (CSV)",
    cards: "Deine Kontakte, für ein Adressbuch (vCard)",
    columns: { what: "Was", number: "Nr.", part: "Teil", value: "Wert" },
    contactColumns: {
      name: "Name",
      company: "Firma",
      role: "Rolle",
      email: "E-Mail",
      phone: "Telefon",
      link: "Link",
      circle: "Kreis",
      tie: "Nähe",
      lastSpokeOn: "Zuletzt gesprochen",
      notes: "Notizen",
    },
  },
  erase: {
    ask: ({ group }) => `Alles über dich in ${group} löschen?`,
    goes: "Sofort und endgültig weg sind: dein Name und dein Konto, dein Ziel und deine Einstellungen, deine Kontakte, Gespräche, Aufgaben, Anläufe und Notizen, deine Angebote und jedes Wort, das du in Bitten, Dank und Vorstellungen getippt hast. Nachrichten, die noch an dich oder über dich hinausgehen sollten, fallen weg.",
    stays:
      "Was bleibt: dass jemand jemandem geholfen oder jemanden getroffen hat, als Zahl unter „ein früheres Mitglied“, denn das gehört auch zu den Daten der anderen. Nachrichten, die schon in Slack oder Discord stehen, bleiben dort; deine eigenen kannst du da selbst löschen.",
    first: "Wenn du eine Kopie behalten möchtest, nimm deine Daten zuerst mit.",
    yes: "Alles löschen",
    no: "Alles behalten",
    done: "Erledigt. Ich weiß in dieser Gruppe nichts mehr über dich. Wenn du mich wieder einmal benutzt, fangen wir als Fremde an.",
    before: "Das ist schon erledigt: Von früher weiß ich nichts mehr.",
    kept: "Gut. Es hat sich nichts geändert.",
  },
  oldContacts: {
    ask: ({ count, names }) =>
      `Einmal im Jahr frage ich: ${count === 1 ? "Ein Kontakt" : `${count} Kontakte`} von dir ${count === 1 ? "ruht" : "ruhen"} seit einem Jahr oder länger${names.length === 0 ? "" : `, zum Beispiel ${list(names)}`}. Möchtest du ${count === 1 ? "ihn" : "sie"} behalten?`,
    none: "Alle deine Kontakte sind frisch: Keiner ruht seit einem Jahr.",
    keep: "Alle behalten",
    choose: "Auswählen",
    remove: "Löschen",
    kept: "Gut, alle bleiben. Ich frage in einem Jahr wieder.",
    pick: ({ shown, count }) =>
      shown < count
        ? `Wen soll ich löschen? Das sind die ${shown}, die am längsten ruhen, von ${count}.`
        : "Wen soll ich löschen?",
    pickMenu: "Wen löschen?",
    really: ({ count }) =>
      `${contactsCount(count)} löschen, mit Aufgaben, die nur um sie gehen? Das lässt sich nicht rückgängig machen.`,
    reallyYes: "Ja, löschen",
    reallyNo: "Nein, behalten",
    removed: ({ count }) =>
      `${plural(count, { one: "# Kontakt ist", other: "# Kontakte sind" })} gelöscht.`,
    why: "Ich frage einmal im Jahr, damit niemand auf einer Liste steht, die keiner ansieht.",
  },
  contactsEnd: {
    tell: ({ count, on }) =>
      `Du hast mich seit etwa einem Jahr nicht benutzt. Wenn das so bleibt, lösche ich am ${day(on)} deine Kontakte (${count}): Niemand soll auf einer Liste stehen, die keiner braucht.`,
    keep: "Kontakte behalten",
    removeNow: "Jetzt löschen",
    kept: "Gut, sie bleiben.",
    why: "Das kommt, weil deine Kontakte in 60 Tagen gelöscht würden.",
  },
  page: {
    title: "Datenschutz",
    intro: [
      "Kith ist ein Chat-Bot für Gruppen, in denen man gemeinsam Arbeit sucht. Verantwortlich ist, wer diese Installation betreibt; die Organisatoren deiner Gruppe wissen, wer das ist.",
      "Kith speichert, was du in seine Befehle und Formulare tippst, deinen Namen und dein Konto, wie die Plattform sie nennt, und deine Einstellungen. Was in Kanälen gesprochen wird, liest Kith nie.",
    ],
    pointsTitle: "Kurz gesagt",
    points: [
      {
        term: "Wozu",
        meaning:
          "Um dein Netzwerk-Tagebuch zu führen, dich an Fälliges zu erinnern, wenn du das willst, Bitten, Dank und Vorstellungen weiterzugeben und Hilfe zu zählen. Zu nichts anderem: keine Profile von Menschen, keine Entscheidungen über Stellen, keine Werbung, kein Training von Modellen.",
      },
      {
        term: "Wer es sieht",
        meaning:
          "Kontakte, Gespräche, Aufgaben und Entwürfe: nur du, auch kein Organisator. Bitten, Angebote, Hilfe und Dank: die Beteiligten, oder die Gruppe, wo du es sagst.",
      },
      {
        term: "Wie es liegt",
        meaning:
          "Namen, Notizen, Adressen und alles Getippte sind in der Datenbank verschlüsselt, mit einem Schlüssel, der nicht darin liegt.",
      },
      {
        term: "Wie lange",
        meaning:
          "Bis du es löschst; bis 30 Tage, nachdem du die Gruppe verlassen hast; bis 30 Tage, nachdem die Gruppe Kith entfernt hat. Nachrichten und Antworten werden nach 7 Tagen geleert, Entwürfe und Importe nach einer Stunde. Kontakte werden gelöscht, wenn du Kith 14 Monate nicht benutzt, angekündigt 60 Tage vorher.",
      },
      {
        term: "Deine Rechte",
        meaning:
          "„privacy show“ sagt, was gespeichert ist, „privacy export“ gibt dir alles als Dateien, „privacy erase“ löscht es sofort. Jede Nachricht, die von selbst kommt, lässt sich abstellen.",
      },
      {
        term: "Wenn du der Kontakt von jemandem bist",
        meaning:
          "Ein Mitglied hat vielleicht deinen Namen notiert, um mit dir in Verbindung zu bleiben. Sonst sieht ihn niemand, und Kith schreibt dir nie. Wenn du das nicht willst, schreibe an den Betreiber: Deine Einträge werden gelöscht, und niemand hier kann dich wieder speichern.",
      },
    ],
    note: "Die vollständige Erklärung kommt vom Betreiber dieser Installation.",
  },
};
