import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { pathAsks, pathRequests } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { askNextOwners, lockAsking } from "./ask-next-owners.ts";
import { knowsLinks } from "./knows-links.ts";
import { findPath, isPathAsk, isRequest } from "./path-row.ts";

/** Asks the next owners where those before have been silent for two days. */
export const askFurther: JobDef = {
  name: "ask-further-owners",
  cron: "6,26,46 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: pathRequests.groupId, id: pathRequests.id })
        .from(pathRequests)
        .where(and(eq(pathRequests.state, "asking"), lte(pathRequests.nextAt, job.now)))
        .orderBy(asc(pathRequests.nextAt), asc(pathRequests.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "owners not asked", async (sender, { id }) => {
      const request = await lockAsking(sender, id);
      // Somebody declined in the meantime, and the next were asked then.
      if (request === undefined || request.nextAt === null || request.nextAt > job.now) return;
      await askNextOwners({ ...sender, installation: job.db }, request);
    });
  },
};

/** After seven days every asker without a path hears the same, whoever was asked and whatever they said. */
export const endPaths: JobDef = {
  name: "end-paths",
  cron: "1,11,21,31,41,51 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: pathRequests.groupId, id: pathRequests.id })
        .from(pathRequests)
        .where(and(isNull(pathRequests.settledAt), lte(pathRequests.endsAt, job.now)))
        .orderBy(asc(pathRequests.endsAt), asc(pathRequests.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "path not ended", (sender, { id }) => endPath(sender, job, id));
  },
};

/** An owner who has promised to ask may still bring a yes; then the asker hears that, too. */
async function endPath(
  sender: Sender,
  { commandPrefix: prefix }: JobContext,
  id: string,
): Promise<void> {
  const { tx, now, group } = sender;
  const [ended] = await tx
    .update(pathRequests)
    .set({ settledAt: now, nextAt: null })
    .where(and(isRequest(group.id, id), isNull(pathRequests.settledAt)))
    .returning();
  if (ended === undefined) return;
  await tx
    .update(pathRequests)
    .set({ state: "ended" })
    .where(and(isRequest(group.id, id), eq(pathRequests.state, "asking")));
  await post(sender, ended.askerId, {
    dedupeKey: `path-ended:${id}`,
    message: (texts) => [
      text(texts.knows.noPath({ company: ended.employer })),
      text(texts.knows.noPathNext({ prefix })),
    ],
    why: (texts) => texts.knows.whyEnded,
  });
}

/** Asks an owner once what their contact said. */
export const remindOwners: JobDef = {
  name: "remind-path-owners",
  cron: "16,46 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: pathAsks.groupId, id: pathAsks.id })
        .from(pathAsks)
        .where(lte(pathAsks.remindAt, job.now))
        .orderBy(asc(pathAsks.remindAt), asc(pathAsks.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "owner not reminded", (sender, { id }) => remindOwner(sender, id));
  },
};

async function remindOwner(sender: Sender, id: string): Promise<void> {
  const { tx, group } = sender;
  const [ask] = await tx
    .update(pathAsks)
    .set({ remindAt: null })
    .where(and(isPathAsk(group.id, id), lte(pathAsks.remindAt, sender.now)))
    .returning();
  const path = await findPath(sender, id);
  if (ask === undefined || path?.request.state !== "promised") return;
  const [asker] = await findMembers(sender, [path.request.askerId]);
  await post(sender, ask.ownerId, {
    dedupeKey: `path-remind:${id}`,
    message: (texts) => [
      text(
        texts.knows.remind({
          asker: asker?.name ?? texts.common.somebody,
          company: path.request.employer,
        }),
      ),
      controls(
        button(texts.knows.theySaidYes, knowsLinks.saidYes.ref({ path: id }), "primary"),
        button(texts.knows.theySaidNo, knowsLinks.saidNo.ref({ path: id })),
      ),
    ],
    why: (texts) => texts.knows.whyRemind,
    urgency: "can-wait",
  });
}
