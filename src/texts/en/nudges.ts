import { bold, rich, type Span } from "#chat/message.ts";
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

type Nudge = (task: {
  readonly name: string;
  readonly promise: string;
  /** Whose name they gave, for `thankReferrer`. */
  readonly about: string;
}) => readonly Span[];
/** With four, neither the next day nor the Monday after a Friday repeats the words. */
type Wordings = readonly [Nudge, Nudge, Nudge, Nudge];

const thankYou: Wordings = [
  ({ name }) =>
    rich`A short thank-you to ${bold(name)} would land well today. Two lines are plenty.`,
  ({ name }) => rich`${bold(name)} gave you their time. A few words of thanks today?`,
  ({ name }) =>
    rich`What did ${bold(name)} say that stayed with you? Write them that, with your thanks.`,
  ({ name }) => rich`Before the day fills up: thank ${bold(name)} for the conversation.`,
];

const thankReferrer: Wordings = [
  ({ name, about }) =>
    rich`${bold(name)} gave you ${about}’s name, and you talked. Let them know how it went, with your thanks.`,
  ({ name, about }) =>
    rich`People who open a door like to hear what came of it: thank ${bold(name)} for ${about}?`,
  ({ name, about }) =>
    rich`Two lines to ${bold(name)} today: that you talked with ${about}, and what it was good for.`,
  ({ name, about }) =>
    rich`Your conversation with ${about} began with ${bold(name)}. A good day to say thank you.`,
];

const followUp: Wordings = [
  ({ name }) =>
    rich`It is time to get back to ${bold(name)}: one line on what came of your conversation keeps the door open.`,
  ({ name }) =>
    rich`${bold(name)} may be wondering how it went. Two sentences on what you did with their advice?`,
  ({ name }) =>
    rich`A good day to write to ${bold(name)}: what have you learned since you last spoke?`,
  ({ name }) =>
    rich`How is ${bold(name)} doing? Ask, and share one thing that happened since you talked.`,
];

const promise: Wordings = [
  ({ name, promise: words }) =>
    rich`You promised ${bold(name)} something: ${words}. Today is a good day for it.`,
  ({ name, promise: words }) => rich`${bold(name)} will be glad of this: ${words}.`,
  ({ name, promise: words }) =>
    rich`Ten minutes for ${bold(name)} today? You had in mind: ${words}.`,
  ({ name, promise: words }) => rich`A promise whose day has come, for ${bold(name)}: ${words}.`,
];

const outreach: Wordings = [
  ({ name }) => rich`One step towards talking with ${bold(name)}: ten minutes today will do.`,
  ({ name }) => rich`${bold(name)} is next on your list. Shall we take the next step?`,
  ({ name }) =>
    rich`What would you like to learn from ${bold(name)}? Today is a good day to move it on.`,
  ({ name }) =>
    rich`People like to be asked about what they know. Is today the day for ${bold(name)}?`,
];

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
  thankYou,
  thankReferrer,
  followUp,
  promise,
  outreach,
  why: ({ dueOn, today, days, hour }: Omit<Schedule, "zone"> & { dueOn: string; today: string }) =>
    `Why: it is due ${dueOn === today ? "today" : `since ${day(dueOn, today)}`}, and you asked for one nudge ${daysText(days)} at about ${time({ hour })}.`,
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
