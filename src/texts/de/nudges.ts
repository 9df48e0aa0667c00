import { bold, rich } from "#chat/message.ts";
import type * as en from "../en/nudges.ts";
import { zoneName } from "../zone-name.ts";
import { day, list } from "./words.ts";

const setOptions: typeof en.nudgeForm.options = {
  hour: {
    about: "Die Stunde auf deiner Uhr, von 8 bis 20",
    label: "Um wie viel Uhr?",
    hint: "Eine ganze Zahl von 8 bis 20, auf deiner Uhr",
  },
  days: {
    about: "An welchen Tagen: werktags, täglich oder „mo mi fr“",
    label: "An welchen Tagen?",
    hint: "„werktags“, „täglich“, „mo mi fr“",
  },
  "time-zone": {
    about: "Eine Stadt oder Zeitzone: Berlin, New York, Europe/London",
    label: "Deine Zeitzone",
    hint: "Eine Stadt genügt: „Berlin“, „New York“",
  },
};

export const nudgesCommand: typeof en.nudgesCommand = {
  about: "Dein täglicher Anstupser: wann er kommt, an, aus oder Pause",
  verbs: {
    set: {
      about: "Stunde, Tage und deine Zeitzone wählen",
      title: "Deine Anstupser",
      submit: "Speichern",
      options: setOptions,
    },
    on: {
      about: "Ein Anstupser am Tag, und nur wenn etwas ansteht",
      title: "Anstupser an",
      submit: "Einschalten",
      options: {},
    },
    off: {
      about: "Keine Anstupser mehr bekommen",
      title: "Anstupser aus",
      submit: "Ausschalten",
      options: {},
    },
    pause: {
      about: "Bis zu einem Tag deiner Wahl keine Anstupser bekommen",
      title: "Anstupser pausieren",
      submit: "Pausieren",
      options: {
        until: {
          about: "Der erste Tag, an dem wieder Anstupser kommen",
          label: "Ab wann sollen sie wieder kommen?",
          hint: "„nächsten Montag“, „12. März“",
        },
      },
    },
  },
};

export const nudgeForm: typeof en.nudgeForm = {
  title: "Deine Anstupser",
  submit: "Speichern",
  options: setOptions,
};

const WEEKDAYS = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

const dayNames = (days: readonly number[]): readonly string[] =>
  days.map((weekday) => WEEKDAYS[weekday - 1] ?? "");

const time: typeof en.nudges.time = ({ hour }) => `${hour} Uhr`;

const daysText = (days: readonly number[]) => {
  if (days.length === 7) return "jeden Tag";
  if (days.join() === "1,2,3,4,5") return "werktags von Montag bis Freitag";
  return `jeden ${list(dayNames(days))}`;
};

const schedule = ({ days, hour, zone }: en.Schedule) =>
  `einer ${daysText(days)} gegen ${time({ hour })} (Zeitzone ${zoneName(zone)})`;

const thankYou: typeof en.nudges.thankYou = [
  ({ name }) => rich`Ein kurzes Danke an ${bold(name)} kommt heute gut an. Zwei Zeilen sind genug.`,
  ({ name }) => rich`${bold(name)} hat dir Zeit geschenkt. Heute ein paar Worte des Dankes?`,
  ({ name }) =>
    rich`Was hat ${bold(name)} gesagt, das dir geblieben ist? Schreib genau das, mit deinem Dank.`,
  ({ name }) => rich`Bevor der Tag sich füllt: Bedank dich bei ${bold(name)} für das Gespräch.`,
];

const thankReferrer: typeof en.nudges.thankReferrer = [
  ({ name, about }) =>
    rich`Von ${bold(name)} hast du den Namen ${about}, und ihr habt gesprochen. Erzähl, wie es war, mit deinem Dank.`,
  ({ name, about }) =>
    rich`Wer eine Tür öffnet, hört gern, was daraus wurde: Dankst du ${bold(name)} für ${about}?`,
  ({ name, about }) =>
    rich`Heute zwei Zeilen an ${bold(name)}: dass du mit ${about} gesprochen hast, und wozu es gut war.`,
  ({ name, about }) =>
    rich`Dein Gespräch mit ${about} begann bei ${bold(name)}. Ein guter Tag, um Danke zu sagen.`,
];

const followUp: typeof en.nudges.followUp = [
  ({ name }) =>
    rich`Zeit, dich bei ${bold(name)} zu melden: Eine Zeile darüber, was aus eurem Gespräch wurde, hält die Tür offen.`,
  ({ name }) =>
    rich`${bold(name)} fragt sich vielleicht, wie es weiterging. Zwei Sätze dazu, was du aus dem Rat gemacht hast?`,
  ({ name }) =>
    rich`Ein guter Tag, um ${bold(name)} zu schreiben: Was hast du seit eurem Gespräch gelernt?`,
  ({ name }) =>
    rich`Wie geht es ${bold(name)}? Frag nach, und erzähl eine Sache, die seither passiert ist.`,
];

const promise: typeof en.nudges.promise = [
  ({ name, promise: words }) =>
    rich`Du hast ${bold(name)} etwas versprochen: ${words}. Heute ist ein guter Tag dafür.`,
  ({ name, promise: words }) => rich`Darüber wird sich ${bold(name)} freuen: ${words}.`,
  ({ name, promise: words }) =>
    rich`Zehn Minuten für ${bold(name)} heute? Du hattest vor: ${words}.`,
  ({ name, promise: words }) =>
    rich`Ein Versprechen, dessen Tag gekommen ist, für ${bold(name)}: ${words}.`,
];

