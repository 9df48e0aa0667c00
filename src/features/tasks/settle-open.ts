import { and, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { tasks } from "#db/schema/index.ts";
import type { NewTask } from "./make-tasks.ts";

/** Marks the open task of a kind about one of the caller's contacts as done, because the deed was done elsewhere. */
export async function settleOpen(
  ctx: Context,
  done: { readonly kind: Exclude<NewTask["kind"], "promise">; readonly contactId: string },
): Promise<void> {
  await ctx.tx
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
    );
}
