import type { Log } from "#chat/log.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { type Facts, readFacts } from "#features/playbook/index.ts";
import { type Decision, decide } from "./decide.ts";
import type { DueMember } from "./due-member.ts";
import { evaluate, type Verdict } from "./evaluate.ts";

/** What is to become of one member's nudge. */
export type Considered = {
  readonly member: DueMember;
  readonly verdict: Verdict;
  /** Undefined: nothing is due now, or nothing is worth a message. */
  readonly nudge: PlannedNudge | undefined;
};

export type PlannedNudge = Decision & {
  readonly due: NonNullable<Verdict["due"]>;
  readonly facts: Facts;
};

/**
 * Decides for a batch of members; reads, and writes nothing. One whose settings make no sense is logged and left out.
 */
export async function consider(
  db: Db,
  members: readonly DueMember[],
  now: Date,
  log: Pick<Log, "error">,
): Promise<readonly Considered[]> {
  const judged = members.flatMap((member) => {
    const verdict = attempt(member, log, () => evaluate(member, now));
    return verdict === undefined ? [] : [{ member, verdict }];
  });
  const due = judged.filter(
    ({ member, verdict }) => verdict.due !== undefined && member.addresses.length > 0,
  );
  const facts = await readFacts(
    db,
    now,
    due.map(({ member }) => member),
  );
  return judged.flatMap(({ member, verdict }): readonly Considered[] => {
    const known = facts.get(member.memberId);
    const { due: dueNow } = verdict;
    if (dueNow === undefined || known === undefined) return [{ member, verdict, nudge: undefined }];
    const decided = attempt(member, log, () => ({ decision: decide(member, dueNow, known) }));
    if (decided === undefined) return [];
    const { decision } = decided;
    const nudge = decision && { ...decision, due: dueNow, facts: known };
    return [{ member, verdict, nudge }];
  });
}

/** A fault of one is not to keep the others from theirs. It is found again at the next look. */
function attempt<Result>(
  member: DueMember,
  log: Pick<Log, "error">,
  work: () => Result,
): Result | undefined {
  try {
    return work();
  } catch (error) {
    log.error("nudge not planned", error, { group: member.groupId, member: member.memberId });
    return undefined;
  }
}
