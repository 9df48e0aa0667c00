import { and, desc, eq, notInArray } from "drizzle-orm";
import { dayIn } from "#core/calendar.ts";
import { zoneOf } from "#core/clock-time.ts";
import type { Context } from "#core/context.ts";
import { meetingPeople, meetings, outreaches, outreachMoves, tasks } from "#db/schema/index.ts";

/** As many lines as a card shows. */
const MAX_LINES = 6;

/** Something that happened with a contact, on a day. */
export type PastEvent = { readonly day: string } & (
  | { readonly kind: "meeting"; readonly way: (typeof meetings.$inferSelect)["way"] }
  | { readonly kind: "move"; readonly state: (typeof outreachMoves.$inferSelect)["state"] }
  | { readonly kind: "task"; readonly task: (typeof tasks.$inferSelect)["kind"] }
);

/** What happened with one of the caller's contacts, the latest first. */
export async function readHistory(ctx: Context, contactId: string): Promise<readonly PastEvent[]> {
  const lists = await Promise.all([
    readMeetings(ctx, contactId),
    readMoves(ctx, contactId),
    readDeeds(ctx, contactId),
  ]);
  return lists
    .flat()
    .toSorted((one, other) => other.day.localeCompare(one.day))
    .slice(0, MAX_LINES);
}

async function readMeetings(ctx: Context, contactId: string): Promise<readonly PastEvent[]> {
  const rows = await ctx.tx
    .select({ day: meetings.heldOn, way: meetings.way })
    .from(meetings)
    .innerJoin(
      meetingPeople,
      and(eq(meetingPeople.groupId, meetings.groupId), eq(meetingPeople.meetingId, meetings.id)),
    )
    .where(
      and(
        eq(meetings.groupId, ctx.group.id),
        eq(meetings.ownerId, ctx.member.id),
        eq(meetingPeople.contactId, contactId),
      ),
    )
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(MAX_LINES);
  return rows.map((row): PastEvent => ({ kind: "meeting", ...row }));
}

/** Steps towards a meeting; the meeting itself stands there as one, and a plan is nothing that happened. */
async function readMoves(ctx: Context, contactId: string): Promise<readonly PastEvent[]> {
  const rows = await ctx.tx
    .select({ day: outreachMoves.movedOn, state: outreachMoves.state })
    .from(outreachMoves)
    .innerJoin(
      outreaches,
      and(
        eq(outreaches.groupId, outreachMoves.groupId),
        eq(outreaches.ownerId, outreachMoves.ownerId),
        eq(outreaches.id, outreachMoves.outreachId),
      ),
    )
    .where(
      and(
        eq(outreachMoves.groupId, ctx.group.id),
        eq(outreachMoves.ownerId, ctx.member.id),
        eq(outreaches.contactId, contactId),
        notInArray(outreachMoves.state, ["planned", "met"]),
      ),
    )
    .orderBy(desc(outreachMoves.movedOn), desc(outreachMoves.id))
    .limit(MAX_LINES);
  return rows.map((row): PastEvent => ({ kind: "move", ...row }));
}

/** Tasks done; a step of an outreach is told by the outreach. */
async function readDeeds(ctx: Context, contactId: string): Promise<readonly PastEvent[]> {
  const rows = await ctx.tx
    .select({ task: tasks.kind, settledAt: tasks.settledAt })
    .from(tasks)
    .where(
      and(
        eq(tasks.groupId, ctx.group.id),
        eq(tasks.ownerId, ctx.member.id),
        eq(tasks.contactId, contactId),
        eq(tasks.state, "done"),
        notInArray(tasks.kind, ["outreach"]),
      ),
    )
    .orderBy(desc(tasks.settledAt), desc(tasks.id))
    .limit(MAX_LINES);
  const zone = zoneOf(ctx.member, ctx.group);
  return rows.flatMap(({ task, settledAt }): readonly PastEvent[] =>
    settledAt === null ? [] : [{ kind: "task", task, day: dayIn(settledAt, zone) }],
  );
}
