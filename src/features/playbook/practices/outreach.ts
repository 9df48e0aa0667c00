import { addDays, daysBetween } from "#core/calendar/calendar.ts";
import type { Facts, OutreachFact } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

const found = (facts: Facts, fits: (outreach: OutreachFact) => boolean) =>
  facts.outreaches.filter(fits).map((outreach) => ({
    outreachId: outreach.id,
    contactId: outreach.contactId,
    on: outreach.nextOn ?? outreach.movedOn,
    ...(outreach.meetsAt === null ? {} : { at: outreach.meetsAt.toISOString() }),
  }));

const isDue = ({ nextOn }: OutreachFact, { today }: Facts): boolean =>
  nextOn !== null && nextOn <= today;

/** A no is fresh for so long. */
const FRESH_DAYS = 3;

export const outreach = [
  definePractice({
    name: "answer-reply",
    teaches: [6, 25],
    source: "Practices 6 and 25: an answer becomes a conversation while it is warm.",
    urgency: "promised",
    worth: { searching: 98, landed: 98, helping: 98 },
    find: (facts) => found(facts, (one) => one.state === "replied" && isDue(one, facts)),
    buttons: ({ outreachId, contactId }) => [
      buttons.setTime(outreachId),
      buttons.nextStep(contactId),
    ],
    answeredBy: ["outreach-moved", "met"],
  }),
  definePractice({
    name: "prepare-talk",
    teaches: [8, 10, 11],
    source: "Practices 8, 10 and 11: know why them, fifteen minutes, and answers to hard lines.",
    urgency: "promised",
    worth: { searching: 96, landed: 96, helping: 96 },
    find: (facts) =>
      found(facts, (one) => one.state === "scheduled" && one.meetsOn === addDays(facts.today, 1)),
    buttons: ({ outreachId }) => [buttons.prepare(outreachId)],
    answeredBy: ["outreach-moved", "met"],
  }),
  definePractice({
    name: "listen-first",
    teaches: [31, 23],
    source: "Practice 31: listen more than you talk; a guide of questions.",
    urgency: "promised",
    worth: { searching: 97, landed: 97, helping: 97 },
    find: (facts) =>
      found(
        facts,
        ({ state, meetsOn, meetsAt }) =>
          state === "scheduled" &&
          meetsOn === facts.today &&
          meetsAt !== null &&
          meetsAt > facts.now,
      ),
    buttons: ({ outreachId }) => [buttons.prepare(outreachId), buttons.talked(outreachId)],
    answeredBy: ["outreach-moved", "met"],
  }),
  definePractice({
    name: "log-talk",
    teaches: [25, 22],
    source: "Practice 25: outreach is done when a conversation was had, and logged.",
    urgency: "due",
    worth: { searching: 90, landed: 90, helping: 90 },
    find: (facts) =>
      found(
        facts,
        ({ state, meetsAt }) => state === "scheduled" && meetsAt !== null && meetsAt <= facts.now,
      ),
    buttons: ({ outreachId }) => [buttons.talked(outreachId), buttons.setTime(outreachId)],
    answeredBy: ["met", "outreach-moved"],
  }),
  definePractice({
    name: "silent-outreach",
    teaches: [33, 6],
    source: "Practice 33: some will, some won't; so what, next.",
    urgency: "due",
    worth: { searching: 75, landed: 60, helping: 60 },
    find: (facts) => found(facts, (one) => one.state === "sent" && isDue(one, facts)),
    buttons: ({ outreachId }) => [
      buttons.replied(outreachId),
      buttons.noAnswer(outreachId),
      buttons.giveItAWeek(outreachId),
    ],
    answeredBy: ["outreach-moved", "met"],
  }),
  definePractice({
    name: "second-try",
    teaches: [6, 33],
    source: "Practice 6: keep the initiative, don't stalk: one gentle second try, and no third.",
    urgency: "due",
    worth: { searching: 72, landed: 50, helping: 50 },
    find: (facts) => found(facts, (one) => one.state === "silent" && isDue(one, facts)),
    buttons: ({ outreachId }) => [buttons.draft(outreachId), buttons.letItRest(outreachId)],
    answeredBy: ["outreach-moved", "drafted", "met"],
  }),
  definePractice({
    name: "warm-referral",
    teaches: [9, 10],
    source: "Practice 9: have the referrer call ahead, and ask them “why them?” (10).",
    urgency: "due",
    worth: { searching: 82, landed: 60, helping: 60 },
    find: (facts) =>
      found(
        facts,
        (one) =>
          one.state === "planned" && isDue(one, facts) && one.isReferred && !one.isReferrerAsked,
      ),
    buttons: ({ outreachId }) => [
      buttons.noteForReferrer(outreachId),
      buttons.toldThem(outreachId),
    ],
    answeredBy: ["referrer-asked", "outreach-moved"],
  }),
  definePractice({
    name: "rehearse",
    teaches: [37],
    source: "Practice 37: the first letter is the hardest; rehearse with a member.",
    urgency: "worth",
    worth: { searching: 70, landed: 40 },
    find: (facts) =>
      facts.lastWroteOn === null ? found(facts, ({ state }) => state === "planned") : [],
    buttons: ({ outreachId }) => [buttons.rehearse(), buttons.draft(outreachId)],
    answeredBy: ["rehearsed", "drafted", "outreach-moved"],
  }),
  definePractice({
    name: "write-letter",
    teaches: [3, 4, 5],
    source: "Practices 3 to 5: write first, say what you want to learn, and ask for no job.",
    urgency: "due",
    worth: { searching: 78, landed: 50, helping: 50 },
    find: (facts) =>
      found(
        facts,
        (one) => one.state === "planned" && !one.hasDraft && isDue(one, facts) && isReady(one),
      ),
    buttons: ({ outreachId, contactId }) => [
      buttons.draft(outreachId),
      buttons.nextStep(contactId),
    ],
    answeredBy: ["drafted", "outreach-moved", "met"],
  }),
  definePractice({
    name: "send-letter",
    teaches: [3, 6],
    source: "Practice 3: a letter works once it is sent.",
    urgency: "due",
    worth: { searching: 80, landed: 55, helping: 55 },
    find: (facts) =>
      found(
        facts,
        (one) => one.state === "planned" && one.hasDraft && isDue(one, facts) && isReady(one),
      ),
    buttons: ({ outreachId, contactId }) => [buttons.sent(outreachId), buttons.nextStep(contactId)],
    answeredBy: ["outreach-moved", "met"],
  }),
  definePractice({
    name: "offer-first",
    teaches: [4, 26, 29],
    source: "Practices 4 and 26: offer something, before you ask.",
    urgency: "worth",
    worth: { searching: 50, landed: 40, helping: 40 },
    find: (facts) => found(facts, (one) => one.state === "planned" && !isDue(one, facts)),
    buttons: ({ outreachId, contactId }) => [
      buttons.draft(outreachId),
      buttons.nextStep(contactId),
    ],
    answeredBy: ["drafted", "outreach-moved", "met"],
  }),
  definePractice({
    name: "so-what-next",
    teaches: [33],
    source: "Practice 33: a no gets a kind word and the next name.",
    urgency: "worth",
    worth: { searching: 75, landed: 30 },
    servesGoal: true,
    find: (facts) =>
      found(
        facts,
        ({ state, nextOn, movedOn }) =>
          (state === "declined" || (state === "silent" && nextOn === null)) &&
          daysBetween(movedOn, facts.today) <= FRESH_DAYS,
      ),
    buttons: () => [buttons.whoNext()],
    answeredBy: ["outreach-moved", "drafted"],
  }),
];

/** Whoever gave the name is asked for a word ahead first (practice 9). */
const isReady = ({ isReferred, isReferrerAsked }: OutreachFact): boolean =>
  !isReferred || isReferrerAsked;
