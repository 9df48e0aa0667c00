import type { Facts, PracticeName } from "#features/playbook/index.ts";
import { quietFacts, TODAY } from "#test/support/quiet-facts.ts";

type Task = Facts["tasks"][number];
type Outreach = Facts["outreaches"][number];
type Contact = NonNullable<Facts["contacts"]["gentle"]>;

const quiet = quietFacts();

const task = (change: Partial<Task>): Pick<Facts, "tasks"> => ({
  tasks: [
    {
      id: "task",
      kind: "thank-you",
      contactId: "ana",
      memberId: null,
      meetingId: "meeting",
      aboutContactId: null,
      tie: "new",
      dueOn: TODAY,
      ...change,
    },
  ],
});

const outreach = (change: Partial<Outreach>): Pick<Facts, "outreaches"> => ({
  outreaches: [
    {
      id: "outreach",
      contactId: "ana",
      state: "planned",
      tries: 0,
      nextOn: TODAY,
      meetsOn: null,
      meetsAt: null,
      hasDraft: false,
      isReferred: false,
      isReferrerAsked: false,
      movedOn: "2026-03-01",
      ...change,
    },
  ],
});

const contact = (
  pick: Exclude<keyof Facts["contacts"], "count">,
  change: Partial<Contact> = {},
): Pick<Facts, "contacts"> => ({
  contacts: {
    ...quiet.contacts,
    count: 1,
    [pick]: {
      id: "ana",
      tie: "strong",
      source: "typed",
      lastSpokeOn: "2025-12-01",
      isReferred: false,
      ...change,
    },
  },
});

const dated = [{ id: "thing", memberId: "ben", on: "2026-03-01" }];
const asks = (change: Partial<Facts["asks"]>): Pick<Facts, "asks"> => ({
  asks: { ...quiet.asks, ...change },
});
const gives = (change: Partial<Facts["gives"]>): Pick<Facts, "gives"> => ({
  gives: { ...quiet.gives, ...change },
});
const landing = (on: string, hasCredits = true): Partial<Facts> => ({
  stage: "landed",
  landing: { id: "landing", on, hasCredits },
});
const pledge = { callsLeft: 2, startsOn: "2026-01-01", isStopped: false, hasDigest: true };

/** For each practice a member for whom nothing else is to be done. */
export const SAMPLES: Readonly<Record<PracticeName, Partial<Facts>>> = {
  "thank-you": task({}),
  "thank-referrer": task({ kind: "thank-referrer", aboutContactId: "lee" }),
  "keep-promise": task({ kind: "promise" }),
  "overdue-promise": task({ kind: "promise", dueOn: "2026-03-02" }),
  "follow-up": task({ kind: "follow-up" }),
  "keep-in-touch-strong": task({ kind: "follow-up", meetingId: null, tie: "strong" }),
  "keep-in-touch-weak": task({ kind: "follow-up", meetingId: null, tie: "weak" }),
  "two-names": { lastMeeting: { id: "meeting", on: "2026-03-03", newNames: 0 } },

  "answer-reply": outreach({ state: "replied" }),
  "prepare-talk": outreach({
    state: "scheduled",
    meetsOn: "2026-03-05",
    meetsAt: new Date("2026-03-05T15:00:00Z"),
  }),
  "listen-first": outreach({
    state: "scheduled",
    meetsOn: TODAY,
    meetsAt: new Date(`${TODAY}T15:00:00Z`),
  }),
  "log-talk": outreach({
    state: "scheduled",
    meetsOn: "2026-03-03",
    meetsAt: new Date("2026-03-03T15:00:00Z"),
  }),
  "silent-outreach": outreach({ state: "sent", tries: 1 }),
  "second-try": outreach({ state: "silent", tries: 1 }),
  "warm-referral": outreach({ isReferred: true }),
  rehearse: { ...outreach({ nextOn: "2026-03-05" }), lastWroteOn: null },
  "write-letter": outreach({}),
  "send-letter": outreach({ hasDraft: true }),
  "offer-first": outreach({ nextOn: "2026-03-05" }),
  "so-what-next": outreach({ state: "declined", nextOn: null, movedOn: "2026-03-03" }),

  "call-a-friend": contact("quietStrong"),
  "call-an-acquaintance": contact("quietWeak", { tie: "weak" }),
  "wake-dormant-tie": contact("dormant", { lastSpokeOn: "2019-03-01" }),
  "new-name-outreach": contact("freshName", { tie: "new", isReferred: true }),
  "level-three": contact("stranger", { tie: "new", lastSpokeOn: null }),
  "first-letter": { ...contact("gentle"), lastWroteOn: null },
  "who-next": {
    contacts: { ...quiet.contacts, count: 5 },
    lastWroteOn: "2026-02-01",
    meetings: { count: 0, newNames: 0 },
  },
  "list-people": { inventory: { names: 0, circlesDone: 0 } },
  "ten-names": { contacts: { ...quiet.contacts, count: 5 }, lastCheckupOn: "2025-12-01" },
  "state-goal": { hasGoal: false },
  "target-employers": { stage: "searching" },
  "who-knows": { hasTargetEmployers: true },
  "week-review": { today: "2026-03-06", lastWeekReviewed: "2026-02-23", hasTargetEmployers: true },

  "confirm-give": gives({ toConfirm: dated }),
  "thank-giver": gives({ toThank: dated }),
  "raise-warmth": gives({ toRaise: dated }),
  "first-give": gives({ givenCount: 0, lastGaveOn: null, firstReceivedOn: "2026-03-01" }),
  "answer-ask": asks({ routed: dated }),
  "fitting-ask": asks({ fitting: dated, openCount: 1 }),
  "read-asks": { ...asks({ openCount: 2 }), stage: "helping" },
  "share-offer": { offers: 0, stage: "helping" },
  "ask-the-group": { ...asks({ ownOpen: 0, lastAskedOn: null }), hasTargetEmployers: true },
  "settle-ask": asks({ unsettled: dated }),
  "thank-somebody": { ...gives({ firstReceivedOn: null }), stage: "landed" },

  "credit-helpers": landing("2026-03-01", false),
  "pledge-calls": landing("2026-01-20"),
  "pledged-calls-left": {
    ...landing("2025-06-20"),
    ...asks({ openCount: 2 }),
    pledge,
    today: "2026-03-18",
  },
  "three-asks": {
    ...landing("2025-06-20"),
    ...asks({ openCount: 2 }),
    pledge: { ...pledge, callsLeft: 0, hasDigest: false },
  },
  "landing-anniversary": { ...landing("2026-02-01"), pledge },
  "before-you-need-it": {
    stage: "landed",
    contacts: { ...quiet.contacts, count: 2 },
    meetings: { count: 0, newNames: 0 },
  },
  "introduce-two": {
    stage: "helping",
    contacts: { ...quiet.contacts, count: 2 },
    ...gives({ lastGaveOn: null }),
  },

  "answer-introduction": { introductions: dated },
  "did-you-meet": { meetQuestions: dated },
  "schedule-round": { rounds: { canJoin: false, toSchedule: dated } },
  "answer-path": { pathsToAnswer: dated },
  "join-round": { rounds: { canJoin: true, toSchedule: [] }, stage: "helping" },
};
