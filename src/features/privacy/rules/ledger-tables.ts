import { sql } from "drizzle-orm";
import type { TableRules } from "./table-rule.ts";

const WITH_GROUP = { until: "group ends" } as const;

/** What happened between people: numbers of the group's, under a pseudonym once somebody is erased. */
export const ledgerTables = {
  gives: {
    atErase: [
      {
        rows: "stay",
        of: ["giverId", "receiverId"],
        emptied: { name: null, company: null, note: null },
      },
    ],
    exported: { of: ["giverId", "receiverId"] },
    kept: WITH_GROUP,
  },
  thanks: {
    atErase: [{ rows: "stay", of: ["fromId", "toId"], emptied: { text: null } }],
    exported: { of: ["fromId", "toId"] },
    kept: WITH_GROUP,
  },
  asks: {
    atErase: [
      {
        rows: "stay",
        of: ["askerId"],
        emptied: { text: "", company: null, why: null, byOn: null },
      },
    ],
    exported: { of: ["askerId"] },
    kept: WITH_GROUP,
  },
  askReplies: {
    atErase: [{ rows: "stay", of: ["helperId"], emptied: { note: null } }],
    exported: { of: ["helperId"] },
    kept: WITH_GROUP,
  },
  askRoutes: {
    atErase: [{ rows: "stay", of: ["memberId"], emptied: {} }],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  landings: {
    atErase: [
      {
        rows: "stay",
        of: ["memberId"],
        emptied: { role: null, company: null, pledgeAskOn: null },
      },
    ],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  landingCredits: {
    atErase: [
      { rows: "stay", of: ["memberId"], emptied: { isNamed: "no", thankAt: null } },
      { rows: "stay", of: ["landedId"], emptied: { thankAt: null } },
    ],
    exported: {
      of: ["landedId"],
      // Who is thanked knows of it; before that it is the landed member's own.
      alsoOf: { columns: ["memberId"], onlyIf: sql`thanked_at is not null` },
    },
    kept: WITH_GROUP,
  },
  introductions: {
    atErase: [
      {
        rows: "stay",
        of: ["askerId", "firstId", "secondId"],
        emptied: { reason: "", nearChannel: null, nearWorkspaceId: null },
      },
    ],
    exported: {
      of: ["askerId"],
      // What the other one said, or a request that was never put to them, is not theirs to know.
      alsoOf: { columns: ["firstId", "secondId"], onlyIf: sql`state = 'agreed'` },
      without: ["firstAnswer", "secondAnswer"],
    },
    kept: WITH_GROUP,
  },
  meetQuestions: { atErase: [], exported: undefined, kept: WITH_GROUP },
  meetAnswers: {
    atErase: [
      {
        rows: "stay",
        of: ["memberId"],
        emptied: { nextAskAt: null, toLogAt: null, meetingId: null },
      },
    ],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  rounds: { atErase: [], exported: undefined, kept: WITH_GROUP },
  roundPairs: {
    atErase: [
      {
        rows: "stay",
        of: ["firstId", "secondId", "thirdId", "moverId"],
        emptied: { reasons: [] },
      },
    ],
    exported: {
      of: [],
      alsoOf: { columns: ["firstId", "secondId", "thirdId"], onlyIf: sql`told_at is not null` },
    },
    kept: WITH_GROUP,
  },
  roundSeats: {
    atErase: [{ rows: "stay", of: ["memberId"], emptied: {} }],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  boardCounts: {
    atErase: [{ rows: "stay", of: ["memberId"], emptied: { isShown: false } }],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  /** Counted anew at the group's next midnight, under the pseudonym. */
  memberFacts: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: WITH_GROUP,
  },
  pulseDays: { atErase: [], exported: undefined, kept: WITH_GROUP },
} satisfies Partial<TableRules>;
