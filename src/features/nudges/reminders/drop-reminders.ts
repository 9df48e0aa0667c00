import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { withdraw } from "#core/outbox/outbox.ts";
import { reminders } from "#db/schema/index.ts";
import { REMINDER_KEY } from "./reminder-key.ts";

/** Sends none of the reminders that the member chose; those of one nudge alone where it is named. */
export async function dropReminders(ctx: Context, nudgeId?: string): Promise<void> {
  const { tx, now, group, member } = ctx;
  await tx
    .update(reminders)
    .set({ state: "dropped", settledAt: now })
    .where(
      and(
        eq(reminders.groupId, group.id),
        eq(reminders.ownerId, member.id),
        eq(reminders.state, "waiting"),
        nudgeId === undefined ? undefined : eq(reminders.nudgeId, nudgeId),
      ),
    );
  if (nudgeId === undefined) await withdraw(ctx, member.id, { startWith: REMINDER_KEY });
}
