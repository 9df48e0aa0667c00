import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { button, context, controls, text } from "#chat/message.ts";
import type { Sender } from "#core/context.ts";
import type { JobDef } from "#core/define-job.ts";
import { HOUR_MS } from "#core/durations.ts";
import { BATCH, eachDue } from "#core/each-due.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { postTo } from "#core/outbox/outbox.ts";
import { weeks } from "#db/schema/index.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import { logAction } from "./week-actions.ts";
import { planForm } from "./week-forms.ts";

/** Later than this, a reminder reminds of nothing. */
const WORTH_MS = 12 * HOUR_MS;

/**
 * Sends the one reminder of a plan at the time that the member chose: they asked for it, so neither quiet time nor the
 * switch for messages holds it. Whoever marks the plan as reminded sends it, so a crash loses none and doubles none.
 */
export const remindPlans: JobDef = {
  name: "remind-plans",
  cron: "* * * * *",
  async run(job) {
    const due = await inSystem(job.db, (tx) =>
      tx
        .select({
          groupId: weeks.groupId,
          memberId: weeks.ownerId,
          startsOn: weeks.startsOn,
          planAt: weeks.planAt,
        })
        .from(weeks)
        .where(and(lte(weeks.planAt, job.now), isNull(weeks.planRemindedAt)))
        .orderBy(asc(weeks.planAt))
        .limit(BATCH),
    );
    await eachDue(job, due, "plan not reminded", remind);
  },
};

type Due = Pick<typeof weeks.$inferSelect, "groupId" | "startsOn" | "planAt"> & {
  readonly memberId: string;
};

async function remind(sender: Sender, due: Due): Promise<void> {
  const { tx, now } = sender;
  const { groupId, memberId, startsOn, planAt } = due;
  if (planAt === null) return;
  const [row] = await tx
    .update(weeks)
    .set({ planRemindedAt: now })
    .where(
      and(
        eq(weeks.groupId, groupId),
        eq(weeks.ownerId, memberId),
        eq(weeks.startsOn, startsOn),
        eq(weeks.planAt, planAt),
        isNull(weeks.planRemindedAt),
      ),
    )
    .returning({ plan: weeks.plan });
  const plan = row?.plan ?? null;
  const dropAt = new Date(planAt.getTime() + WORTH_MS);
  if (plan === null || dropAt <= now) return;
  const mailbox = await findMailbox(sender, memberId);
  if (mailbox === undefined || mailbox.member.unreachableSince !== null) return;
  await postTo(sender, mailbox, {
    dedupeKey: `plan:${memberId}:${startsOn}:${planAt.getTime()}`,
    message: (texts) => [
      text(texts.week.reminder({ plan })),
      controls(
        button(texts.week.logIt, logAction.ref({}), "primary"),
        button(texts.week.anotherTime, planForm.ref({ week: startsOn })),
      ),
      context(texts.week.reminderWhy),
    ],
    why: (texts) => texts.week.reminderWhy,
    dropAt,
  });
}
