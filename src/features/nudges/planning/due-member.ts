import { sql } from "drizzle-orm";
import type { Platform } from "#chat/incoming.ts";
import type { Locale } from "#chat/locale.ts";
import type { Day } from "#core/calendar/calendar.ts";
import type { Db } from "#db/drizzle/drizzle-on.ts";
import { inSystem } from "#db/transactions/tenant.ts";
import type { NudgePlan } from "../next-nudge.ts";

/** Members that are planned for in one transaction. */
export const BATCH = 200;

/** A tenth of fewer people is nobody: a group this small goes without the draw. */
const FEWEST_TO_MEASURE = 10;

/** Where somebody can be reached. */
export type Address = {
  readonly platform: Platform;
  readonly workspaceId: string;
  readonly workspace: string;
  readonly account: string;
};

/** A nudge that went out, as it is stored. */
export type StoredNudge = {
  readonly day: Day;
  readonly practice: string;
  readonly thing: string;
  readonly variant: number;
  readonly answer: "button" | "deed" | "declined" | null;
};

/** A member whose time has come, with all that decides whether and when they are nudged. */
export type DueMember = {
  readonly groupId: string;
  readonly memberId: string;
  readonly plan: NudgePlan;
  /** Nudges in a row that were ignored before the last one. */
  readonly ignored: number;
  /** When they were to be looked at. */
  readonly nextAt: Date;
  readonly timeZone: string;
  readonly locale: Locale;
  /** Whether the group takes part in the draw of days without a nudge. */
  readonly isMeasured: boolean;
  /** The account used last comes first; none: they cannot be reached. */
  readonly addresses: readonly Address[];
  /** The newest first, of the last 90 days. */
  readonly history: readonly StoredNudge[];
  /** What a chosen reminder will bring up. */
  readonly planned: readonly string[];
  /** Local days that have their reminder. */
  readonly remindedOn: readonly Day[];
};

type Row = {
  readonly group_id: string;
  readonly member_id: string;
  readonly settings: NudgePlan & { readonly ignored: number };
  readonly next_at: Date;
  readonly time_zone: string;
  readonly locale: Locale;
  readonly is_measured: boolean;
  readonly addresses: readonly Address[] | null;
  readonly history:
    | readonly (readonly [Day, string, string, number, StoredNudge["answer"]])[]
    | null;
  readonly planned: readonly string[] | null;
  readonly reminded_on: readonly Day[] | null;
};

/** Where the last batch ended. */
export type Cursor = Pick<DueMember, "nextAt" | "groupId" | "memberId">;

/**
 * Whose time has come, the longest due first, after `last`. When nobody's has, one look into the index of `next_at`.
 *
 * @param only one group, as for a preview: all of its members with nudges on, due or not
 */
export function findDueMembers(
  db: Db,
  now: Date,
  last?: Cursor,
  only?: { readonly groupId: string },
): Promise<readonly DueMember[]> {
  const at = now.toISOString();
  const isDue =
    only === undefined
      ? sql`next_at <= ${at}::timestamptz`
      : sql`next_at is not null and group_id = ${only.groupId}::uuid`;
  const isAfter =
    last === undefined
      ? sql``
      : sql`and (next_at, group_id, member_id) > (${last.nextAt.toISOString()}::timestamptz, ${last.groupId}::uuid, ${last.memberId}::uuid)`;
  return inSystem(db, async (tx) => {
    const rows = await tx.execute<Row>(sql`
      select s.group_id, s.member_id, s.next_at, m.locale,
        json_build_object('hour', s.hour, 'days', s.days, 'pausedUntil', s.paused_until,
          'daysOff', s.days_off, 'pace', s.pace, 'ignored', s.ignored, 'lastOn', s.last_on,
          'lastZone', s.last_zone) as settings,
        coalesce(m.time_zone, g.time_zone) as time_zone,
        g.measures_nudges and (
          select count(*) from (select from nudge_settings o
            where o.group_id = s.group_id and o.is_on limit ${FEWEST_TO_MEASURE}) few
        ) >= ${FEWEST_TO_MEASURE} as is_measured,
        case when m.unreachable_since is null and m.left_at is null then (
          select json_agg(json_build_object('platform', w.platform, 'workspaceId', w.id,
              'workspace', w.external_id, 'account', a.external_id) order by a.last_used_at desc, a.id)
            from accounts a
            join workspaces w on w.group_id = a.group_id and w.id = a.workspace_id
            where a.group_id = s.group_id and a.member_id = s.member_id) end as addresses,
        (select json_agg(json_build_array(n.local_day, n.practice, n.thing, n.wording, n.answer)
            order by n.planned_at desc)
          from nudges n where n.group_id = s.group_id and n.member_id = s.member_id
            and n.planned_at > ${at}::timestamptz - interval '90 days' and not n.is_held_out) as history,
        (select json_agg(n.thing) from reminders r
          join nudges n on n.group_id = r.group_id and n.id = r.nudge_id
          where r.group_id = s.group_id and r.owner_id = s.member_id and r.state = 'waiting') as planned,
        (select json_agg(d.local_day) from day_slots d
          where d.group_id = s.group_id and d.member_id = s.member_id and d.slot = 'reminder'
            and d.local_day >= (${at}::timestamptz - interval '1 day')::date) as reminded_on
      from (
        select * from nudge_settings where ${isDue} and is_on ${isAfter}
          order by next_at, group_id, member_id limit ${BATCH}) s
      join members m on m.group_id = s.group_id and m.id = s.member_id
      join groups g on g.id = s.group_id
      order by s.next_at, s.group_id, s.member_id`);
    return rows.map(fromRow);
  });
}

const fromRow = (row: Row): DueMember => ({
  groupId: row.group_id,
  memberId: row.member_id,
  plan: row.settings,
  ignored: row.settings.ignored,
  nextAt: row.next_at,
  timeZone: row.time_zone,
  locale: row.locale,
  isMeasured: row.is_measured,
  addresses: row.addresses ?? [],
  history: (row.history ?? []).map(([day, practice, thing, variant, answer]) => ({
    day,
    practice,
    thing,
    variant,
    answer,
  })),
  planned: row.planned ?? [],
  remindedOn: row.reminded_on ?? [],
});
