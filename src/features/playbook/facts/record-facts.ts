import type { Day } from "#core/calendar/calendar.ts";
import type { ContactFact, DueTask, Facts, OutreachFact } from "../facts.ts";
import type { readContactFacts } from "./read-contacts.ts";
import type { readOutreachFacts, readTaskFacts } from "./read-record.ts";

type Rows<Read extends (...args: never[]) => Promise<readonly unknown[]>> = Awaited<
  ReturnType<Read>
>[number];

/** A due task, as practices see it. */
export const toTask = (row: Rows<typeof readTaskFacts>): DueTask => ({
  id: row.id,
  kind: row.kind,
  contactId: row.contact_id,
  memberId: row.about_member_id,
  meetingId: row.meeting_id,
  aboutContactId: row.about_contact_id,
  tie: row.tie,
  dueOn: row.due_on,
});

/** An outreach, with its days as its member counts them. */
export const toOutreach = (
  row: Rows<typeof readOutreachFacts>,
  dayOf: (at: Date) => Day,
): OutreachFact => ({
  id: row.id,
  contactId: row.contact_id,
  state: row.state,
  tries: row.tries,
  nextOn: row.next_on,
  meetsAt: row.meets_at,
  meetsOn: row.meets_at === null ? null : dayOf(row.meets_at),
  hasDraft: row.has_draft,
  isReferred: row.is_referred,
  isReferrerAsked: row.is_referrer_asked,
  movedOn: dayOf(row.moved_at),
});

/** Of each kind of contact the one whom a word would reach best. */
export function picksOf(
  rows: readonly Rows<typeof readContactFacts>[],
): Omit<Facts["contacts"], "count"> {
  const of = (pick: Rows<typeof readContactFacts>["pick"]): ContactFact | null => {
    const [row] = rows
      .filter((candidate) => candidate.pick === pick)
      .toSorted((one, other) => (other.last_spoke_on ?? "").localeCompare(one.last_spoke_on ?? ""));
    return row === undefined
      ? null
      : {
          id: row.id,
          tie: row.tie,
          source: row.source,
          lastSpokeOn: row.last_spoke_on,
          isReferred: row.is_referred,
        };
  };
  return {
    quietStrong: of("quietStrong"),
    quietWeak: of("quietWeak"),
    dormant: of("dormant"),
    freshName: of("freshName"),
    stranger: of("stranger"),
    gentle: of("gentle"),
  };
}
