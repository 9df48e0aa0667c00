import { and, count, eq, gte } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { DAY_MS } from "#core/durations.ts";
import { asks } from "#db/schema/index.ts";

const DAYS = 180;

/** Fewer asks say nothing about a group, and something about a person. */
const FEWEST = 5;

export type AcceptanceRate = { readonly answered: number; readonly total: number };

/** Of the group's asks of the last 180 days, how many got a reply (practice 34). Undefined under five. */
export async function acceptanceRate({
  tx,
  now,
  group,
}: Sender): Promise<AcceptanceRate | undefined> {
  const since = new Date(now.getTime() - DAYS * DAY_MS);
  const [row] = await tx
    .select({ total: count(), answered: count(asks.firstReplyAt) })
    .from(asks)
    .where(and(eq(asks.groupId, group.id), gte(asks.createdAt, since)));
  return row === undefined || row.total < FEWEST ? undefined : row;
}
