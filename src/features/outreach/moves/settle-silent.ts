import { and, eq, exists, lt, not, or, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { outreaches, tasks } from "#db/schema/index.ts";
import { noteMoves } from "./note-moves.ts";
import { MAX_TRIES } from "./outreach-state.ts";
import { isOpenTaskOf, isOwnOutreach } from "./read-outreaches.ts";

/**
 * What was sent and not answered by the day after its check becomes silent. A snoozed check waits for its new day.
 * Nothing runs by itself for this: it holds whenever outreaches are looked at, which no job can miss or do twice. A
 * first letter may then be followed by one more, from today; after the second one it rests.
 */
export async function settleSilent(ctx: Context): Promise<void> {
  const checkOf = (late: boolean) =>
    exists(
      ctx.tx
        .select({ one: sql`1` })
        .from(tasks)
        .where(and(isOpenTaskOf, late ? lt(tasks.dueOn, ctx.today) : undefined)),
    );
  const silent = await ctx.tx
    .update(outreaches)
    .set({
      state: "silent",
      nextOn: sql`case when ${outreaches.tries} < ${MAX_TRIES} then ${ctx.today}::date end`,
      movedAt: ctx.now,
    })
    .where(
      isOwnOutreach(
        ctx,
        eq(outreaches.state, "sent"),
        or(checkOf(true), and(not(checkOf(false)), lt(outreaches.nextOn, ctx.today))),
      ),
    )
    .returning();
  await noteMoves(ctx, silent);
}
