import { and, asc, between, eq, isNull, lte, sql } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { isRequest } from "./path-row.ts";

/** So long after the asker heard that there was no path, three weeks after they asked, a promise is over. */
const PROMISE_DAYS = 14;
/** What was passed on and not saved is kept no longer. */
const KEEP_DETAILS_DAYS = 30;
/** A yes may come two weeks after the request was settled; beyond this every detail has been looked at. */
const LOOKED_AT_DAYS = 60;

/** Ends promises that nothing came of, and empties what the asker did not save of a contact. */
export const endPromises: JobDef = {
  name: "end-path-promises",
  cron: "40 10 * * *",
  async run(job) {
    const { db, now } = job;
    const daysAgo = (days: number) => new Date(now.getTime() - days * DAY_MS);
    const columns = { groupId: pathRequests.groupId, id: pathRequests.id };
    const promised = await inSystem(db, (tx) =>
      tx
        .select(columns)
        .from(pathRequests)
        .where(
          and(eq(pathRequests.state, "promised"), lte(pathRequests.endsAt, daysAgo(PROMISE_DAYS))),
        )
        .orderBy(asc(pathRequests.endsAt), asc(pathRequests.id))
        .limit(BATCH),
    );
    await eachDue(job, promised, "promise not ended", (sender, { id }) => endPromise(sender, id));
    const opened = await inSystem(db, (tx) =>
      tx
        .select(columns)
        .from(pathRequests)
        .where(
          and(
            eq(pathRequests.state, "opened"),
            between(pathRequests.settledAt, daysAgo(LOOKED_AT_DAYS), daysAgo(KEEP_DETAILS_DAYS)),
          ),
        ),
    );
    await eachDue(job, opened, "details not emptied", (sender, { id }) =>
      emptyDetails(sender, id, daysAgo(KEEP_DETAILS_DAYS)),
    );
  },
};

/** The owner is released, kindly. The asker heard on the seventh day, and learns nothing of who had promised. */
async function endPromise(sender: Sender, id: string): Promise<void> {
  const { tx, now, group } = sender;
  const [ended] = await tx
    .update(pathRequests)
    .set({
      state: "ended",
      settledAt: sql`coalesce(${pathRequests.settledAt}, ${now.toISOString()}::timestamptz)`,
    })
    .where(and(isRequest(group.id, id), eq(pathRequests.state, "promised")))
    .returning();
  if (ended === undefined) return;
  const [asker] = await findMembers(sender, [ended.askerId]);
  const promises = await tx
    .update(pathAsks)
    .set({ remindAt: null })
    .where(and(isAskOf(group.id, id), eq(pathAsks.answer, "yes"), isNull(pathAsks.contactYesAt)))
    .returning();
  for (const { id: askId, ownerId } of promises) {
    await post(sender, ownerId, {
      dedupeKey: `path-promise-ended:${askId}`,
      message: (texts) => [
        text(
          texts.knows.promiseEnded({
            asker: asker?.name ?? texts.common.somebody,
            company: ended.employer,
          }),
        ),
      ],
      why: (texts) => texts.knows.whyRemind,
      urgency: "can-wait",
    });
  }
}

async function emptyDetails({ tx, group }: Sender, id: string, before: Date): Promise<void> {
  await tx
    .update(pathAsks)
    .set({ contactName: null, contactRole: null, contactWay: null })
    .where(
      and(isAskOf(group.id, id), isNull(pathAsks.savedAt), lte(pathAsks.contactYesAt, before)),
    );
}

const isAskOf = (groupId: string, requestId: string) =>
  and(eq(pathAsks.groupId, groupId), eq(pathAsks.requestId, requestId));
