import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { post } from "#core/outbox/outbox.ts";
import { members } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { MOST_NAMED, oldContactsQuestion } from "./old-contacts-message.ts";
import { readUntouched } from "./old-contacts.ts";
import { daysBefore, UNTOUCHED_DAYS } from "./periods.ts";

/** Asks each member once a year about all contacts that have rested for a year, in one message. */
export const askAboutContacts: JobDef = {
  name: "ask-about-contacts",
  cron: "23 * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({ groupId: members.groupId, memberId: members.id })
        .from(members)
        .where(
          and(
            lte(
              sql`coalesce(${members.contactsAskedAt}, ${members.joinedAt})`,
              daysBefore(job.now, UNTOUCHED_DAYS).toISOString(),
            ),
            isNull(members.leftAt),
            isNull(members.pseudonymSince),
          ),
        )
        .orderBy(asc(members.groupId), asc(members.id))
        .limit(BATCH),
    );
    await eachDue(job, due, "old contacts not asked about", askMember);
  },
};

async function askMember(
  sender: Sender,
  { groupId, memberId }: { readonly groupId: string; readonly memberId: string },
): Promise<void> {
  const { tx, now } = sender;
  const owner = { ...sender, member: { id: memberId } };
  const today = dayIn(now, "UTC");
  const untouched = await readUntouched(owner, today, MOST_NAMED);
  if (untouched.count > 0) {
    await post(owner, memberId, {
      dedupeKey: `old-contacts:${memberId}:${today}`,
      message: (texts) => oldContactsQuestion(texts, untouched),
      why: (texts) => texts.privacy.oldContacts.why,
      urgency: "can-wait",
    });
  }
  await tx
    .update(members)
    .set({ contactsAskedAt: now })
    .where(and(eq(members.groupId, groupId), eq(members.id, memberId)));
}
