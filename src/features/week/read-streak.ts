import { and, count, eq, gte, inArray, sql, type SQL } from "drizzle-orm";
import { addDays, instantAt } from "#core/calendar.ts";
import { zoneOf } from "#core/clock-time.ts";
import type { Context } from "#core/context.ts";
import { gives, meetings, outreachMoves, streakPauses, weeks } from "#db/schema/index.ts";
import { mondayOf, type Streak, streakOf } from "./streak-of.ts";

/** Longer streaks are counted no further. */
const LONGEST_WEEKS = 260;

/** The caller's streak; seen by them alone. */
export async function readStreak(ctx: Context): Promise<Streak> {
  const since = addDays(mondayOf(ctx.today), -7 * LONGEST_WEEKS);
  const zone = zoneOf(ctx.member, ctx.group);
  const own = { group: ctx.group.id, owner: ctx.member.id };
  const [met, sent, given, repaired, pauses] = await Promise.all([
    perWeek(
      ctx,
      meetings,
      sql`${meetings.heldOn}`,
      and(
        eq(meetings.groupId, own.group),
        eq(meetings.ownerId, own.owner),
        gte(meetings.heldOn, since),
      ),
    ),
    perWeek(
      ctx,
      outreachMoves,
      sql`${outreachMoves.movedOn}`,
      and(
        eq(outreachMoves.groupId, own.group),
        eq(outreachMoves.ownerId, own.owner),
        eq(outreachMoves.state, "sent"),
        gte(outreachMoves.movedOn, since),
      ),
    ),
    perWeek(
      ctx,
      gives,
      sql`${gives.givenAt} at time zone ${zone}`,
      and(
        eq(gives.groupId, own.group),
        eq(gives.giverId, own.owner),
        inArray(gives.state, ["pending", "confirmed"]),
        gte(gives.givenAt, instantAt(since, 0, 0, zone)),
      ),
    ),
    ctx.tx
      .select({ week: weeks.startsOn })
      .from(weeks)
      .where(
        and(
          eq(weeks.groupId, own.group),
          eq(weeks.ownerId, own.owner),
          eq(weeks.isRepaired, true),
          gte(weeks.startsOn, since),
        ),
      ),
    ctx.tx
      .select({ from: streakPauses.from, until: streakPauses.until })
      .from(streakPauses)
      .where(and(eq(streakPauses.groupId, own.group), eq(streakPauses.ownerId, own.owner))),
  ]);
  const deeds = new Map<string, number>();
  for (const { week, n } of [...met, ...sent, ...given]) {
    deeds.set(week, (deeds.get(week) ?? 0) + n);
  }
  return streakOf(
    { deeds, repaired: new Set(repaired.map(({ week }) => week)), pauses },
    ctx.today,
  );
}

/** How many rows fall into each ISO week, by its Monday. */
async function perWeek(
  ctx: Context,
  table: typeof meetings | typeof outreachMoves | typeof gives,
  day: SQL,
  where: SQL | undefined,
): Promise<readonly { readonly week: string; readonly n: number }[]> {
  const week = sql<string>`to_char(date_trunc('week', (${day})::timestamp), 'YYYY-MM-DD')`;
  return ctx.tx
    .select({ week, n: count() })
    .from(table)
    .where(where)
    .groupBy(sql`1`);
}
