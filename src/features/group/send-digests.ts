import { and, asc, eq, lte } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Group, Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { eachDue } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import { groupChannel, sayInChannel, tellOtherChannels } from "#core/outbox/group-channels.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { groups } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { textsFor } from "#texts/texts.ts";
import { DIGEST_KEY } from "./digest-key.ts";
import { digestMessage } from "./digest-message.ts";
import { dueDigest, nextDigestAt } from "./next-digest.ts";
import { readDigest } from "./read-digest.ts";

/**
 * Writes the digests whose hour has come. Whoever moves a group's `digest_next_at` on, from the value that was seen,
 * writes its digest in the same transaction; so a crash loses none and two replicas write none twice.
 */
export const sendDigests: JobDef = {
  name: "send-digests",
  cron: "*/5 * * * *",
  async run(job) {
    await eachDue(job, await findDue(job), "digest not written", (sender, seen) =>
      sendDigest(sender, job, seen),
    );
  },
};

type Seen = { readonly groupId: string; readonly nextAt: Date | null };

const findDue = ({ db, now }: JobContext): Promise<readonly Seen[]> =>
  inSystem(db, (tx) =>
    tx
      .select({ groupId: groups.id, nextAt: groups.digestNextAt })
      .from(groups)
      .where(and(isLiving, lte(groups.digestNextAt, now)))
      .orderBy(asc(groups.digestNextAt)),
  );

async function sendDigest(
  { tx, now }: Sender,
  { commandPrefix }: JobContext,
  seen: Seen,
): Promise<void> {
  const group = await moveOn(tx, seen, now);
  if (group === undefined) return;
  const due = dueDigest(group, now);
  if (due === undefined) return;
  const sender = { tx, now, group };
  const place = await groupChannel(sender);
  if (place === undefined) return;
  const digest = await readDigest(sender, due);
  if (digest === undefined) return;
  const texts = textsFor(group.locale);
  const said = {
    dedupeKey: `${DIGEST_KEY}${dayIn(due.until, group.timeZone)}`,
    message: digestMessage(texts, commandPrefix, digest),
    why: texts.digest.why,
    dropAt: due.dropAt,
  };
  await sayInChannel(sender, place, said);
  await tellOtherChannels(sender, place.workspace.id, said);
}

/** The group as it is now, for the one who moves its next digest on; every change of its time moves it as well. */
async function moveOn(tx: Tx, seen: Seen, now: Date): Promise<Group | undefined> {
  if (seen.nextAt === null) return undefined;
  const isSeen = and(eq(groups.id, seen.groupId), eq(groups.digestNextAt, seen.nextAt));
  const [group] = await tx.select().from(groups).where(isSeen).for("no key update");
  if (group === undefined) return undefined;
  await tx
    .update(groups)
    .set({ digestNextAt: nextDigestAt(group, now) })
    .where(isSeen);
  return group;
}
