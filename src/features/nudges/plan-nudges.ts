import { and, asc, eq, lte, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { findMailbox, type Mailbox, postTo } from "#core/outbox.ts";
import type { Db, Tx } from "#db/open-database.ts";
import { groups, members, daySlots, nudgeSettings } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/tenant.ts";
import { mostUrgentTask } from "#features/tasks/index.ts";
import { dueNudge, nextNudgeAt } from "./next-nudge.ts";
import { nudgeLetter } from "./nudge-letter.ts";

const BATCH = 200;

/**
 * Writes the nudges whose time has come. Each member's is one transaction of its own: whoever moves `next_at` on, from
 * the value that was seen, writes the nudge; so a crash loses none and two replicas write none twice.
 */
export const planNudges: JobDef = {
  name: "plan-nudges",
  cron: "* * * * *",
  async run(job) {
    let last: Seen | undefined;
    do {
      const batch = await findDue(job.db, job.now, last);
      for (const seen of batch) {
        try {
          await planNudge(job, seen);
        } catch (error) {
          // Found again in a minute; the others are not to wait for it.
          job.log.error("nudge not planned", error, { group: seen.groupId, member: seen.memberId });
        }
      }
      last = batch.length < BATCH ? undefined : batch.at(-1);
    } while (last !== undefined);
  },
};

type Seen = Awaited<ReturnType<typeof findDue>>[number];

/** Whose nudge is due, the longest due first, after the `last` that was seen. */
function findDue(
  db: Db,
  now: Date,
  last:
    | { readonly nextAt: Date | null; readonly groupId: string; readonly memberId: string }
    | undefined,
) {
  const { groupId, memberId, isOn, hour, days, pausedUntil, nextAt } = nudgeSettings;
  return inSystem(db, (tx) =>
    tx
      .select({
        groupId,
        memberId,
        hour,
        days,
        pausedUntil,
        nextAt,
        timeZone: sql<string>`coalesce(${members.timeZone}, ${groups.timeZone})`,
      })
      .from(nudgeSettings)
      .innerJoin(members, and(eq(members.groupId, groupId), eq(members.id, memberId)))
      .innerJoin(groups, eq(groups.id, groupId))
      .where(
        and(
          eq(isOn, true),
          lte(nextAt, now),
          last &&
            sql`(${nextAt}, ${groupId}, ${memberId}) > (${last.nextAt?.toISOString()}::timestamptz, ${last.groupId}::uuid, ${last.memberId}::uuid)`,
        ),
      )
      .orderBy(asc(nextAt), asc(groupId), asc(memberId))
      .limit(BATCH),
  );
}

function planNudge({ db, now }: JobContext, seen: Seen): Promise<void> {
  const { groupId, memberId, timeZone } = seen;
  return inTenant(db, { groupId, memberId }, async (tx) => {
    if (!(await moveOn(tx, seen, now))) return;
    const due = dueNudge(seen, timeZone, now, memberId);
    if (due === undefined) return;
    const sender = { tx, now, group: { id: groupId } };
    const mailbox = await findMailbox(sender, memberId);
    if (mailbox === undefined || mailbox.member.unreachableSince !== null) return;
    const task = await mostUrgentTask({
      ...sender,
      member: { id: memberId },
      today: dayIn(now, timeZone),
    });
    if (task === undefined) return;
    if (!(await takeDay(tx, { seen, mailbox, day: due.day, practice: task.kind, now }))) return;
    await postTo(sender, mailbox, nudgeLetter({ ...due, memberId, plan: seen, task }));
  });
}

/** True for the one who moves the next nudge on; every change by the member moves it as well. */
async function moveOn(tx: Tx, seen: Seen, now: Date): Promise<boolean> {
  const { groupId, memberId, nextAt } = seen;
  if (nextAt === null) return false;
  const moved = await tx
    .update(nudgeSettings)
    .set({ nextAt: nextNudgeAt(seen, seen.timeZone, now, memberId) })
    .where(
      and(
        eq(nudgeSettings.groupId, groupId),
        eq(nudgeSettings.memberId, memberId),
        eq(nudgeSettings.isOn, true),
        eq(nudgeSettings.nextAt, nextAt),
      ),
    )
    .returning({ memberId: nudgeSettings.memberId });
  return moved.length > 0;
}

/** True when this person has had no nudge on this local day, in whatever group. */
async function takeDay(
  tx: Tx,
  nudge: {
    readonly seen: Seen;
    readonly mailbox: Mailbox;
    readonly day: string;
    readonly practice: string;
    readonly now: Date;
  },
): Promise<boolean> {
  const taken = await tx
    .insert(daySlots)
    .values({
      person: personKey(nudge.mailbox),
      localDay: nudge.day,
      groupId: nudge.seen.groupId,
      memberId: nudge.seen.memberId,
      slot: "nudge",
    })
    .onConflictDoNothing()
    .returning({ person: daySlots.person });
  return taken.length > 0;
}

/** Slack's user ids belong to a workspace; elsewhere one person has one account in all groups. */
const personKey = ({ platform, workspace, account }: Mailbox): string =>
  platform === "slack" ? `slack:${workspace}:${account}` : `${platform}:${account}`;
