import type { CommandTexts, FormTexts } from "../command-texts.ts";
import { zoneName } from "../zone-name.ts";
import { day, list } from "./words.ts";

const setOptions = {
  hour: {
    about: "The hour on your clock, from 8 to 20",
    label: "At which hour?",
    hint: "A whole number from 8 to 20, on your clock",
  },
  days: {
    about: "On which days: weekdays, daily, or “mon wed fri”",
    label: "On which days?",
    hint: "“weekdays”, “daily”, “mon wed fri”",
  },
  "time-zone": {
    about: "A city or a time zone: Berlin, New York, Europe/London",
    label: "Your time zone",
    hint: "A city will do: “Berlin”, “New York”",
  },
  "day-off": {
    about: "A day without a nudge: tomorrow, 24 December",
    label: "A day off",
    hint: "“tomorrow”, “24 December”; the others stay as they are",
  },
};

export const nudgesCommand = {
  about: "Your daily nudge: when it comes, on, off or paused",
  verbs: {
    set: {
      about: "Choose the hour, the days and your time zone",
      title: "Your nudges",
      submit: "Save",
      options: setOptions,
    },
    on: {
      about: "Get one nudge a day, and only if something is due",
      title: "Nudges on",
      submit: "Turn On",
      options: {},
    },
    off: {
      about: "Get no more nudges",
      title: "Nudges off",
      submit: "Turn Off",
      options: {},
    },
    pause: {
      about: "Get no nudges until a day you choose",
      title: "Pause nudges",
      submit: "Pause",
      options: {
        until: {
          about: "The first day on which nudges come again",
          label: "When should they come again?",
          hint: "“next Monday”, “12 March”",
        },
      },
    },
    why: {
      about: "Why your last nudge was the one you got",
      title: "Why this nudge",
      submit: "Tell Me",
      options: {},
    },
  },
} satisfies CommandTexts;

export const nudgeForm = {
  title: "Your nudges",
  submit: "Save",
  options: setOptions,
} satisfies FormTexts;

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

const dayNames = (days: readonly number[]): readonly string[] =>
  days.map((weekday) => WEEKDAYS[weekday - 1] ?? "");

const time = ({ hour }: { hour: number }) => `${String(hour).padStart(2, "0")}:00`;

const daysText = (days: readonly number[]) => {
  if (days.length === 7) return "every day";
  return days.join() === "1,2,3,4,5" ? "each weekday" : `every ${list(dayNames(days))}`;
};

export type Schedule = {
  /** ISO weekdays in order. */
  readonly days: readonly number[];
  readonly hour: number;
  readonly zone: string;
};

const schedule = ({ days, hour, zone }: Schedule) =>
  `one ${daysText(days)} at about ${time({ hour })} (${zoneName(zone)} time)`;

