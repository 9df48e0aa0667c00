import { sql } from "drizzle-orm";
import { controls, context, text, button } from "#chat/message.ts";
import { HOUR_MS } from "#core/durations.ts";
import type { Letter } from "#core/context.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { postTo } from "#core/outbox/outbox.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { actAs } from "#db/transactions/act-as.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { nudgeWords } from "#features/playbook/index.ts";
import { nudgeLinks } from "../nudge-links.ts";
import { deedRow } from "../nudge-message.ts";
import { readNudge } from "./own-nudge.ts";
import { REMINDER_KEY } from "./reminder-key.ts";

const BATCH = 100;

/** Later than this, it is no longer the time that was chosen: that is said, and not at night. */
const WORTH_MS = 12 * HOUR_MS;

/**
 * Sends the reminders whose time has come, at night too: their members chose it. Whoever holds the rows sends them, in
 * the transaction that marks them, so a crash loses none and doubles none.
 */
export const sendReminders: JobDef = {
  name: "send-reminders",
  cron: "* * * * *",
  async run(job) {
    let found = BATCH;
    while (found === BATCH) found = await sendBatch(job);
  },
};

type Due = {
  readonly group_id: string;
  readonly id: string;
  readonly owner_id: string;
  readonly nudge_id: string;
  readonly remind_at: Date;
};

function sendBatch({ db, now }: JobContext): Promise<number> {
  const at = now.toISOString();
  return inSystem(db, async (tx) => {
    const due = await tx.execute<Due>(sql`
      update reminders set state = 'sent', settled_at = ${at}::timestamptz
        where (group_id, id) in (
          select group_id, id from reminders
            where state = 'waiting' and remind_at <= ${at}::timestamptz
            order by remind_at limit ${BATCH} for update skip locked)
        returning group_id, id, owner_id, nudge_id, remind_at`);
    for (const one of due) await remind(tx, one, now);
    return due.length;
  });
}

async function remind(tx: Tx, due: Due, now: Date): Promise<void> {
  const worthUntil = new Date(due.remind_at.getTime() + WORTH_MS);
  const isLate = worthUntil <= now;
  await actAs(tx, { groupId: due.group_id, memberId: due.owner_id });
  const sender = { tx, now, group: { id: due.group_id } };
  const mailbox = await findMailbox(sender, due.owner_id);
  if (mailbox === undefined || mailbox.member.unreachableSince !== null) return;
  if (mailbox.member.leftAt !== null) return;
  const reader = { ...sender, member: { id: due.owner_id }, timeZone: mailbox.timeZone };
  const nudge = await readNudge(reader, due.nudge_id);
  if (nudge === undefined) return;
  const letter: Letter = {
    dedupeKey: `${REMINDER_KEY}${due.id}`,
    message: (texts) => [
      text(isLate ? texts.nudges.reminderLate : texts.nudges.reminder),
      text(nudgeWords(texts, nudge.choice, nudge.subject)),
      ...deedRow(texts, nudge.choice),
      controls(button(texts.nudges.notThisOne, nudgeLinks.decline.ref({ nudge: nudge.id }))),
      context(texts.nudges.reminderWhy),
    ],
    why: (texts) => texts.nudges.reminderWhy,
    ...(isLate ? {} : { dropAt: worthUntil }),
  };
  await postTo(sender, mailbox, letter, { keepsQuiet: isLate });
}
