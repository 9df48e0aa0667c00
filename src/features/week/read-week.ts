import { and, count, eq, gte, inArray, isNotNull, lt, sql, sum } from "drizzle-orm";
import { addDays, type Day, instantAt } from "#core/calendar.ts";
import { zoneOf } from "#core/clock-time.ts";
import type { Context } from "#core/context.ts";
import {
  contacts,
  gives,
  meetingPeople,
  meetings,
  outreachMoves,
  tasks,
  weeks,
  type TimeSplit,
} from "#db/schema/index.ts";

/** What a week was made of. */
export type WeekFacts = {
  readonly meetings: number;
  readonly newNames: number;
  readonly gives: number;
  readonly promisesKept: number;
  readonly sent: number;
  readonly replies: number;
  /** Contacts met in the week, by whether they are close. */
  readonly met: { readonly close: number; readonly others: number };
  /** As things stand now, whichever week is looked at. */
  readonly open: {
    readonly lateThanks: number;
    readonly waitingFollowUps: number;
    readonly overduePromises: number;
  };
};

/** What the member noted with a week. */
export type WeekNotes = {
  readonly timeSplit: TimeSplit | null;
  readonly plan: string | null;
  readonly planAt: Date | null;
};

/** A thank-you is late from the second day on (practice 12). */
const THANKS_DAYS = 1;

/** The caller's week that begins on a Monday. */
export async function readWeek(ctx: Context, monday: Day): Promise<WeekFacts & WeekNotes> {
  const end = addDays(monday, 7);
  const zone = zoneOf(ctx.member, ctx.group);
  const [from, to] = [instantAt(monday, 0, 0, zone), instantAt(end, 0, 0, zone)];
  const held = and(
    eq(meetings.groupId, ctx.group.id),
    eq(meetings.ownerId, ctx.member.id),
    gte(meetings.heldOn, monday),
    lt(meetings.heldOn, end),
  );
  const ownTasks = and(eq(tasks.groupId, ctx.group.id), eq(tasks.ownerId, ctx.member.id));
  const countIf = (condition: ReturnType<typeof sql>) =>
    sql`count(*) filter (where ${condition})`.mapWith(Number);
  const [[talks], met, moves, [given], [kept], [open], [notes]] = await Promise.all([
    ctx.tx
      .select({ n: count(), newNames: sum(meetings.newNames).mapWith(Number) })
      .from(meetings)
      .where(held),
    ctx.tx
      .selectDistinct({ id: contacts.id, tie: contacts.tie })
      .from(meetings)
      .innerJoin(
        meetingPeople,
        and(
          eq(meetingPeople.groupId, meetings.groupId),
          eq(meetingPeople.ownerId, meetings.ownerId),
          eq(meetingPeople.meetingId, meetings.id),
        ),
      )
      .innerJoin(
        contacts,
        and(
          eq(contacts.groupId, meetings.groupId),
          eq(contacts.ownerId, meetings.ownerId),
          eq(contacts.id, meetingPeople.contactId),
        ),
      )
      .where(held),
    ctx.tx
      .select({ state: outreachMoves.state, n: count() })
      .from(outreachMoves)
      .where(
        and(
          eq(outreachMoves.groupId, ctx.group.id),
          eq(outreachMoves.ownerId, ctx.member.id),
          inArray(outreachMoves.state, ["sent", "replied"]),
          gte(outreachMoves.movedOn, monday),
          lt(outreachMoves.movedOn, end),
        ),
      )
      .groupBy(outreachMoves.state),
    ctx.tx
      .select({ n: count() })
      .from(gives)
      .where(
        and(
          eq(gives.groupId, ctx.group.id),
          eq(gives.giverId, ctx.member.id),
          inArray(gives.state, ["pending", "confirmed"]),
          gte(gives.givenAt, from),
          lt(gives.givenAt, to),
        ),
      ),
    ctx.tx
      .select({ n: count() })
      .from(tasks)
      .where(
        and(
          ownTasks,
          eq(tasks.kind, "promise"),
          eq(tasks.state, "done"),
          isNotNull(tasks.settledAt),
          gte(tasks.settledAt, from),
          lt(tasks.settledAt, to),
        ),
      ),
    ctx.tx
      .select({
        lateThanks: countIf(
          sql`${tasks.kind} in ('thank-you', 'thank-referrer') and ${tasks.dueOn} < ${addDays(ctx.today, -THANKS_DAYS)}`,
        ),
        waitingFollowUps: countIf(
          sql`${tasks.kind} = 'follow-up' and ${tasks.dueOn} < ${ctx.today}`,
        ),
        overduePromises: countIf(sql`${tasks.kind} = 'promise' and ${tasks.dueOn} < ${ctx.today}`),
      })
      .from(tasks)
      .where(and(ownTasks, eq(tasks.state, "open"), lt(tasks.dueOn, ctx.today))),
    ctx.tx
      .select({ timeSplit: weeks.timeSplit, plan: weeks.plan, planAt: weeks.planAt })
      .from(weeks)
      .where(
        and(
          eq(weeks.groupId, ctx.group.id),
          eq(weeks.ownerId, ctx.member.id),
          eq(weeks.startsOn, monday),
        ),
      ),
  ]);
  const close = met.filter(({ tie }) => tie === "strong").length;
  const moved = (state: "sent" | "replied"): number =>
    moves.find((row) => row.state === state)?.n ?? 0;
  return {
    meetings: talks?.n ?? 0,
    newNames: talks?.newNames ?? 0,
    gives: given?.n ?? 0,
    promisesKept: kept?.n ?? 0,
    sent: moved("sent"),
    replies: moved("replied"),
    met: { close, others: met.length - close },
    open: open ?? { lateThanks: 0, waitingFollowUps: 0, overduePromises: 0 },
    timeSplit: notes?.timeSplit ?? null,
    plan: notes?.plan ?? null,
    planAt: notes?.planAt ?? null,
  };
}