export const nudges = {
  time,
  /** Days as they can be typed again. */
  daysTyped: ({ days }: { days: readonly number[] }) => {
    if (days.length === 7) return "daily";
    return days.join() === "1,2,3,4,5" ? "weekdays" : dayNames(days).join(", ");
  },
  on: (when: Schedule) => `Nudges are on: ${schedule(when)}, and only if something is due.`,
  off: "Nudges are off. I will not send you any.",
  paused: ({ until, today }: { until: string; today: string }) =>
    `Nudges are paused until ${day(until, today)}.`,
  saved: "Saved.",
  savedWhileOff: (when: Schedule) => `Nudges are off. If you turn them on: ${schedule(when)}.`,
  slower: {
    daily: "",
    "second-day":
      "The last ones went unanswered, so they come every second day for now. Answer one, and they come as before.",
    weekly:
      "The last ones went unanswered, so they come once a week for now. Answer one, and they come as before.",
  },
  daysOff: ({ days, today }: { days: readonly string[]; today: string }) =>
    `No nudge on ${list(days.map((one) => day(one, today)))}.`,
  next: ({ on, inDays, today }: { on: string; inDays: number; today: string }) =>
    inDays === 0
      ? "The next one may come today."
      : inDays === 1
        ? "The next one may come tomorrow."
        : `The next one may come on ${day(on, today)}.`,
  nothingToPause: "Your nudges are off, so there is nothing to pause.",
  turnOn: "Turn Nudges On",
  turnOff: "Turn Nudges Off",
  resume: "Resume Now",
  change: "Change",
  stop: "Stop Nudges",
  stopped: ({ prefix }: { prefix: string }) =>
    `Done: no more nudges. What you logged stays, and /${prefix}todo shows what is due.`,
  askZone: "What time is it for you now? Then I know when your morning is.",
  zoneMenu: "Choose your time",
  zoneChoice: ({ clock, places }: { clock: string; places: string }) => `${clock} — ${places}`,
  zoneMissing: ({ prefix }: { prefix: string }) =>
    `Not in the list? Tell me a city: /${prefix}nudges set time-zone:Kathmandu`,
  unknownDays: ({ typed }: { typed: string }) =>
    `I could not read “${typed}” as days. Try “weekdays”, “daily” or “mon wed fri”.`,
  unknownZone: ({ typed, meant }: { typed: string; meant: string | undefined }) =>
    `I know no city or time zone “${typed}”. ${meant === undefined ? "" : `Did you mean ${meant}? `}Try “Berlin”, “New York” or “Europe/London”; a large city near you will do.`,
  pauseTooShort: "Please choose a day after today, for example “next Monday”.",
  why: ({
    urgency,
    dueOn,
    today,
    days,
    hour,
    pace,
  }: Omit<Schedule, "zone"> & {
    urgency: "promised" | "due" | "worth";
    dueOn: string | undefined;
    today: string;
    pace: "daily" | "second-day" | "weekly";
  }) => {
    const asked = `you asked for one nudge ${daysText(days)} at about ${time({ hour })}`;
    const slower = {
      daily: "",
      "second-day": " The last ones went unanswered, so they come every second day for now.",
      weekly: " The last ones went unanswered, so they come once a week for now.",
    }[pace];
    if (urgency === "worth") {
      return `Why: nothing is due, this would do you the most good, and ${asked}.${slower}`;
    }
    const due =
      urgency === "promised" && dueOn === undefined
        ? "somebody waits for it"
        : dueOn === undefined || dueOn >= today
          ? "it is due today"
          : `it has been due since ${day(dueOn, today)}`;
    return `Why: ${due}, and ${asked}.${slower}`;
  },
  todayAt: ({ time: at }: { time: string }) => `Today at ${at}`,
  tomorrowAt: ({ time: at }: { time: string }) => `Tomorrow at ${at}`,
  notThisOne: "Not This One",
  planned: ({ on, today, time: at }: { on: string; today: string; time: string }) =>
    `Good. I will remind you once, ${on === today ? "today" : `on ${day(on, today)}`} at ${at}.`,
  noReminder: "No Reminder",
  unplanned: "No reminder, then. It stays on your list.",
  nothingPlanned: "There is no reminder to take back any more.",
  timePassed: "That time has passed. When would suit you now?",
  dayTaken: "You have a reminder on that day already, and one is enough. Another time?",
  noTimeLeft: "You have reminders on both days already. I will bring this up again another day.",
  declined: "Not this one, then. I will leave it alone for a month.",
  takenUp: "It may come up again.",
  gone: "That has been settled in the meantime. Nothing is left to do.",
  reminder: "You chose this time for it.",
  reminderLate: "You chose a time for this, and I could not write to you then. Here it is now.",
  reminderWhy: "Why: you asked me to remind you of this now, once.",
  dayOffSaved: ({ on, today }: { on: string; today: string }) => `No nudge on ${day(on, today)}.`,
  whyNone: ({ prefix }: { prefix: string }) =>
    `I have sent you no nudge yet. /${prefix}nudges on gets you one a day, and only if something is due or worth it.`,
  whyLast: ({ on, today }: { on: string; today: string }) =>
    `Your last nudge came ${on === today ? "today" : `on ${day(on, today)}`}.`,
  whyHeldOut: ({ on, today }: { on: string; today: string }) =>
    `${on === today ? "Today" : `On ${day(on, today)}`} I kept one back. By lot, one day in ten goes without a nudge, so that your group can see whether nudges help. It may come the next day.`,
  /** Cities that share a clock, by the zone that stands for them. */
  places: {
    "Pacific/Honolulu": "Honolulu",
    "America/Anchorage": "Anchorage",
    "America/Los_Angeles": "Los Angeles, Vancouver",
    "America/Phoenix": "Phoenix",
    "America/Denver": "Denver, Calgary",
    "America/Mexico_City": "Mexico City",
    "America/Chicago": "Chicago, Winnipeg",
    "America/Bogota": "Bogotá, Lima",
    "America/New_York": "New York, Toronto",
    "America/Halifax": "Halifax",
    "America/Sao_Paulo": "São Paulo, Buenos Aires",
    "Africa/Accra": "Accra, Dakar",
    "Europe/London": "London, Dublin, Lisbon",
    "Africa/Lagos": "Lagos, Algiers",
    "Europe/Berlin": "Berlin, Paris, Madrid, Warsaw",
    "Africa/Johannesburg": "Johannesburg, Maputo",
    "Europe/Athens": "Athens, Helsinki, Kyiv",
    "Europe/Istanbul": "Istanbul, Nairobi, Riyadh",
    "Asia/Dubai": "Dubai",
    "Asia/Karachi": "Karachi, Tashkent",
    "Asia/Kolkata": "Delhi, Mumbai, Colombo",
    "Asia/Singapore": "Singapore, Shanghai, Perth",
    "Asia/Tokyo": "Tokyo, Seoul",
    "Australia/Sydney": "Sydney, Melbourne",
    "Pacific/Auckland": "Auckland",
  },
};
