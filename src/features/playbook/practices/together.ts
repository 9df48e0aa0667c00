import { addDays } from "#core/calendar.ts";
import type { DatedFact } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

const member = ({ memberId, on }: DatedFact) => ({
  on,
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
];