const outreach: typeof en.nudges.outreach = [
  ({ name }) => rich`Ein Schritt zum Gespräch mit ${bold(name)}: Zehn Minuten heute reichen dafür.`,
  ({ name }) => rich`${bold(name)} steht als Nächstes auf deiner Liste. Gehst du heute weiter?`,
  ({ name }) =>
    rich`Was möchtest du von ${bold(name)} lernen? Heute ist ein guter Tag für den nächsten Schritt.`,
  ({ name }) =>
    rich`Menschen erzählen gern von dem, was sie kennen. Ist heute der Tag für ${bold(name)}?`,
];

export const nudges: typeof en.nudges = {
  time,
  /** Days as they can be typed again. */
  daysTyped: ({ days }) => {
    if (days.length === 7) return "täglich";
    return days.join() === "1,2,3,4,5" ? "werktags" : dayNames(days).join(", ");
  },
  on: (when) => `Anstupser sind an: ${schedule(when)}, und nur wenn etwas ansteht.`,
  off: "Anstupser sind aus. Ich schicke dir keine.",
  paused: ({ until, today }) => `Anstupser machen Pause bis ${day(until, today)}.`,
  saved: "Gespeichert.",
  savedWhileOff: (when) => `Anstupser sind aus. Wenn du sie einschaltest: ${schedule(when)}.`,
  next: ({ on, inDays, today }) =>
    inDays === 0
      ? "Der nächste kommt frühestens heute."
      : inDays === 1
        ? "Der nächste kommt frühestens morgen."
        : `Der nächste kommt frühestens am ${day(on, today)}.`,
  nothingToPause: "Deine Anstupser sind aus, es gibt also nichts zu pausieren.",
  turnOn: "Anstupser einschalten",
  turnOff: "Anstupser ausschalten",
  resume: "Pause beenden",
  change: "Ändern",
  stop: "Anstupser abstellen",
  stopped: ({ prefix }) =>
    `Erledigt: keine Anstupser mehr. Was du notiert hast, bleibt, und /${prefix}todo zeigt, was ansteht.`,
  askZone: "Wie spät ist es gerade bei dir? Dann weiß ich, wann bei dir Morgen ist.",
  zoneMenu: "Deine Uhrzeit wählen",
  zoneChoice: ({ clock, places }) => `${clock} — ${places}`,
  zoneMissing: ({ prefix }) =>
    `Nicht dabei? Nenn mir eine Stadt: /${prefix}nudges set time-zone:Kathmandu`,
  unknownDays: ({ typed }) =>
    `„${typed}“ konnte ich nicht als Tage lesen. Versuch „werktags“, „täglich“ oder „mo mi fr“.`,
  unknownZone: ({ typed, meant }) =>
    `Ich kenne keine Stadt oder Zeitzone „${typed}“. ${meant === undefined ? "" : `Meintest du ${meant}? `}Versuch „Berlin“, „New York“ oder „Europe/London“; eine große Stadt in deiner Nähe genügt.`,
  pauseTooShort: "Bitte wähl einen Tag nach heute, zum Beispiel „nächsten Montag“.",
  thankYou,
  thankReferrer,
  followUp,
  promise,
  outreach,
  why: ({ dueOn, today, days, hour }) =>
    `Warum: Es steht ${dueOn === today ? "heute" : `seit ${day(dueOn, today)}`} an, und du wolltest ${daysText(days)} gegen ${time({ hour })} einen Anstupser.`,
  /** Cities that share a clock, by the zone that stands for them. */
  places: {
    "Pacific/Honolulu": "Honolulu",
    "America/Anchorage": "Anchorage",
    "America/Los_Angeles": "Los Angeles, Vancouver",
    "America/Phoenix": "Phoenix",
    "America/Denver": "Denver, Calgary",
    "America/Mexico_City": "Mexiko-Stadt",
    "America/Chicago": "Chicago, Winnipeg",
    "America/Bogota": "Bogotá, Lima",
    "America/New_York": "New York, Toronto",
    "America/Halifax": "Halifax",
    "America/Sao_Paulo": "São Paulo, Buenos Aires",
    "Africa/Accra": "Accra, Dakar",
    "Europe/London": "London, Dublin, Lissabon",
    "Africa/Lagos": "Lagos, Algier",
    "Europe/Berlin": "Berlin, Wien, Zürich, Paris",
    "Africa/Johannesburg": "Johannesburg, Maputo",
    "Europe/Athens": "Athen, Helsinki, Kyjiw",
    "Europe/Istanbul": "Istanbul, Nairobi, Riad",
    "Asia/Dubai": "Dubai",
    "Asia/Karachi": "Karatschi, Taschkent",
    "Asia/Kolkata": "Delhi, Mumbai, Colombo",
    "Asia/Singapore": "Singapur, Shanghai, Perth",
    "Asia/Tokyo": "Tokio, Seoul",
    "Australia/Sydney": "Sydney, Melbourne",
    "Pacific/Auckland": "Auckland",
  },
};
