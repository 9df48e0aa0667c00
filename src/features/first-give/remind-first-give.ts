import { and, asc, eq, lte } from "drizzle-orm";
import { addDays, dayIn, instantAt } from "#core/calendar/calendar.ts";
import { endOfQuiet } from "#core/calendar/quiet-time.ts";
import type { Sender } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { DAY_MS } from "#core/durations.ts";
import { eachDue } from "#core/each-due.ts";
import { isDayFull } from "#core/outbox/letter-places.ts";
import { findMailbox, type FoundMailbox, type Mailbox } from "#core/outbox/mailbox.ts";
import { post } from "#core/outbox/outbox.ts";
import { groups, members } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { hasGiven } from "#features/giving/index.ts";
import { findFittingAsk } from "./find-fitting-ask.ts";
import { firstGiveLetter } from "./first-give-letter.ts";

/** Later than this it has lost its occasion. */
const WORTH_DAYS = 7;

/**
 * Writes once to members who were asked for a first small give a week ago and have done nothing since. Whoever moves
 * `first_give_remind_at` on, from the value that was seen, writes: a crash loses none, two replicas write none twice.
 */
export const remindFirstGive: JobDef = {
  name: "remind-first-give",
  cron: "11,41 * * * *",
  async run(job) {
    await eachDue(job, await findDue(job), "first give not reminded", (sender, seen) =>
      remind(sender, job, seen),
    );
  },
};

type Seen = {
  readonly groupId: string;
  readonly memberId: string;
  readonly remindAt: Date | null;
  readonly groupTimeZone: string;
};

const findDue = ({ db, now }: JobContext): Promise<readonly Seen[]> =>
  inSystem(db, (tx) =>
    tx
      .select({
        groupId: members.groupId,
        memberId: members.id,
        remindAt: members.firstGiveRemindAt,
        groupTimeZone: groups.timeZone,
      })
      .from(members)
      .innerJoin(groups, eq(groups.id, members.groupId))
      .where(lte(members.firstGiveRemindAt, now))
      .orderBy(asc(members.firstGiveRemindAt)),
  );

async function remind(
  { tx, now, group: { id } }: Sender,
  { commandPrefix: prefix }: JobContext,
  seen: Seen,
): Promise<void> {
  const sender = { tx, now, group: { id, timeZone: seen.groupTimeZone } };
  const mailbox = await findMailbox(sender, seen.memberId);
  const next = mailbox === undefined ? now : await earliest(sender, mailbox);
  if (next > now) {
    await moveOn(sender, seen, next);
    return;
  }
  if (!(await moveOn(sender, seen, null))) return;
  if (mailbox === undefined || seen.remindAt === null || !isWorthIt(mailbox, seen.remindAt, now)) {
    return;
  }
  if (await hasGiven(sender, seen.memberId)) return;
  const ask = await findFittingAsk(sender, mailbox.member);
  await post(sender, seen.memberId, firstGiveLetter(seen.memberId, prefix, ask));
}

const isWorthIt = ({ member }: Mailbox, remindAt: Date, now: Date): boolean =>
  member.leftAt === null && now.getTime() - remindAt.getTime() <= WORTH_DAYS * DAY_MS;

/** Not at night, and not on a day that has brought enough messages. */
async function earliest(sender: Sender, { member, timeZone }: FoundMailbox): Promise<Date> {
  const today = dayIn(sender.now, timeZone);
  return (await isDayFull(sender, member.id, today))
    ? endOfQuiet(instantAt(addDays(today, 1), 0, 0, timeZone), timeZone)
    : endOfQuiet(sender.now, timeZone);
}

/** True for the one who moves it on. */
async function moveOn(
  { tx }: Sender,
  { groupId, memberId, remindAt }: Seen,
  next: Date | null,
): Promise<boolean> {
  if (remindAt === null) return false;
  const moved = await tx
    .update(members)
    .set({ firstGiveRemindAt: next })
    .where(
      and(
        eq(members.groupId, groupId),
        eq(members.id, memberId),
        eq(members.firstGiveRemindAt, remindAt),
      ),
    )
    .returning({ id: members.id });
  return moved.length > 0;
}
