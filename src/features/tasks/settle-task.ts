import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { tasks } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { restartCadence } from "#features/contacts/index.ts";
import { readTasks, type TaskView } from "./task-view.ts";

const isOwnTask = (ctx: Context, id: string) =>
  and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id), eq(tasks.id, id));

/** One of the caller's tasks; undefined when it is somebody else's or gone. */
export async function findTask(ctx: Context, id: string): Promise<TaskView | undefined> {
  const [task] = await readTasks(ctx, eq(tasks.id, id), 1);
  return task;
}

/**
 * Settles an open task. A second tap changes nothing.
 * @throws UserError `task-settled` when it is not open, or not the caller's
 */
export async function settleTask(
  ctx: Context,
  id: string,
  state: "done" | "dropped",
): Promise<TaskView> {
  const settled = await ctx.tx
    .update(tasks)
    .set({ state, settledAt: ctx.now })
    .where(and(isOwnTask(ctx, id), eq(tasks.state, "open")))
    .returning({ id: tasks.id });
  return whenChanged(ctx, id, settled);
}

/**
 * Settles an open task as done. A follow-up with a contact is a touch: they come up again as often as their tie wants,
 * on the day `nextOn`.
 * @throws UserError `task-settled`
 */
export async function finishTask(
  ctx: Context,
  id: string,
): Promise<{ readonly task: TaskView; readonly nextOn: string | undefined }> {
  const task = await settleTask(ctx, id, "done");
  await recordDeed(ctx, { kind: "task-done", ids: [id] });
  if (task.kind !== "follow-up" || task.contactId === null) return { task, nextOn: undefined };
  const [next] = await restartCadence(ctx, [task.contactId], ctx.today);
  return { task, nextOn: next?.dueOn };
}

/** Brings an open task back on another day. @throws UserError `task-settled` */
export async function snoozeTask(ctx: Context, id: string, dueOn: string): Promise<TaskView> {
  const moved = await ctx.tx
    .update(tasks)
    .set({ dueOn })
    .where(and(isOwnTask(ctx, id), eq(tasks.state, "open")))
    .returning({ id: tasks.id });
  return whenChanged(ctx, id, moved);
}

/**
 * Opens a settled task again, unless a newer one has taken its place. The follow-up that came of its being done goes.
 * @throws UserError `task-settled`
 */
export async function reopenTask(ctx: Context, id: string): Promise<TaskView> {
  const [row] = await ctx.tx.select().from(tasks).where(isOwnTask(ctx, id));
  if (row === undefined || row.state === "open") throw alreadySettled();
  await removeSuccessor(ctx, row);
  if (await hasOpenTwin(ctx, row)) throw alreadySettled();
  const reopened = await ctx.tx
    .update(tasks)
    .set({ state: "open", settledAt: null })
    .where(isOwnTask(ctx, id))
    .returning({ id: tasks.id });
  return whenChanged(ctx, id, reopened);
}

type TaskRow = typeof tasks.$inferSelect;

/** It was made at the moment when this one was done; a conversation since then has made it its own. */
async function removeSuccessor(ctx: Context, done: TaskRow): Promise<void> {
  if (done.kind !== "follow-up" || done.contactId === null || done.settledAt === null) return;
  await ctx.tx
    .delete(tasks)
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.contactId, done.contactId),
        eq(tasks.kind, "follow-up"),
        eq(tasks.state, "open"),
        eq(tasks.createdAt, done.settledAt),
        isNull(tasks.meetingId),
      ),
    );
}

async function hasOpenTwin(ctx: Context, row: TaskRow): Promise<boolean> {
  if (row.kind === "promise") return false;
  const person =
    row.contactId === null
      ? eq(tasks.memberId, row.memberId ?? "")
      : eq(tasks.contactId, row.contactId);
  const twins = await readTasks(
    ctx,
    and(person, eq(tasks.kind, row.kind), eq(tasks.state, "open")),
    1,
  );
  return twins.length > 0;
}

async function whenChanged(
  ctx: Context,
  id: string,
  changed: readonly unknown[],
): Promise<TaskView> {
  const task = changed.length === 0 ? undefined : await findTask(ctx, id);
  if (task === undefined) throw alreadySettled();
  return task;
}

const alreadySettled = (): UserError =>
  new UserError("task-settled", (texts) => texts.tasks.alreadySettled);
