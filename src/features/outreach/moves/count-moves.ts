import { and, count, eq, gte } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { OUTREACH_STATES, outreachMoves } from "#db/schema/index.ts";
import type { OutreachState } from "./outreach-state.ts";

/** How often the caller's outreaches came into each state since a day. Only `met` counts as done (practice 25). */
export async function countMoves(
  ctx: Context,
  since: Day,
): Promise<Readonly<Record<OutreachState, number>>> {
  const rows = await ctx.tx
    .select({ state: outreachMoves.state, n: count() })
    .from(outreachMoves)
    .where(
      and(
        eq(outreachMoves.groupId, ctx.group.id),
        eq(outreachMoves.ownerId, ctx.member.id),
        gte(outreachMoves.movedOn, since),
      ),
    )
    .groupBy(outreachMoves.state);
  const counted = new Map(rows.map((row) => [row.state, row.n]));
  const entries = OUTREACH_STATES.map((state): [OutreachState, number] => [
    state,
    counted.get(state) ?? 0,
  ]);
  // Every state is in the list, so every key is there.
  return Object.fromEntries(entries) as Record<OutreachState, number>;
}
