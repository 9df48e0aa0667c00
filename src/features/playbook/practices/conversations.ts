import { addDays } from "#core/calendar/calendar.ts";
import type { About } from "../about.ts";
import type { DueTask, Facts } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

/** Due tasks of one kind, as what they are about. */
const dueTasks = (
  facts: Facts,
  kind: DueTask["kind"],
  fits: (task: DueTask) => boolean = () => true,
): readonly (About & { readonly taskId: string })[] =>
  facts.tasks
    .filter((task) => task.kind === kind && fits(task))
    .map((task) => ({
      taskId: task.id,
      on: task.dueOn,
      ...(task.contactId === null ? {} : { contactId: task.contactId }),
      ...(task.memberId === null ? {} : { memberId: task.memberId }),
      ...(task.aboutContactId === null ? {} : { aboutContactId: task.aboutContactId }),
    }));

const MOST = { searching: 90, landed: 90, helping: 90 };

/** Names of the last conversation are asked for while it is fresh. */
const FRESH_DAYS = 5;

export const conversations = [
  definePractice({
    name: "thank-you",
    teaches: [12, 27],
    source: "Practice 12: a thank-you note after each meeting, due the same day.",
    urgency: "due",
    worth: { searching: 95, landed: 95, helping: 95 },
    find: (facts) => dueTasks(facts, "thank-you"),
    buttons: ({ taskId }) => [buttons.writeIt(taskId), buttons.done(taskId)],
    answeredBy: ["task-done", "thanked"],
  }),
  definePractice({
    name: "thank-referrer",
    teaches: [12, 9],
    source: "Practice 12: to the referrer, too.",
    urgency: "due",
    worth: { searching: 92, landed: 92, helping: 92 },
    find: (facts) => dueTasks(facts, "thank-referrer"),
    buttons: ({ taskId }) => [buttons.writeIt(taskId), buttons.done(taskId)],
    answeredBy: ["task-done", "thanked"],
  }),
  definePractice({
    name: "keep-promise",
    teaches: [26],
    source: "Practice 26: what could you do for them? A promise with a due date.",
    urgency: "promised",
    worth: MOST,
    find: (facts) => dueTasks(facts, "promise", ({ dueOn }) => dueOn === facts.today),
    buttons: ({ taskId }) => [buttons.done(taskId)],
    answeredBy: ["task-done"],
  }),
  definePractice({
    name: "overdue-promise",
    teaches: [26],
    source: "Practice 26: a promise does not lapse; it is kept late, or talked about.",
    urgency: "promised",
    worth: MOST,
    find: (facts) => dueTasks(facts, "promise", ({ dueOn }) => dueOn < facts.today),
    buttons: ({ taskId }) => [buttons.done(taskId)],
    answeredBy: ["task-done"],
  }),
  definePractice({
    name: "follow-up",
    teaches: [6],
    source: "Practice 6: keep the initiative, and follow up in a few weeks.",
    urgency: "due",
    worth: { searching: 70, landed: 70, helping: 70 },
    find: (facts) => dueTasks(facts, "follow-up", (task) => !isRhythm(task)),
    buttons: ({ taskId, contactId }) => [
      buttons.done(taskId),
      ...(contactId === undefined ? [] : [buttons.lookUp(contactId)]),
    ],
    answeredBy: ["task-done", "met", "outreach-moved"],
  }),
  definePractice({
    name: "keep-in-touch-strong",
    teaches: [18],
    source: "Practice 18: meet regularly the people you know; every four weeks for close ones.",
    urgency: "due",
    worth: { searching: 55, landed: 60, helping: 60 },
    find: (facts) => dueTasks(facts, "follow-up", (task) => isRhythm(task) && isClose(task)),
    buttons: ({ taskId, contactId }) => [
      buttons.done(taskId),
      ...(contactId === undefined ? [] : [buttons.lookUp(contactId)]),
    ],
    answeredBy: ["task-done", "met", "outreach-moved"],
  }),
  definePractice({
    name: "keep-in-touch-weak",
    teaches: [18, 21],
    source: "Practice 18, and 21: weak ties bring most jobs (Rajkumar et al. 2022).",
    urgency: "due",
    worth: { searching: 60, landed: 55, helping: 55 },
    find: (facts) => dueTasks(facts, "follow-up", (task) => isRhythm(task) && !isClose(task)),
    buttons: ({ taskId, contactId }) => [
      buttons.done(taskId),
      ...(contactId === undefined ? [] : [buttons.lookUp(contactId)]),
    ],
    answeredBy: ["task-done", "met", "outreach-moved"],
  }),
  definePractice({
    name: "two-names",
    teaches: [7],
    source: "Practice 7: leave every meeting with two new names.",
    urgency: "worth",
    worth: { searching: 65, landed: 30, helping: 30 },
    servesGoal: true,
    find: ({ lastMeeting: last, today }) =>
      last !== null && last.newNames < 2 && last.on >= addDays(today, -FRESH_DAYS)
        ? [{ meetingId: last.id, on: last.on, count: last.newNames }]
        : [],
    buttons: ({ meetingId }) => [buttons.addNames(meetingId), buttons.addPerson()],
    answeredBy: ["contact-added", "met"],
  }),
];

/** Whoever comes up again without a conversation of their own is somebody to keep in touch with. */
const isRhythm = ({ meetingId, tie }: DueTask): boolean => meetingId === null && tie !== null;

const isClose = ({ tie }: DueTask): boolean => tie === "strong";
