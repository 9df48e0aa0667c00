import type { JobDef } from "#core/define-job.ts";
import { consider } from "./consider.ts";
import { BATCH, findDueMembers } from "./due-member.ts";
import { writeNudges } from "./write-nudges.ts";

/**
 * Writes the nudges whose time has come, in batches: each is read and decided first, and settled in one transaction by
 * whoever still finds `next_at` as it was seen; so a crash loses none, and two replicas write none twice. Without any
 * due, it looks into an index and nothing else.
 */
export const planNudges: JobDef = {
  name: "plan-nudges",
  cron: "* * * * *",
  async run({ db, now, log }) {
    let batch = await findDueMembers(db, now);
    while (batch.length > 0) {
      const considered = await consider(db, batch, now, log);
      if (considered.length > 0) await writeNudges(db, considered, now);
      const last = batch.at(-1);
      batch = batch.length < BATCH ? [] : await findDueMembers(db, now, last);
    }
  },
};
