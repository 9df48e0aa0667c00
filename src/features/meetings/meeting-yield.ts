import { and, desc, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { meetings } from "#db/schema/index.ts";

/** Enough to see a habit, few enough for a change to show. */
const LAST_MEETINGS = 10;

/** What conversations led to: how many there were, and how many new names came out of them. */
export type MeetingYield = { readonly meetings: number; readonly names: number };

/** The yield of the caller's last ten conversations (practice 7). */
export async function meetingYield(ctx: Context): Promise<MeetingYield> {
  const rows = await ctx.tx
    .select({ names: meetings.newNames })
    .from(meetings)
    .where(and(eq(meetings.groupId, ctx.group.id), eq(meetings.ownerId, ctx.member.id)))
    .orderBy(desc(meetings.heldOn), desc(meetings.createdAt), desc(meetings.id))
    .limit(LAST_MEETINGS);
  return { meetings: rows.length, names: rows.reduce((sum, row) => sum + row.names, 0) };
}
