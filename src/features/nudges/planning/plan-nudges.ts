import type { JobContext, JobDef } from "#core/define-job.ts";
import { consider, type Considered } from "./consider.ts";
import { BATCH, type Cursor, findDueMembers } from "./due-member.ts";
import { writeNudges } from "./write-nudges.ts";

/**
 * Writes the nudges whose time has come, in batches: each is read and decided first, and settled in one transaction by
 * whoever still finds `next_at` as it was seen; so a crash loses none, and two replicas write none twice. While one
 * batch is put into words and written, the next one is read. Without any due, it looks into an index and nothing else.
 */
export const planNudges: JobDef = {
  name: "plan-nudges",
  cron: "* * * * *",
  async run(job) {
    let batch = await look(job, undefined);
    while (batch !== undefined) {
      const { considered, last } = batch;
      [batch] = await Promise.all([
        last === undefined ? undefined : look(job, last),
        considered.length > 0 ? writeNudges(job.db, considered, job.now) : undefined,
      ]);
    }
  },
};

/** Some of those who are due, and what is to become of them. */
type Batch = {
  readonly considered: readonly Considered[];
  /** Where it ended; undefined: nobody else is due. */
  readonly last: Cursor | undefined;
};

async function look(
  { db, now, log }: JobContext,
  after: Cursor | undefined,
): Promise<Batch | undefined> {
  const members = await findDueMembers(db, now, after);
  if (members.length === 0) return undefined;
  return {
    considered: await consider(db, members, now, log),
    last: members.length < BATCH ? undefined : members.at(-1),
  };
}
