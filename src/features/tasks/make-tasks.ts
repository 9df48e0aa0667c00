import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";

export type NewTask = {
  readonly kind: (typeof tasks.$inferSelect)["kind"];
  /** Whom it is about. */
  readonly person: { readonly kind: "contact" | "member"; readonly id: string };
  readonly meetingId: string;
  readonly dueOn: string;
  readonly promise?: string;
};

/**
 * Puts things on the caller's list. There is one open thank-you and one open follow-up per person: a new one moves the
 * follow-up to its new day and leaves a thank-you where it is. Promises stand each for itself.
 */
export async function makeTasks(ctx: Context, list: readonly NewTask[]): Promise<void> {
  const promises = list.filter((task) => task.kind === "promise");
  const repeating = list.filter((task) => task.kind !== "promise");
  await Promise.all([
    insertPromises(ctx, promises),
    upsert(
      ctx,
      tasks.contactId,
      repeating.filter((task) => task.person.kind === "contact"),
    ),
    upsert(
      ctx,
      tasks.memberId,
      repeating.filter((task) => task.person.kind === "member"),
    ),
  ]);
}

async function insertPromises(ctx: Context, list: readonly NewTask[]): Promise<void> {
  if (list.length > 0) await ctx.tx.insert(tasks).values(list.map((task) => row(ctx, task)));
}

async function upsert(
  ctx: Context,
  person: typeof tasks.contactId | typeof tasks.memberId,
  list: readonly NewTask[],
): Promise<void> {
  if (list.length === 0) return;
  const isFollowUp = sql`excluded.kind = 'follow-up'`;
  await ctx.tx
    .insert(tasks)
    .values(list.map((task) => row(ctx, task)))
    .onConflictDoUpdate({
      target: [tasks.groupId, tasks.ownerId, person, tasks.kind],
      targetWhere: sql`state = 'open' and kind <> 'promise'`,
      set: {
        dueOn: sql`case when ${isFollowUp} then excluded.due_on else ${tasks.dueOn} end`,
        meetingId: sql`case when ${isFollowUp} then excluded.meeting_id else ${tasks.meetingId} end`,
      },
    });
}

const row = (ctx: Context, task: NewTask): typeof tasks.$inferInsert => ({
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
