import type { Facts } from "#features/playbook/index.ts";

/** A Wednesday. */
export const TODAY = "2026-03-04";

/** A member for whom nothing is to be done: listed, reviewed, offered, asked and talked. */
export const quietFacts = (change: Partial<Facts> = {}): Facts => ({
  groupId: "group",
  memberId: "member",
  now: new Date(`${change.today ?? TODAY}T09:00:00Z`),
  today: TODAY,
  stage: "searching",
  joinedOn: "2025-12-01",
  hasGoal: true,
  hasTargetEmployers: false,
  tasks: [],
  outreaches: [],
  lastWroteOn: "2026-03-01",
  lastMeeting: null,
  meetings: { count: 1, newNames: 2 },
  contacts: {
    count: 0,
    quietStrong: null,
    quietWeak: null,
    dormant: null,
    freshName: null,
    stranger: null,
    gentle: null,
  },
  inventory: { names: 30, circlesDone: 6 },
  lastCheckupOn: "2026-02-01",
  lastWeekReviewed: "2026-03-02",
  asks: {
    routed: [],
    fitting: [],
    openCount: 0,
    unsettled: [],
    ownOpen: 1,
    lastAskedOn: "2026-02-20",
  },
  offers: 1,
  gives: {
    toConfirm: [],
    toThank: [],
    toRaise: [],
    givenCount: 2,
    lastGaveOn: "2026-03-01",
    firstReceivedOn: "2026-01-01",
  },
  landing: null,
  pledge: null,
  introductions: [],
  meetQuestions: [],
  rounds: { canJoin: false, toSchedule: [] },
  pathsToAnswer: [],
  ...change,
});
