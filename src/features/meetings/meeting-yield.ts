import { and, desc, eq, sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { meetings } from "#db/schema/index.ts";

/** Enough to see a habit, few enough for a change to show. */
const LAST_MEETINGS = 10;

/** What conversations led to: how many there were, and how many new names came out of them. */
export type MeetingYield = { readonly meetings: number; readonly names: number };

/** The yield of the caller's last ten conversations (practice 7). */
export async function meetingYield(ctx: Context): Promise<MeetingYield> {
  const rows = await read(ctx.tx, { group: ctx.group.id, owner: ctx.member.id });
  return { meetings: rows.length, names: rows.reduce((sum, row) => sum + row.names, 0) };
}

const read = prepareOnce((db) =>
  db
    .select({ names: meetings.newNames })
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, sql.placeholder("group")),
        eq(meetings.ownerId, sql.placeholder("owner")),
      ),
    )
    .orderBy(desc(meetings.heldOn), desc(meetings.createdAt), desc(meetings.id))
    .limit(LAST_MEETINGS),
);
