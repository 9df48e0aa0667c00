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
  "day-off": {
    about: "Ein Tag ohne Anstupser: morgen, 24. Dezember",
    label: "Ein freier Tag",
    hint: "„morgen“, „24. Dezember“; die anderen Tage bleiben",
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
    why: {
      about: "Warum dein letzter Anstupser gerade dieser war",
      title: "Warum dieser Anstupser",
      submit: "Sag es mir",
      options: {},
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
  slower: {
    daily: "",
    "second-day":
      "Die letzten blieben ohne Antwort, darum kommen sie vorerst jeden zweiten Tag. Antworte auf einen, dann kommen sie wie vorher.",
    weekly:
      "Die letzten blieben ohne Antwort, darum kommen sie vorerst einmal in der Woche. Antworte auf einen, dann kommen sie wie vorher.",
  },
  daysOff: ({ days, today }) => `Kein Anstupser am ${list(days.map((one) => day(one, today)))}.`,
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
  why: ({ urgency, dueOn, today, days, hour, pace }) => {
    const asked = `du wolltest ${daysText(days)} gegen ${time({ hour })} einen Anstupser`;
    const slower = {
      daily: "",
      "second-day":
        " Die letzten blieben ohne Antwort, darum kommen sie vorerst jeden zweiten Tag.",
      weekly: " Die letzten blieben ohne Antwort, darum kommen sie vorerst einmal in der Woche.",
    }[pace];
    if (urgency === "worth") {
      return `Warum: Nichts steht an, das hier bringt dir am meisten, und ${asked}.${slower}`;
    }
    const due =
      urgency === "promised" && dueOn === undefined
        ? "Jemand wartet darauf"
        : `Es steht ${dueOn === undefined || dueOn >= today ? "heute" : `seit ${day(dueOn, today)}`} an`;
    return `Warum: ${due}, und ${asked}.${slower}`;
  },
  todayAt: ({ time: at }) => `Heute um ${at}`,
  tomorrowAt: ({ time: at }) => `Morgen um ${at}`,
  notThisOne: "Diesen nicht",
  planned: ({ on, today, time: at }) =>
    `Gut. Ich erinnere dich einmal, ${on === today ? "heute" : `am ${day(on, today)}`} um ${at}.`,
  noReminder: "Keine Erinnerung",
  unplanned: "Also keine Erinnerung. Es bleibt auf deiner Liste.",
  nothingPlanned: "Da ist keine Erinnerung mehr, die ich zurücknehmen könnte.",
  timePassed: "Diese Zeit ist vorbei. Wann passt es dir jetzt?",
  dayTaken: "An dem Tag hast du schon eine Erinnerung, und eine genügt. Eine andere Zeit?",
  noTimeLeft:
    "An beiden Tagen hast du schon eine Erinnerung. Ich komme an einem anderen Tag darauf zurück.",
  declined: "Also diesen nicht. Ich lasse es einen Monat ruhen.",
  takenUp: "Es darf wieder drankommen.",
  gone: "Das hat sich inzwischen erledigt. Es ist nichts mehr zu tun.",
  reminder: "Du hast diese Zeit dafür gewählt.",
  reminderLate:
    "Du hattest eine Zeit dafür gewählt, und ich konnte dir da nicht schreiben. Hier ist es jetzt.",
  reminderWhy: "Warum: Du wolltest, dass ich dich jetzt einmal daran erinnere.",
  dayOffSaved: ({ on, today }) => `Kein Anstupser am ${day(on, today)}.`,
  whyNone: ({ prefix }) =>
    `Ich habe dir noch keinen Anstupser geschickt. Mit /${prefix}nudges on bekommst du einen am Tag, und nur wenn etwas ansteht oder sich lohnt.`,
  whyLast: ({ on, today }) =>
    `Dein letzter Anstupser kam ${on === today ? "heute" : `am ${day(on, today)}`}.`,
  whyHeldOut: ({ on, today }) =>
    `${on === today ? "Heute" : `Am ${day(on, today)}`} habe ich einen zurückgehalten. Ein Tag von zehn bleibt per Los ohne, damit deine Gruppe sieht, ob Anstupser helfen. Er kommt vielleicht am nächsten Tag.`,
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
