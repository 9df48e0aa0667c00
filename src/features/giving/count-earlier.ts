import { and, count, eq, gte, inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { gives } from "#db/schema/index.ts";
import { weekStartOf } from "./group-week.ts";
import type { Pair } from "./keep-boards.ts";

/** What a giver gave before: anything at all, and how many of this week to this receiver count or still may. */
export async function countEarlier(
  { tx, group, now }: Pick<Context, "tx" | "group" | "now">,
  { giverId, receiverId }: Pair,
): Promise<{ readonly isFirst: boolean; readonly thisWeek: number }> {
  const byGiver = and(eq(gives.groupId, group.id), eq(gives.giverId, giverId));
  const [any, [week]] = await Promise.all([
    tx.select({ id: gives.id }).from(gives).where(byGiver).limit(1),
    tx
      .select({ n: count() })
      .from(gives)
      .where(
        and(
          byGiver,
          eq(gives.receiverId, receiverId),
          gte(gives.givenAt, weekStartOf(group, now)),
          inArray(gives.state, ["pending", "confirmed"]),
        ),
      ),
  ]);
  return { isFirst: any.length === 0, thisWeek: week?.n ?? 0 };
}
