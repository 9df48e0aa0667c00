import { and, desc, eq, sql } from "drizzle-orm";
import { dayIn } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { meetingPeople, meetings, outreaches, outreachMoves, tasks } from "#db/schema/index.ts";

/** As many lines as a card shows. */
const MAX_LINES = 6;

type Way = (typeof meetings.$inferSelect)["way"];
type Move = (typeof outreachMoves.$inferSelect)["state"];
type Task = (typeof tasks.$inferSelect)["kind"];

/** Something that happened with a contact, on a day. */
export type PastEvent = { readonly day: string } & (
  | { readonly kind: "meeting"; readonly way: Way }
  | { readonly kind: "move"; readonly state: Move }
  | { readonly kind: "task"; readonly task: Task }
);

/** What happened with one of the caller's contacts, the latest first. */
export async function readHistory(ctx: Context, contactId: string): Promise<readonly PastEvent[]> {
  const rows = await read(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    contact: contactId,
  });
  const zone = zoneOf(ctx.member, ctx.group);
  const events = rows.map(({ task, move, way, ...when }): PastEvent => {
    const day = when.at === null ? (when.day ?? "") : dayIn(when.at, zone);
    if (task !== null) return { kind: "task", task, day };
    return move === null ? { kind: "meeting", way, day } : { kind: "move", state: move, day };
  });
  return events.toSorted((one, other) => other.day.localeCompare(one.day)).slice(0, MAX_LINES);
}

const given = sql.placeholder;

/**
 * The last of each kind, and each kind in its order. Lists of ids instead of joins: while Postgres has no statistics, it
 * would go through all of the contact's meetings once for each of the owner's.
 */
const read = prepareOnce((db) => {
  const withThem = db
    .select({ id: meetingPeople.meetingId })
    .from(meetingPeople)
    .where(
      and(
        eq(meetingPeople.groupId, given("group")),
        eq(meetingPeople.ownerId, given("owner")),
        eq(meetingPeople.contactId, given("contact")),
      ),
    );
  const talks = db
    .select({
      task: sql<Task | null>`null`.as("task"),
      move: sql<Move | null>`null`.as("move"),
      way: sql<Way>`${meetings.way}`.as("talk_way"),
      day: sql<string | null>`${meetings.heldOn}`.as("day"),
      at: sql<Date | null>`null::timestamptz`.as("at"),
    })
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, given("group")),
        eq(meetings.ownerId, given("owner")),
        sql`${meetings.id} = any (array${withThem})`,
      ),
    )
    .orderBy(desc(meetings.heldOn), desc(meetings.id))
    .limit(MAX_LINES)
    .as("talks");
  const toThem = db
    .select({ id: outreaches.id })
    .from(outreaches)
    .where(
      and(
        eq(outreaches.groupId, given("group")),
        eq(outreaches.ownerId, given("owner")),
        eq(outreaches.contactId, given("contact")),
      ),
    );
  // Steps towards a meeting; the meeting itself stands there as one, and a plan is nothing that happened.
  const moves = db
    .select({
      task: sql<Task | null>`null`.as("task"),
      move: sql<Move | null>`${outreachMoves.state}`.as("move"),
      way: sql<Way>`null`.as("talk_way"),
      day: sql<string | null>`${outreachMoves.movedOn}`.as("day"),
      at: sql<Date | null>`null::timestamptz`.as("at"),
    })
    .from(outreachMoves)
    .where(
      and(
        eq(outreachMoves.groupId, given("group")),
        eq(outreachMoves.ownerId, given("owner")),
        sql`${outreachMoves.outreachId} = any (array${toThem})`,
        sql`${outreachMoves.state} not in ('planned', 'met')`,
      ),
    )
    .orderBy(desc(outreachMoves.movedOn), desc(outreachMoves.id))
    .limit(MAX_LINES)
    .as("moves");
  // Tasks done; a step of an outreach is told by the outreach.
  const deeds = db
    .select({
      task: sql<Task | null>`${tasks.kind}`.as("task"),
      move: sql<Move | null>`null`.as("move"),
      way: sql<Way>`null`.as("talk_way"),
      day: sql<string | null>`null::date`.as("day"),
      at: sql<Date | null>`${tasks.settledAt}`.as("at"),
    })
    .from(tasks)
    .where(
      and(
        eq(tasks.groupId, given("group")),
        eq(tasks.ownerId, given("owner")),
        eq(tasks.contactId, given("contact")),
        sql`${tasks.state} = 'done' and ${tasks.kind} <> 'outreach' and ${tasks.settledAt} is not null`,
      ),
    )
    .orderBy(desc(tasks.settledAt), desc(tasks.id))
    .limit(MAX_LINES)
    .as("deeds");
  return db
    .select()
    .from(talks)
    .unionAll(db.select().from(moves))
    .unionAll(db.select().from(deeds));
});
