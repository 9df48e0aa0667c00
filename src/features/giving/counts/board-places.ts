import { sql, type SQL } from "drizzle-orm";
import { gives, groups, members, type BOARD_KINDS } from "#db/schema/index.ts";
import { COUNTED_A_WEEK } from "./group-week.ts";

export type BoardKind = (typeof BOARD_KINDS)[number];

/** The first day of "always". */
export const ALWAYS = "0001-01-01";

/**
 * Where confirmed gives count: a row for each giver, receiver, board, period and the period's first day in the group's
 * calendar. Of the gives from one member to another only the first three of a group's week count, whatever their kind,
 * and all that follow an ask, a meeting or an introduction. The zone and the week come from the group's row, not from
 * what the caller read before, so that they are those of the same instant as the gives.
 *
 * @param isMeant which gives, of the table `g`; a pair's whole week has to be among them, or its order is wrong
 */
export const countedPlaces = (groupId: string, isMeant: SQL): SQL => sql`
  select distinct giver_id, receiver_id, boards.board, periods.period, periods.starts_on
  from (
    select g.*, row_number() over (
      partition by giver_id, receiver_id, week order by given_at, id) as nth
    from (
      select g.*, day - (extract(isodow from day)::int - week_start + 7) % 7 as week
      from (
        select g.id, g.giver_id, g.receiver_id, g.kind, g.is_backed, g.is_after_landing, g.given_at,
          (g.given_at at time zone ${groups}.time_zone)::date as day, ${groups}.week_start
        from ${gives} g join ${groups} on ${groups}.id = g.group_id
        where g.group_id = ${groupId} and g.state = 'confirmed' and ${isMeant}
      ) g
    ) g
  ) g
  cross join lateral (values
    ('help', true),
    ('referrals', kind = 'referral'),
    ('introductions', kind = 'introduction'),
    ('after-landing', is_after_landing)
  ) as boards (board, is_one)
  cross join lateral (values
    ('week', week),
    ('month', date_trunc('month', day::timestamp)::date),
    ('quarter', date_trunc('quarter', day::timestamp)::date),
    ('always', ${ALWAYS}::date)
  ) as periods (period, starts_on)
  where boards.is_one and (nth <= ${COUNTED_A_WEEK} or is_backed)`;

/**
 * Whether a member's name may stand on a board: they said yes and are here, and where the board tells their stage, the
 * group may see it.
 */
export const mayStand = (board: SQL): SQL => sql`(
  ${members}.on_boards = 'yes' and ${members}.left_at is null and (${board} <> 'after-landing'
    or coalesce(${members}.stage = 'landed' and ${members}.stage_visibility = 'group', false)))`;
