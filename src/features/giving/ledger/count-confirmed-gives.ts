import { and, count, eq, gte } from "drizzle-orm";
import { instantAt, type Day } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { gives } from "#db/schema/index.ts";

/** How many confirmed gives the caller has made since the beginning of a day of theirs, however many to one person. */
export async function countConfirmedGives(
  ctx: Pick<Context, "tx" | "group" | "member">,
  since: Day,
): Promise<number> {
  const from = instantAt(since, 0, 0, zoneOf(ctx.member, ctx.group));
  const [row] = await ctx.tx
    .select({ n: count() })
    .from(gives)
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.giverId, ctx.member.id),
        eq(gives.state, "confirmed"),
        gte(gives.givenAt, from),
      ),
    );
  return row?.n ?? 0;
}
