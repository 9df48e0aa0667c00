import { and, asc, isNotNull, isNull, lt, or } from "drizzle-orm";
import { DAY_MS } from "#core/durations.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { groupLinks, linkCodes } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { linkGroups } from "./link-groups.ts";
import { linkMembers } from "./link-members.ts";
import { MailUnderWay } from "./moving/join-groups.ts";
import { unlinkGroups } from "./unlink-groups.ts";

/** A code that nobody took is of no use after its quarter of an hour. */
const KEPT_MS = DAY_MS;

/**
 * Joins what a typed code joins and parts what an organiser wants parted, each in one transaction that nobody else
 * works beside. What could not be done at once, as while a letter is being sent, is done seconds later.
 */
export const settleLinks: JobDef = {
  name: "settle-links",
  cron: "*/5 * * * * *",
  async run(job) {
    for (const code of await findTaken(job)) {
      await attempt(job, code.groupId, () =>
        code.kind === "groups" ? linkGroups(job, code) : linkMembers(job, code),
      );
    }
    for (const link of await findEnding(job)) {
      await attempt(job, link.groupId, () => unlinkGroups(job, link));
    }
    await deleteOld(job);
  },
};

async function attempt(
  { log }: JobContext,
  group: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof MailUnderWay) return;
    // Found again in five seconds; the other groups are not to wait for it.
    log.error("link not settled", error, { group });
  }
}

const findTaken = ({ db }: JobContext) =>
  inSystem(db, (tx) =>
    tx
      .select()
      .from(linkCodes)
      .where(and(isNotNull(linkCodes.takenAt), isNull(linkCodes.settledAt)))
      .orderBy(asc(linkCodes.takenAt)),
  );

const findEnding = ({ db }: JobContext) =>
  inSystem(db, (tx) =>
    tx
      .select()
      .from(groupLinks)
      .where(and(isNotNull(groupLinks.unlinkWantedAt), isNull(groupLinks.unlinkedAt))),
  );

async function deleteOld({ db, now }: JobContext): Promise<void> {
  await inSystem(db, (tx) =>
    tx
      .delete(linkCodes)
      .where(
        and(
          lt(linkCodes.expiresAt, new Date(now.getTime() - KEPT_MS)),
          or(isNull(linkCodes.takenAt), isNotNull(linkCodes.settledAt)),
        ),
      ),
  );
}
