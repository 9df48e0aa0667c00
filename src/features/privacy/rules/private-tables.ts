import type { TableRules } from "./table-rule.ts";
import { KEEP_DRAFT_HOURS, KEEP_NUDGE_DAYS } from "../retention/periods.ts";

const ERASED = { until: "erased" } as const;

/** A member's own record, seen by them alone: it goes with them. */
export const privateTables = {
  contacts: {
    atErase: [
      { rows: "go", of: ["ownerId"] },
      { rows: "stay", of: ["referredByMemberId"], emptied: {} },
    ],
    exported: { of: ["ownerId"], without: ["words", "nameKey", "employerKey", "revision"] },
    kept: ERASED,
  },
  contactBooks: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    // The same words as in contacts.
    exported: undefined,
    kept: ERASED,
  },
  contactsApart: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  meetings: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  meetingPeople: {
    atErase: [
      { rows: "go", of: ["ownerId"] },
      { rows: "stay", of: ["memberId"], emptied: {} },
    ],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  tasks: {
    atErase: [
      { rows: "go", of: ["ownerId"] },
      { rows: "stay", of: ["memberId"], emptied: {} },
    ],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  outreaches: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"], without: ["hasDraft"] },
    kept: ERASED,
  },
  outreachMoves: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  checkups: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  inventoryCircles: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  weeks: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  streakPauses: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: ERASED,
  },
  drafts: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: { hours: KEEP_DRAFT_HOURS },
  },
  importPreviews: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: { hours: KEEP_DRAFT_HOURS },
  },
  reminders: {
    atErase: [{ rows: "go", of: ["ownerId"] }],
    exported: { of: ["ownerId"] },
    kept: { days: KEEP_NUDGE_DAYS },
  },
} satisfies Partial<TableRules>;
