import { and, asc, eq, isNull, lte } from "drizzle-orm";
import { button, context, controls, text } from "#chat/message.ts";
import { HOUR_MS } from "#core/durations.ts";
import type { JobContext, JobDef } from "#core/define-job.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { postTo } from "#core/outbox/outbox.ts";
import { weeks } from "#db/schema/index.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";
import { logAction } from "./week-actions.ts";
import { planForm } from "./week-forms.ts";

const BATCH = 200;
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
          ownerId: weeks.ownerId,
          startsOn: weeks.startsOn,
          planAt: weeks.planAt,
        })
        .from(weeks)
        .where(and(lte(weeks.planAt, job.now), isNull(weeks.planRemindedAt)))
        .orderBy(asc(weeks.planAt))
        .limit(BATCH),
    );
    for (const seen of due) {
      try {
        await remind(job, seen);
      } catch (error) {
        // Found again in a minute; the others are not to wait for it.
        job.log.error("plan not reminded", error, { group: seen.groupId, member: seen.ownerId });
      }
    }
  },
};

type Due = Pick<typeof weeks.$inferSelect, "groupId" | "ownerId" | "startsOn" | "planAt">;

function remind({ db, now }: JobContext, due: Due): Promise<void> {
  const { groupId, ownerId, startsOn, planAt } = due;
  return inTenant(db, { groupId, memberId: ownerId }, async (tx) => {
    if (planAt === null) return;
    const [row] = await tx
      .update(weeks)
      .set({ planRemindedAt: now })
      .where(
        and(
          eq(weeks.groupId, groupId),
          eq(weeks.ownerId, ownerId),
          eq(weeks.startsOn, startsOn),
          eq(weeks.planAt, planAt),
          isNull(weeks.planRemindedAt),
        ),
      )
      .returning({ plan: weeks.plan });
    const plan = row?.plan ?? null;
    const dropAt = new Date(planAt.getTime() + WORTH_MS);
    if (plan === null || dropAt <= now) return;
    const sender = { tx, now, group: { id: groupId } };
    const mailbox = await findMailbox(sender, ownerId);
    if (mailbox === undefined || mailbox.member.unreachableSince !== null) return;
    await postTo(sender, mailbox, {
      dedupeKey: `plan:${ownerId}:${startsOn}:${planAt.getTime()}`,
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
  });
}
