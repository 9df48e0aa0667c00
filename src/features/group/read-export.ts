import { sql } from "drizzle-orm";
import { addDays, dayIn, type Day, instantAt, periodStart } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { asks, gives, members } from "#db/schema/index.ts";

/** This one included. */
const MONTHS = 12;

/** One number of the export. */
export type ExportRow = {
  readonly what: "members" | "asks" | "gives";
  /** A stage, or a kind of ask or give; null for members whose stage is not for everybody. */
  readonly kind: string | null;
  /** `YYYY-MM` in the group's time zone; null for what is counted as of now. */
  readonly month: string | null;
  readonly count: number;
};

/**
 * What the group did in twelve months, by kind and month: asks as they were made, gives as they were confirmed; and its
 * members by the stage that everybody may see. Nobody is named.
 */
export async function readExport({
  tx,
  group,
  now,
}: Pick<Context, "tx" | "group" | "now">): Promise<readonly ExportRow[]> {
  const from = instantAt(firstDay(dayIn(now, group.timeZone)), 0, 0, group.timeZone);
  return tx.execute<ExportRow>(sql`
    select 'members' as what, null as month, count(*)::int as count,
      case when stage_visibility = 'group' then stage end as kind
    from ${members} where group_id = ${group.id} and left_at is null
    group by kind
    union all
    select 'asks', to_char(created_at at time zone ${group.timeZone}::text, 'YYYY-MM') as month,
      count(*)::int, kind
    from ${asks} where group_id = ${group.id} and created_at >= ${from.toISOString()}::timestamptz
    group by month, kind
    union all
    select 'gives', to_char(given_at at time zone ${group.timeZone}::text, 'YYYY-MM') as month,
      count(*)::int, kind
    from ${gives} where group_id = ${group.id} and state = 'confirmed'
      and given_at >= ${from.toISOString()}::timestamptz
    group by month, kind
    order by what, month, kind`);
}

/** The first day of the first month. */
function firstDay(today: Day): Day {
  let first = monthOf(today);
  for (let back = 1; back < MONTHS; back++) first = monthOf(addDays(first, -1));
  return first;
}

const monthOf = (day: Day): Day => periodStart("month", day, 1) ?? day;
