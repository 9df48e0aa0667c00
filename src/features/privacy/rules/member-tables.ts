import type { TableRules } from "./table-rule.ts";
import { KEEP_MESSAGE_DAYS, KEEP_NUDGE_DAYS } from "../retention/periods.ts";

const ERASED = { until: "erased" } as const;

/** Who somebody is in a group, what they chose, and what they offer it. */
export const memberTables = {
  members: {
    atErase: [
      {
        rows: "stay",
        of: ["id"],
        emptied: {
          displayName: null,
          stage: null,
          stageVisibility: "nobody",
          goal: null,
          targetEmployers: null,
          timeZone: null,
          choseTimeZone: false,
          locale: "en",
          directMessages: "no",
          onBoards: "no",
          matchContacts: "no",
          employer: null,
          isOrganiser: false,
          isAdmin: false,
          setupOfferedAt: null,
          unreachableSince: null,
          contactsRevision: 0,
          firstGiveAskedAt: null,
          firstGiveRemindAt: null,
          contactWay: null,
          contactsAskedAt: null,
          contactsEndToldAt: null,
        },
      },
    ],
    exported: { of: ["id"], without: ["hasGoal", "hasTargetEmployers", "contactsRevision"] },
    kept: ERASED,
  },
  accounts: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  blocks: {
    // Nobody learns of a block, whoever it is about.
    atErase: [{ rows: "go", of: ["memberId", "blockedId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  offers: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  pledges: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  roundMembers: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  doors: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"], without: ["employerKey", "writtenIn"] },
    kept: ERASED,
  },
  employerLookups: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"], without: ["employerKeys"] },
    kept: ERASED,
  },
  pathNews: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"], without: ["employerKey"] },
    kept: ERASED,
  },
  pathRequests: {
    atErase: [{ rows: "go", of: ["askerId"] }],
    exported: { of: ["askerId"], without: ["employerKey"] },
    kept: ERASED,
  },
  pathAsks: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  nudgeSettings: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  nudges: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: { days: KEEP_NUDGE_DAYS },
  },
  daySlots: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: { days: KEEP_MESSAGE_DAYS },
  },
  linkCodes: {
    atErase: [{ rows: "go", of: ["memberId", "takenByMemberId"] }],
    exported: { of: ["memberId"], without: ["codeHash", "takenByGroupId", "takenByMemberId"] },
    kept: ERASED,
  },
  linkGuesses: {
    atErase: [{ rows: "go", of: ["memberId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
  mergedMembers: {
    atErase: [{ rows: "go", of: ["memberId", "mergedId"] }],
    exported: { of: ["memberId"] },
    kept: ERASED,
  },
} satisfies Partial<TableRules>;
