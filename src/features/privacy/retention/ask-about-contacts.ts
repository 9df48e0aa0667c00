import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { post } from "#core/outbox/outbox.ts";
import { members } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { readUntouched } from "./old-contacts.ts";
import { MOST_NAMED, oldContactsQuestion } from "./old-contacts-message.ts";
import { daysBefore, UNTOUCHED_DAYS } from "./periods.ts";

/** As many as one run looks at; the rest waits for the next. */
const BATCH = 500;

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
    for (const who of due) await askMember(job, who);
  },
};

async function askMember(
  { db, now }: JobContext,
  who: { readonly groupId: string; readonly memberId: string },
): Promise<void> {
  await inTenant(db, who, async (tx) => {
    const owner = { tx, now, group: { id: who.groupId }, member: { id: who.memberId } };
    const today = dayIn(now, "UTC");
    const untouched = await readUntouched(owner, today, MOST_NAMED);
    if (untouched.count > 0) {
      await post(owner, who.memberId, {
        dedupeKey: `old-contacts:${who.memberId}:${today}`,
        message: (texts) => oldContactsQuestion(texts, untouched),
        why: (texts) => texts.privacy.oldContacts.why,
        urgency: "can-wait",
      });
    }
    await tx
      .update(members)
      .set({ contactsAskedAt: now })
      .where(and(eq(members.groupId, who.groupId), eq(members.id, who.memberId)));
  });
}
