import { and, asc, eq, lte } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Group, Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { eachDue } from "#core/each-due.ts";
import { isLiving } from "#core/living-group.ts";
import { tellOtherChannels } from "#core/outbox/group-channels.ts";
import { laneOf } from "#core/outbox/lane.ts";
import { enqueue } from "#core/outbox/outbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { groups, workspaces } from "#db/schema/index.ts";
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
  if (group === undefined || group.channel === null) return;
  const due = dueDigest(group, now);
  if (due === undefined) return;
  const workspace = await findWorkspace(tx, group);
  const digest = await readDigest({ tx, now, group }, due);
  if (workspace === undefined || digest === undefined) return;
  const texts = textsFor(group.locale);
  const said = {
    dedupeKey: `${DIGEST_KEY}${dayIn(due.until, group.timeZone)}`,
    message: digestMessage(texts, commandPrefix, digest),
    why: texts.digest.why,
    dropAt: due.dropAt,
  };
  await enqueue(
    { tx, now, group },
    {
      workspaceId: workspace.id,
      lane: laneOf(workspace.platform, workspace.externalId),
      memberId: undefined,
      target: { kind: "channel", channel: group.channel },
      dedupeKey: said.dedupeKey,
      payload: { message: said.message, why: said.why },
      dropAt: said.dropAt,
    },
  );
  await tellOtherChannels({ tx, now, group }, workspace.id, said);
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

async function findWorkspace(tx: Tx, group: Group) {
  if (group.channelWorkspaceId === null) return undefined;
  const [row] = await tx
    .select()
    .from(workspaces)
    .where(and(eq(workspaces.groupId, group.id), eq(workspaces.id, group.channelWorkspaceId)));
  return row;
}
