import { and, eq, gte, inArray, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { addDays, type Day, instantAt } from "#core/calendar/calendar.ts";
import { zoneOf } from "#core/calendar/clock-time.ts";
import type { Context } from "#core/context.ts";
import { prepareOnce } from "#db/drizzle/drizzle-on.ts";
import { gives, meetings, outreachMoves, streakPauses, weeks } from "#db/schema/index.ts";
import { mondayOf, type Streak, streakOf } from "./streak-of.ts";

/** Longer streaks are counted no further. */
const LONGEST_WEEKS = 260;

/** What was done in one week. */
export type WeekDeeds = {
  readonly meetings: number;
  readonly newNames: number;
  readonly sent: number;
  readonly replies: number;
  readonly gives: number;
};

export type Deeds = {
  /** By the week's Monday; weeks without any are left out. */
  readonly byWeek: ReadonlyMap<Day, WeekDeeds>;
  /** Since the day that was asked for; of the gives those that were confirmed. */
  readonly lately: Pick<WeekDeeds, "meetings" | "newNames" | "gives">;
  readonly streak: Streak;
};

/** What the caller did in the last five years; seen by them alone. One statement, as many a message needs much of it. */
export async function readDeeds(ctx: Context, since: Day): Promise<Deeds> {
  const first = addDays(mondayOf(ctx.today), -7 * LONGEST_WEEKS);
  const zone = zoneOf(ctx.member, ctx.group);
  const rows = await read(ctx.tx, {
    group: ctx.group.id,
    owner: ctx.member.id,
    zone,
    first,
    firstAt: instantAt(first, 0, 0, zone).toISOString(),
    since,
  });
  const byWeek = new Map<Day, WeekDeeds>();
  const lately = { meetings: 0, newNames: 0, gives: 0 };
  for (const row of rows) {
    const counted = countsOf(row);
    if (counted === undefined) continue;
    const monday = mondayAt(row.week);
    byWeek.set(monday, { ...(byWeek.get(monday) ?? NO_DEEDS), ...counted });
    if (row.kind === "meeting") lately.newNames += row.recentNames;
    if (row.kind === "meeting") lately.meetings += row.recent;
    if (row.kind === "give") lately.gives += row.recent;
  }
  return { byWeek, lately, streak: streakFrom(rows, byWeek, ctx.today) };
}

type Row = Awaited<ReturnType<typeof read>>[number];

export const NO_DEEDS: WeekDeeds = { meetings: 0, newNames: 0, sent: 0, replies: 0, gives: 0 };

function countsOf({ kind, n, names }: Row): Partial<WeekDeeds> | undefined {
  switch (kind) {
    case "meeting":
      return { meetings: n, newNames: names };
    case "sent":
      return { sent: n };
    case "replied":
      return { replies: n };
    case "give":
      return { gives: n };
    case "repaired":
    case "pause":
      return undefined;
  }
}

function streakFrom(rows: readonly Row[], byWeek: Deeds["byWeek"], today: Day): Streak {
  const deeds = [...byWeek].flatMap(([week, { meetings: met, sent, gives: given }]) =>
    met + sent + given === 0 ? [] : [[week, met + sent + given] as const],
  );
  return streakOf(
    {
      deeds: new Map(deeds),
      repaired: new Set(
        rows.filter(({ kind }) => kind === "repaired").map(({ week }) => mondayAt(week)),
      ),
      pauses: rows
        .filter(({ kind }) => kind === "pause")
        .map(({ week, until }) => ({
          from: mondayAt(week),
          until: until === null ? null : mondayAt(until),
        })),
    },
    today,
  );
}

/** Weeks are numbered, which takes Postgres a tenth of the time of finding their Mondays. */
const FIRST_MONDAY = "1970-01-05";
const mondayAt = (week: number): Day => addDays(FIRST_MONDAY, 7 * week);
const weekOf = (day: SQLWrapper): SQL<number> =>
  sql<number>`(${day} - ${sql.raw(`date '${FIRST_MONDAY}'`)}) / 7`;

const at = sql.placeholder;
type Kind = "meeting" | "sent" | "replied" | "give" | "repaired" | "pause";
const count = sql<number>`count(*)::int`;
const none = sql<number>`0`;
const never = sql<number | null>`null::int`;
const givenOn = sql`(${gives.givenAt} at time zone ${at("zone")}::text)::date`;

const read = prepareOnce((db) =>
  db
    .select({
      kind: sql<Kind>`'meeting'`,
      week: weekOf(meetings.heldOn),
      n: count,
      names: sql<number>`sum(${meetings.newNames})::int`,
      recent: sql<number>`(count(*) filter (where ${gte(meetings.heldOn, at("since"))}))::int`,
      recentNames: sql<number>`coalesce(sum(${meetings.newNames})
        filter (where ${gte(meetings.heldOn, at("since"))}), 0)::int`,
      until: never,
    })
    .from(meetings)
    .where(
      and(
        eq(meetings.groupId, at("group")),
        eq(meetings.ownerId, at("owner")),
        gte(meetings.heldOn, at("first")),
      ),
    )
    .groupBy(sql`2`)
    .unionAll(
      db
        .select({
          kind: sql<Kind>`${outreachMoves.state}`,
          week: weekOf(outreachMoves.movedOn),
          n: count,
          names: none,
          recent: none,
          recentNames: none,
          until: never,
        })
        .from(outreachMoves)
        .where(
          and(
            eq(outreachMoves.groupId, at("group")),
            eq(outreachMoves.ownerId, at("owner")),
            inArray(outreachMoves.state, ["sent", "replied"]),
            gte(outreachMoves.movedOn, at("first")),
          ),
        )
        .groupBy(sql`1, 2`),
    )
    .unionAll(
      db
        .select({
          kind: sql<Kind>`'give'`,
          week: weekOf(givenOn),
          n: count,
          names: none,
          recent: sql<number>`(count(*) filter (where ${gives.state} = 'confirmed'
            and ${givenOn} >= ${at("since")}::date))::int`,
          recentNames: none,
          until: never,
        })
        .from(gives)
        .where(
          and(
            eq(gives.groupId, at("group")),
            eq(gives.giverId, at("owner")),
            inArray(gives.state, ["pending", "confirmed"]),
            gte(gives.givenAt, at("firstAt")),
          ),
        )
        .groupBy(sql`2`),
    )
    .unionAll(
      db
        .select({
          kind: sql<Kind>`'repaired'`,
          week: weekOf(weeks.startsOn),
          n: none,
          names: none,
          recent: none,
          recentNames: none,
          until: never,
        })
        .from(weeks)
        .where(
          and(
            eq(weeks.groupId, at("group")),
            eq(weeks.ownerId, at("owner")),
            eq(weeks.isRepaired, true),
            gte(weeks.startsOn, at("first")),
          ),
        ),
    )
    .unionAll(
      db
        .select({
          kind: sql<Kind>`'pause'`,
          week: weekOf(streakPauses.from),
          n: none,
          names: none,
          recent: none,
          recentNames: none,
          until: sql<number | null>`${weekOf(streakPauses.until)}`,
        })
        .from(streakPauses)
        .where(and(eq(streakPauses.groupId, at("group")), eq(streakPauses.ownerId, at("owner")))),
    ),
);
