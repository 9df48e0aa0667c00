import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";

export type NewTask = {
  readonly kind: (typeof tasks.$inferSelect)["kind"];
  /** Whom it is about. */
  readonly person:
    | { readonly kind: "contact"; readonly id: string }
    | { readonly kind: "member"; readonly id: string };
  readonly meetingId: string;
  readonly dueOn: string;
  readonly promise?: string;
};

/**
 * Puts something on the caller's list. There is one open thank-you and one open follow-up per person: a new one moves
 * the follow-up to its new day and leaves a thank-you where it is. Promises stand each for itself.
 */
export async function makeTask(ctx: Context, task: NewTask): Promise<void> {
  const isAbout = task.person.kind === "contact" ? tasks.contactId : tasks.memberId;
  const insert = ctx.tx.insert(tasks).values({
    groupId: ctx.group.id,
    ownerId: ctx.member.id,
    kind: task.kind,
    contactId: task.person.kind === "contact" ? task.person.id : null,
    memberId: task.person.kind === "member" ? task.person.id : null,
    meetingId: task.meetingId,
    promise: task.promise,
    dueOn: task.dueOn,
    createdAt: ctx.now,
  });
  if (task.kind === "promise") {
    await insert;
    return;
  }
  const oneOpen = {
    target: [tasks.groupId, tasks.ownerId, isAbout, tasks.kind],
    targetWhere: sql`state = 'open' and kind <> 'promise'`,
  };
  await (task.kind === "follow-up"
    ? insert.onConflictDoUpdate({
        ...oneOpen,
        set: { dueOn: task.dueOn, meetingId: task.meetingId },
      })
    : insert.onConflictDoNothing({ target: oneOpen.target, where: oneOpen.targetWhere }));
}
