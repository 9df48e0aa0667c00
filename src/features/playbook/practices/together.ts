import { addDays } from "#core/calendar/calendar.ts";
import type { DatedFact } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

const member = ({ memberId, others = 1, on }: DatedFact) => ({
  on,
  ...(others > 1 ? { count: others } : {}),
  ...(memberId === null ? {} : { memberId }),
});

/** A letter has asked before; this comes when it may have been missed. */
const MISSED_DAYS = 2;

export const together = [
  definePractice({
    name: "answer-introduction",
    teaches: [10, 30],
    source: "Vocabulary: an introduction takes a yes from both; somebody waits for an answer.",
    urgency: "promised",
    worth: { searching: 84, landed: 84, helping: 84 },
    find: ({ introductions, today }) =>
      introductions
        .filter(({ on }) => on <= addDays(today, -MISSED_DAYS))
        .map((one) => ({ introductionId: one.id, ...member(one) })),
    buttons: ({ introductionId }) => [
      buttons.sayYes(introductionId),
      buttons.sayNo(introductionId),
    ],
    answeredBy: ["introduction-answered"],
  }),
  definePractice({
    name: "did-you-meet",
    teaches: [30, 25],
    source: "Practice 30: they should feel glad you called; one tap on both sides.",
    urgency: "due",
    worth: { searching: 76, landed: 76, helping: 76 },
    find: ({ meetQuestions, today }) =>
      meetQuestions
        .filter(({ on }) => on <= addDays(today, -MISSED_DAYS))
        .map((one) => ({ meetQuestionId: one.id, ...member(one) })),
    buttons: ({ meetQuestionId }) => [
      buttons.weMet(meetQuestionId),
      buttons.notYet(meetQuestionId),
      buttons.didNotMeet(meetQuestionId),
    ],
    answeredBy: ["meet-answered", "met"],
  }),
  definePractice({
    name: "schedule-round",
    teaches: [20, 11],
    source: "Practice 20: meet for the sake of meeting; rounds without an agenda.",
    urgency: "due",
    worth: { searching: 79, landed: 79, helping: 79 },
    find: ({ rounds, today }) =>
      rounds.toSchedule
        .filter(({ on }) => on <= addDays(today, -MISSED_DAYS))
        .map((one) => ({ roundPairId: one.id, ...member(one) })),
    buttons: ({ roundPairId }) => [
      buttons.roundCalendar(roundPairId),
      buttons.roundMet(roundPairId),
      buttons.cannotThisTime(roundPairId),
    ],
    answeredBy: ["round-answered", "met", "meet-answered"],
  }),
  definePractice({
    name: "join-round",
    teaches: [20, 21],
    source: "Practices 20 and 21: meet for the sake of meeting, few mutual links first.",
    urgency: "worth",
    worth: { searching: 54, landed: 40, helping: 56 },
    every: 28,
    find: ({ rounds }) => (rounds.canJoin ? [{}] : []),
    buttons: () => [buttons.joinRound(), buttons.seeRound()],
    answeredBy: ["round-joined"],
  }),
  definePractice({
    name: "answer-path",
    teaches: [9, 14, 34],
    source: "Practice 14: who here can open that door? Somebody asks quietly, and waits.",
    urgency: "promised",
    worth: { searching: 74, landed: 78, helping: 80 },
    find: ({ pathsToAnswer, today }) =>
      pathsToAnswer
        .filter(({ on }) => on <= addDays(today, -MISSED_DAYS))
        .map((one) => ({ pathId: one.id, ...member(one) })),
    buttons: ({ pathId }) => [
      buttons.callAhead(pathId),
      buttons.talkMyself(pathId),
      buttons.declinePath(pathId),
    ],
    answeredBy: ["path-answered"],
  }),
];
