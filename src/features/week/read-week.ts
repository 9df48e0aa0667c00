import { and, eq, gte, isNotNull, lt, sql, type SQL } from "drizzle-orm";
import { addDays, type Day, instantAt } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import {
  contacts,
  meetingPeople,
  meetings,
  tasks,
  weeks,
  type TimeSplit,
} from "#db/schema/index.ts";
import { NO_DEEDS, readDeeds, type WeekDeeds } from "./read-deeds.ts";
import type { Streak } from "./streak-of.ts";

/** What a week was made of. */
export type WeekFacts = WeekDeeds & {
  readonly promisesKept: number;
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

/** The caller's week that begins on a Monday, and the streak as it stands now. */
export async function readWeek(
  ctx: Context,
  monday: Day,
): Promise<WeekFacts & WeekNotes & { readonly streak: Streak }> {
  const end = addDays(monday, 7);
  const zone = zoneOf(ctx.member, ctx.group);
  const own = { group: ctx.group.id, owner: ctx.member.id };
  const [{ byWeek, streak }, [met], [listed], [notes]] = await Promise.all([
    readDeeds(ctx, ctx.today),
    readMet(ctx.tx, { ...own, monday, end }),
    readListed(ctx.tx, {
      ...own,
      today: ctx.today,
      thanksBefore: addDays(ctx.today, -THANKS_DAYS),
      from: instantAt(monday, 0, 0, zone).toISOString(),
      to: instantAt(end, 0, 0, zone).toISOString(),
    }),
    readNotes(ctx.tx, { ...own, monday }),
  ]);
  const { kept = 0, ...open } = listed ?? {};
  return {
    ...(byWeek.get(monday) ?? NO_DEEDS),
    streak,
    promisesKept: kept,
    met: { close: met?.close ?? 0, others: (met?.all ?? 0) - (met?.close ?? 0) },
    open: { lateThanks: 0, waitingFollowUps: 0, overduePromises: 0, ...open },
    timeSplit: notes?.timeSplit ?? null,
    plan: notes?.plan ?? null,
    planAt: notes?.planAt ?? null,
  };
}

const at = sql.placeholder;
const countIf = (condition: SQL): SQL<number> =>
  sql<number>`(count(*) filter (where ${condition}))::int`;

/**
 * Contacts met in a week. Lists of ids instead of joins: while Postgres has no statistics, as in a young database, it
 * would go through all of somebody's people once for each meeting.
 */
const readMet = prepareOnce((db) => {
  const held = db
    .select({ id: meetings.id })
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, at("group")),
        eq(meetings.ownerId, at("owner")),
        gte(meetings.heldOn, at("monday")),
        lt(meetings.heldOn, at("end")),
      ),
    );
  const there = db
    .select({ id: meetingPeople.contactId })
    .from(meetingPeople)
    .where(
      and(
        eq(meetingPeople.groupId, at("group")),
        eq(meetingPeople.ownerId, at("owner")),
        isNotNull(meetingPeople.contactId),
        sql`${meetingPeople.meetingId} = any (array${held})`,
      ),
    );
  return db
    .select({ close: countIf(sql`${contacts.tie} = 'strong'`), all: sql<number>`count(*)::int` })
    .from(contacts)
    .where(
      and(
        eq(contacts.groupId, at("group")),
        eq(contacts.ownerId, at("owner")),
        sql`${contacts.id} = any (array${there})`,
      ),
    );
});

/** What is late on the list of things to do, and the promises kept in a week. */
const readListed = prepareOnce((db) => {
  const own = and(eq(tasks.groupId, at("group")), eq(tasks.ownerId, at("owner")));
  return db
    .select({
      lateThanks: countIf(
        sql`${tasks.kind} in ('thank-you', 'thank-referrer') and ${tasks.dueOn} < ${at("thanksBefore")}`,
      ),
      waitingFollowUps: countIf(sql`${tasks.kind} = 'follow-up'`),
      overduePromises: countIf(sql`${tasks.kind} = 'promise'`),
      kept: sql<number>`${db
        .select({ n: sql`count(*)::int` })
        .from(tasks)
        .where(
          and(
            own,
            // In the text and not as values: only then a plan for any values can use the index of what was done.
            sql`${tasks.state} = 'done' and ${tasks.kind} = 'promise'`,
            gte(tasks.settledAt, at("from")),
            lt(tasks.settledAt, at("to")),
          ),
        )}`,
    })
    .from(tasks)
    .where(and(own, sql`${tasks.state} = 'open'`, lt(tasks.dueOn, at("today"))));
});

const readNotes = prepareOnce((db) =>
  db
    .select({ timeSplit: weeks.timeSplit, plan: weeks.plan, planAt: weeks.planAt })
    .from(weeks)
    .where(
      and(
        eq(weeks.groupId, at("group")),
        eq(weeks.ownerId, at("owner")),
        eq(weeks.startsOn, at("monday")),
      ),
    ),
);
