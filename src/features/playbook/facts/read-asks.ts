import { sql } from "drizzle-orm";
import type { Tx } from "#db/open-database.ts";
import { daysFrom, type Reading } from "./people.ts";

const MOST = 3;

/** More open asks are not counted: "some" is enough to look. */
const COUNT_TO = 9;

/** Asks of others that are open, neither answered nor between two who do not want to be put together. */
const isOpenFor = (now: Date) => sql`
  a.group_id = who.group_id and a.state = 'open' and a.expires_at > ${daysFrom(now, 0)}
  and a.asker_id <> who.member_id
  and not exists (select from ask_replies r
    where r.group_id = a.group_id and r.ask_id = a.id and r.helper_id = who.member_id)
  and not exists (select from members m
    where m.group_id = a.group_id and m.id = a.asker_id and m.left_at is not null)
  and not exists (select from blocks b
    where b.group_id = a.group_id and (b.member_id, b.blocked_id) in
      ((who.member_id, a.asker_id), (a.asker_id, who.member_id)))`;

/** Asks that wait for the member: sent to them, of a kind that they offered, or their own with answers. */
export const readAskFacts = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    member_id: string;
    wait: "routed" | "fitting" | "unsettled";
    id: string;
    asker_id: string;
    at: Date;
  }>(sql`
    select who.member_id, a.wait, a.id, a.asker_id, a.at
    from ${who}
    cross join lateral (
      (select 'routed' as wait, a.id, a.asker_id, r.routed_at as at
        from ask_routes r join asks a on a.group_id = r.group_id and a.id = r.ask_id
        where r.group_id = who.group_id and r.member_id = who.member_id and r.answer is null
          and ${isOpenFor(now)}
        order by r.routed_at, a.id limit ${MOST})
      union all
      (select 'fitting', a.id, a.asker_id, a.created_at from asks a
        where ${isOpenFor(now)}
          and not exists (select from ask_routes r
            where r.group_id = a.group_id and r.ask_id = a.id and r.member_id = who.member_id)
          and exists (
            select from offers o
            where o.group_id = who.group_id and o.member_id = who.member_id and o.withdrawn_at is null
              and (a.kind, o.kind) in (('advice', 'call'), ('review', 'review'),
                ('mock-interview', 'mock-interview'), ('other', 'call'), ('other', 'other')))
        order by a.created_at, a.id limit ${MOST})
      union all
      (select 'unsettled', a.id, a.asker_id, a.first_reply_at from asks a
        where a.group_id = who.group_id and a.asker_id = who.member_id and a.state = 'open'
          and a.expires_at > ${daysFrom(now, 0)}
          and a.first_reply_at is not null and a.first_useful_at is null
        order by a.first_reply_at, a.id limit ${MOST})
    ) a
    order by a.at, a.id`);

export const readAskTotals = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{ member_id: string; open: number; own_open: number; asked_at: Date | null }>(sql`
    select who.member_id, own.open as own_open, own.asked_at, (
      select count(*)::int from (
        select from asks a where ${isOpenFor(now)} limit ${COUNT_TO}
      ) few
    ) as open
    from ${who}
    cross join lateral (
      select (count(*) filter (where state = 'open' and expires_at > ${daysFrom(now, 0)}))::int as open,
        max(created_at) as asked_at
      from asks where group_id = who.group_id and asker_id = who.member_id
    ) own`);
