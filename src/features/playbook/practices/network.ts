import { addDays, weekdayOf } from "#core/calendar/calendar.ts";
import { CIRCLES } from "#db/schema/index.ts";
import type { ContactFact, Facts } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

const person = (contact: ContactFact | null) =>
  contact === null
    ? []
    : [
        {
          contactId: contact.id,
          ...(contact.lastSpokeOn === null ? {} : { on: contact.lastSpokeOn }),
        },
      ];

/** A check-up each quarter (practice 16). */
const CHECKUP_DAYS = 91;

/** The week is looked back at from Friday to Sunday. */
const isEndOfWeek = ({ weekday }: { readonly weekday: number }): boolean => weekday >= 5;

/** Nobody has to have met somebody each week; a month without is worth a word. */
const NO_WORD_DAYS = 10;

const hasWrittenLately = ({ lastWroteOn, today }: Facts): boolean =>
  lastWroteOn !== null && lastWroteOn > addDays(today, -NO_WORD_DAYS);

export const network = [
  definePractice({
    name: "call-a-friend",
    teaches: [18, 2],
    source: "Practice 18: meet regularly the people you know; ask about their path and circle.",
    urgency: "worth",
    worth: { searching: 45, landed: 45, helping: 45 },
    find: ({ contacts }) => person(contacts.quietStrong),
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.logTalkWith(contactId)],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "call-an-acquaintance",
    teaches: [21, 18],
    source: "Practice 21: moderately weak ties bring most jobs (Rajkumar et al. 2022).",
    urgency: "worth",
    worth: { searching: 55, landed: 40, helping: 40 },
    servesGoal: true,
    find: ({ contacts }) => person(contacts.quietWeak),
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.logTalkWith(contactId)],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "wake-dormant-tie",
    teaches: [21],
    source: "Practice 21: dormant ties help as much as current ones (Levin et al. 2011).",
    urgency: "worth",
    worth: { searching: 60, landed: 35, helping: 35 },
    servesGoal: true,
    find: ({ contacts }) => person(contacts.dormant),
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.lookUp(contactId)],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "new-name-outreach",
    teaches: [28, 9],
    source: "Practice 28: the people you don't know yet open the hidden market.",
    urgency: "worth",
    worth: { searching: 68, landed: 25, helping: 25 },
    servesGoal: true,
    find: ({ contacts }) => person(contacts.freshName),
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.lookUp(contactId)],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "level-three",
    teaches: [28, 25],
    source: "Practice 28: level 3 opens the hidden market.",
    urgency: "worth",
    worth: { searching: 42 },
    servesGoal: true,
    find: ({ contacts }) => person(contacts.stranger),
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.newPeople()],
    answeredBy: ["met", "outreach-moved", "drafted"],
  }),
  definePractice({
    name: "first-letter",
    teaches: [37, 2],
    source: "Practice 37: it is no imposition; the first letter goes to a strong tie.",
    urgency: "worth",
    worth: { searching: 72 },
    find: (facts) =>
      facts.lastWroteOn === null && facts.outreaches.length === 0
        ? person(facts.contacts.gentle)
        : [],
    buttons: ({ contactId }) => [buttons.reachOut(contactId), buttons.rehearse()],
    answeredBy: ["outreach-moved", "drafted", "met", "rehearsed"],
  }),
  definePractice({
    name: "who-next",
    teaches: [28, 33, 25],
    source: "Practices 25 and 28: keep talking; a mix of close and distant people.",
    urgency: "worth",
    worth: { searching: 48 },
    servesGoal: true,
    find: (facts) =>
      facts.contacts.count > 0 &&
      facts.lastWroteOn !== null &&
      !hasWrittenLately(facts) &&
      facts.meetings.count === 0
        ? [{}]
        : [],
    buttons: () => [buttons.whoNext(), buttons.logTalk()],
    answeredBy: ["outreach-moved", "drafted", "met"],
  }),
  definePractice({
    name: "list-people",
    teaches: [2],
    source: "Practice 2: start from the people you know, and list them all.",
    urgency: "worth",
    worth: { searching: 74, landed: 25, helping: 25 },
    find: ({ inventory }) =>
      inventory.circlesDone < CIRCLES.length ? [{ count: inventory.names }] : [],
    buttons: () => [buttons.listNames(), buttons.addPerson()],
    answeredBy: ["names-listed", "contact-added"],
  }),
  definePractice({
    name: "ten-names",
    teaches: [16, 24],
    source: "Practice 16: the ten-names test, each quarter.",
    urgency: "worth",
    worth: { searching: 52, landed: 50, helping: 45 },
    every: 28,
    find: ({ lastCheckupOn, contacts, today }) =>
      contacts.count >= 3 && (lastCheckupOn ?? "") <= addDays(today, -CHECKUP_DAYS) ? [{}] : [],
    buttons: () => [buttons.checkUp()],
    answeredBy: ["checked-up"],
  }),
  definePractice({
    name: "state-goal",
    teaches: [1],
    source: "Practice 1: be clear on your intention.",
    urgency: "worth",
    worth: { searching: 85, landed: 25, helping: 25 },
    find: ({ hasGoal }) => (hasGoal ? [] : [{}]),
    buttons: () => [buttons.setGoal()],
    answeredBy: ["goal-set"],
  }),
  definePractice({
    name: "target-employers",
    teaches: [14],
    source: "Practice 14: keep a list of target employers, and know their key people.",
    urgency: "worth",
    worth: { searching: 62 },
    servesGoal: true,
    find: ({ hasGoal, hasTargetEmployers }) => (hasGoal && !hasTargetEmployers ? [{}] : []),
    buttons: () => [buttons.addEmployers()],
    answeredBy: ["employers-set"],
  }),
  definePractice({
    name: "who-knows",
    teaches: [14, 36],
    source: "Practice 14: combine postings with people; who here can open that door?",
    urgency: "worth",
    worth: { searching: 56 },
    servesGoal: true,
    every: 14,
    find: ({ hasTargetEmployers }) => (hasTargetEmployers ? [{}] : []),
    buttons: () => [buttons.whoKnows(), buttons.addEmployers()],
    answeredBy: ["asked-quietly", "asked"],
  }),
  definePractice({
    name: "week-review",
    teaches: [22, 32],
    source: "Practices 22 and 32: see your habits; plans work where reminders do not (Abel 2019).",
    urgency: "worth",
    worth: { searching: 58, landed: 25, helping: 20 },
    every: 6,
    find: ({ today, lastWeekReviewed }) => {
      const weekday = weekdayOf(today);
      const monday = addDays(today, 1 - weekday);
      return isEndOfWeek({ weekday }) && (lastWeekReviewed ?? "") < monday ? [{}] : [];
    },
    buttons: () => [buttons.myWeek()],
    answeredBy: ["week-reviewed"],
  }),
];
