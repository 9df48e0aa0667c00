import { addDays, daysBetween, type Day } from "#core/calendar/calendar.ts";
import type { Facts } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

/** The first weeks in a new job are quiet. */
const QUIET_DAYS = 28;

/** Days after a landing on which to look back at who led to it. */
const ANNIVERSARIES = [30, 90, 180, 365];

/** An anniversary may come up for so long, as landed members hear once a week. */
const ANNIVERSARY_DAYS = 7;

const anniversaryOf = (landedOn: Day, today: Day): number | undefined =>
  ANNIVERSARIES.find((after) => {
    const late = daysBetween(landedOn, today) - after;
    return late >= 0 && late < ANNIVERSARY_DAYS;
  });

const isPledgeOn = ({ pledge, today }: Facts): boolean =>
  pledge !== null && !pledge.isStopped && pledge.startsOn <= today;

/** Towards the end of a month a promise of calls is looked at. */
const isLateInMonth = (today: Day): boolean => Number(today.slice(8)) >= 10;

export const landed = [
  definePractice({
    name: "credit-helpers",
    teaches: [36, 17],
    source: "Practice 36: word of mouth finds the job; thank the chain person by person.",
    urgency: "due",
    worth: { landed: 88 },
    find: ({ landing, today }) =>
      landing !== null && !landing.hasCredits && landing.on <= addDays(today, -1)
        ? [{ landingId: landing.id, on: landing.on }]
        : [],
    buttons: ({ landingId }) => [buttons.choosePeople(landingId), buttons.thankSomebody()],
    answeredBy: ["credited", "thanked"],
  }),
  definePractice({
    name: "pledge-calls",
    teaches: [13, 17],
    source: "Practice 13: reciprocate when the phone rings later; a promise of short calls.",
    urgency: "worth",
    worth: { landed: 70 },
    every: 28,
    find: ({ landing, pledge, today }) =>
      landing !== null && pledge === null && landing.on <= addDays(today, -QUIET_DAYS)
        ? [{ landingId: landing.id }]
        : [],
    buttons: () => [buttons.oneCall(), buttons.promiseCalls()],
    answeredBy: ["pledged"],
  }),
  definePractice({
    name: "pledged-calls-left",
    teaches: [13, 35],
    source: "Practice 13: the pledge of calls, and asks that fit it.",
    urgency: "worth",
    worth: { landed: 66 },
    every: 14,
    find: (facts) =>
      isPledgeOn(facts) &&
      (facts.pledge?.callsLeft ?? 0) > 0 &&
      facts.asks.openCount > 0 &&
      isLateInMonth(facts.today)
        ? [{ count: facts.pledge?.callsLeft ?? 0 }]
        : [],
    buttons: () => [buttons.seeAsks(), buttons.logHelp()],
    answeredBy: ["helped", "gave"],
  }),
  definePractice({
    name: "three-asks",
    teaches: [35, 17],
    source: "Practice 35: weekly at most three asks, for landed members without a digest.",
    urgency: "due",
    worth: { landed: 64 },
    every: 7,
    find: ({ asks, landing, pledge, today }) =>
      asks.openCount > 0 &&
      pledge?.hasDigest !== true &&
      pledge?.isStopped !== true &&
      (landing === null || landing.on <= addDays(today, -QUIET_DAYS))
        ? [{ count: Math.min(3, asks.openCount) }]
        : [],
    buttons: () => [buttons.seeAsks(), buttons.logHelp()],
    answeredBy: ["helped", "gave"],
  }),
  definePractice({
    name: "landing-anniversary",
    teaches: [17, 36],
    source: "Practice 17: don't vanish after landing.",
    urgency: "due",
    worth: { landed: 60 },
    find: ({ landing, today }) => {
      const days = landing === null ? undefined : anniversaryOf(landing.on, today);
      return landing === null || days === undefined ? [] : [{ landingId: landing.id, count: days }];
    },
    buttons: () => [buttons.thankSomebody(), buttons.seeAsks()],
    answeredBy: ["thanked", "helped", "gave", "met"],
  }),
  definePractice({
    name: "before-you-need-it",
    teaches: [15, 35],
    source: "Practice 15: don't wait until you need it; a light cadence.",
    urgency: "worth",
    worth: { landed: 42, helping: 42 },
    every: 14,
    find: ({ meetings, contacts }) => (meetings.count === 0 && contacts.count > 0 ? [{}] : []),
    buttons: () => [buttons.whoNext(), buttons.logTalk()],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "introduce-two",
    teaches: [23, 35],
    source: "Practices 23 and 35: share freely; when you need nothing, help.",
    urgency: "worth",
    worth: { landed: 48, helping: 60 },
    every: 14,
    find: ({ contacts, gives, today }) =>
      contacts.count > 0 && (gives.lastGaveOn ?? "") <= addDays(today, -14) ? [{}] : [],
    buttons: () => [buttons.introduceTwo(), buttons.seeAsks()],
    answeredBy: ["introduced", "helped", "gave"],
  }),
];
