import { addDays, daysBetween } from "#core/calendar/calendar.ts";
import type { DatedFact, GiveFact } from "../facts.ts";
import { buttons } from "../practice-buttons.ts";
import { definePractice } from "../practice.ts";

const give = ({ id, memberId, on }: GiveFact) => ({ giveId: id, memberId, on });

const ask = ({ id, memberId, on }: DatedFact) => ({
  askId: id,
  on,
  ...(memberId === null ? {} : { memberId }),
});

/** Newcomers are asked for something small within so many days of being helped (definition 4 of the pulse). */
const FIRST_GIVE_DAYS = 14;

/** Whoever has not asked for so long may have forgotten that they can. */
const ASKED_DAYS = 28;

/** Nobody is asked to give in their first days. */
const SETTLED_DAYS = 7;

export const giving = [
  definePractice({
    name: "confirm-give",
    teaches: [13, 34],
    source: "Vocabulary: help counts once its receiver confirms it, in one tap.",
    urgency: "promised",
    worth: { searching: 80, landed: 80, helping: 80 },
    find: ({ gives }) => gives.toConfirm.map(give),
    buttons: ({ giveId }) => [buttons.confirm(giveId), buttons.correct(giveId)],
    answeredBy: ["give-confirmed"],
  }),
  definePractice({
    name: "thank-giver",
    teaches: [12, 34],
    source: "Defaults: thanked helpers helped again, 66 % against 32 % (Grant & Gino 2010).",
    urgency: "due",
    worth: { searching: 85, landed: 85, helping: 85 },
    find: ({ gives }) => gives.toThank.map(give),
    buttons: ({ giveId }) => [buttons.sendThanks(giveId), buttons.meetGiver(giveId)],
    answeredBy: ["thanked"],
  }),
  definePractice({
    name: "raise-warmth",
    teaches: [9, 36],
    source: "Vocabulary: a name becomes a conversation, and that an outcome; tell who gave it.",
    urgency: "worth",
    worth: { searching: 66, landed: 50, helping: 40 },
    find: ({ gives }) => gives.toRaise.map(give),
    buttons: ({ giveId }) => [buttons.weTalked(giveId), buttons.ledToMore(giveId)],
    answeredBy: ["give-raised"],
  }),
  definePractice({
    name: "first-give",
    teaches: [29, 13],
    source: "Defaults: receiving help raises later helping mostly among newcomers.",
    urgency: "worth",
    worth: { searching: 80, landed: 80, helping: 80 },
    find: ({ gives: { givenCount, firstReceivedOn: on }, today }) =>
      givenCount === 0 && on !== null && daysBetween(on, today) <= FIRST_GIVE_DAYS ? [{ on }] : [],
    buttons: () => [buttons.seeAsks(), buttons.offerSomething(), buttons.logHelp()],
    answeredBy: ["gave", "offered", "helped"],
  }),
  definePractice({
    name: "answer-ask",
    teaches: [13, 29, 34],
    source: "Practice 34: people like to help; this ask was sent to them because it fits.",
    urgency: "due",
    worth: { searching: 68, landed: 78, helping: 80 },
    find: ({ asks }) => asks.routed.map(ask),
    buttons: ({ askId }) => [
      buttons.canHelp(askId),
      buttons.knowSomeone(askId),
      buttons.notThisTime(askId),
    ],
    answeredBy: ["helped", "gave"],
  }),
  definePractice({
    name: "fitting-ask",
    teaches: [29, 23],
    source: "Practice 29: give before asking; this ask is of a kind that they offered help with.",
    urgency: "worth",
    worth: { searching: 62, landed: 68, helping: 82 },
    every: 3,
    find: ({ asks }) => asks.fitting.map(ask),
    buttons: ({ askId }) => [buttons.canHelp(askId), buttons.knowSomeone(askId)],
    answeredBy: ["helped", "gave"],
  }),
  definePractice({
    name: "read-asks",
    teaches: [29, 35],
    source: "Practice 29: give before asking.",
    urgency: "worth",
    worth: { searching: 44, helping: 70 },
    find: ({ asks, joinedOn, today }) =>
      asks.openCount > 0 && joinedOn <= addDays(today, -SETTLED_DAYS)
        ? [{ count: asks.openCount }]
        : [],
    buttons: () => [buttons.seeAsks(), buttons.logHelp()],
    answeredBy: ["helped", "gave"],
  }),
  definePractice({
    name: "share-offer",
    teaches: [23, 29],
    source: "Practice 23: show interest, share freely.",
    urgency: "worth",
    worth: { searching: 46, landed: 46, helping: 66 },
    every: 28,
    find: ({ offers, joinedOn, today }) =>
      offers === 0 && joinedOn <= addDays(today, -SETTLED_DAYS) ? [{}] : [],
    buttons: () => [buttons.offerSomething()],
    answeredBy: ["offered"],
  }),
  definePractice({
    name: "ask-the-group",
    teaches: [34, 37],
    source: "Practice 34: people like to help; a specific ask gets a useful answer.",
    urgency: "worth",
    worth: { searching: 60 },
    every: 14,
    find: ({ asks: { ownOpen, lastAskedOn }, hasGoal, today }) =>
      hasGoal && ownOpen === 0 && (lastAskedOn ?? "") <= addDays(today, -ASKED_DAYS) ? [{}] : [],
    buttons: () => [buttons.askGroup(), buttons.seeAsks()],
    answeredBy: ["asked"],
  }),
  definePractice({
    name: "settle-ask",
    teaches: [34, 12],
    source: "Practice 34: whoever answered likes to hear whether it helped.",
    urgency: "due",
    worth: { searching: 65, landed: 65, helping: 65 },
    find: ({ asks, today }) => asks.unsettled.filter(({ on }) => on <= addDays(today, -2)).map(ask),
    buttons: ({ askId }) => [buttons.closeAsk(askId), buttons.seeMyAsks()],
    answeredBy: ["ask-settled", "thanked", "give-confirmed"],
  }),
  definePractice({
    name: "thank-somebody",
    teaches: [12, 34],
    source: "Practice 12, and Grant & Gino 2010: thanks is what brings help again.",
    urgency: "worth",
    worth: { searching: 30, landed: 36, helping: 30 },
    every: 28,
    find: ({ gives: { firstReceivedOn }, asks }) =>
      firstReceivedOn === null && asks.lastAskedOn !== null ? [{}] : [],
    buttons: () => [buttons.thankSomebody()],
    answeredBy: ["thanked"],
  }),
];
