import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import type { NewTask } from "./make-tasks.ts";

/** Marks the open task of a kind about one of the caller's contacts as done, because the deed was done elsewhere. */
export async function settleOpen(
  ctx: Context,
  done: { readonly kind: Exclude<NewTask["kind"], "promise">; readonly contactId: string },
): Promise<void> {
  const settled = await ctx.tx
    .update(tasks)
    .set({ state: "done", settledAt: ctx.now })
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.contactId, done.contactId),
        eq(tasks.kind, done.kind),
        eq(tasks.state, "open"),
      ),
    )
    .returning({ id: tasks.id });
  const ids = settled.map(({ id }) => id);
  if (ids.length > 0) await recordDeed(ctx, { kind: "task-done", ids });
}

/** Settles one open task, because what became of it was said elsewhere; one that is settled stays as it is. */
export async function settleKnown(
  ctx: Context,
  id: string,
  state: "done" | "dropped",
): Promise<void> {
  await ctx.tx
    .update(tasks)
    .set({ state, settledAt: ctx.now })
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.id, id),
        eq(tasks.state, "open"),
      ),
    );
}
