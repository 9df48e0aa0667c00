import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { ASK_KINDS, OFFER_KINDS } from "#db/schema/index.ts";
import { daysFrom, type Reading } from "./people.ts";

/** The newest open asks of a group that anybody is told of: more would be no help to choose from. */
const MOST_OPEN = 30;

const MOST_OWN = 3;

/** The open asks of the groups, the oldest first: read once for all of a group's members. */
export const readOpenAsks = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    group_id: string;
    id: string;
    asker_id: string;
    kind: (typeof ASK_KINDS)[number];
    at: Date;
  }>(sql`
    select g.group_id, a.id, a.asker_id, a.kind, a.at
    from (select distinct group_id from ${who}) g
    cross join lateral (
      select a.id, a.asker_id, a.kind, a.created_at as at
      from asks a join members m on m.group_id = a.group_id and m.id = a.asker_id
      where a.group_id = g.group_id and a.state = 'open' and a.expires_at > ${daysFrom(now, 0)}
        and m.left_at is null
      order by a.created_at desc, a.id limit ${MOST_OPEN}
    ) a
    order by a.at, a.id`);

/** What the members have to do with open asks: sent to them, answered, or by somebody they are not to be paired with. */
export const readAskTies = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    member_id: string;
    tie: "routed" | "said" | "blocked";
    /** An ask; for `blocked` a member. */
    id: string;
    at: Date | null;
  }>(sql`
    select who.member_id, t.tie, t.id, t.at
    from ${who}
    cross join lateral (
      select case when r.answer is null then 'routed' else 'said' end as tie, r.ask_id as id, r.routed_at as at
        from ask_routes r
        where r.group_id = who.group_id and r.member_id = who.member_id
          and r.routed_at > ${daysFrom(now, -60)}
      union all
      select 'blocked', b.blocked_id, null from blocks b
        where b.group_id = who.group_id and b.member_id = who.member_id
      union all
      select 'blocked', b.member_id, null from blocks b
        where b.group_id = who.group_id and b.blocked_id = who.member_id
    ) t
    union all
    select who.member_id, 'said', r.ask_id, null
    from ${who}
    join asks a on a.group_id = who.group_id and a.state = 'open' and a.first_reply_at is not null
    join ask_replies r on r.group_id = a.group_id and r.ask_id = a.id and r.helper_id = who.member_id`);

/** The kinds of help that the members offer. */
export const readOfferKinds = (tx: Tx, { who }: Reading) =>
  tx.execute<{ member_id: string; kind: (typeof OFFER_KINDS)[number] }>(sql`
    select who.member_id, o.kind
    from ${who}
    join offers o
      on o.group_id = who.group_id and o.member_id = who.member_id and o.withdrawn_at is null`);

/** The members' own asks: those with answers of which none was called useful, and how many there are. */
export const readOwnAsks = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    member_id: string;
    open: number;
    asked_at: Date | null;
    unsettled: readonly { readonly id: string; readonly at: string }[] | null;
  }>(sql`
    select who.member_id, own.open, own.asked_at, own.unsettled[1:${sql.raw(String(MOST_OWN))}] as unsettled
    from ${who}
    cross join lateral (
      select (count(*) filter (where is_open))::int as open, max(created_at) as asked_at,
        array_agg(json_build_object('id', id, 'at', first_reply_at) order by first_reply_at, id)
          filter (where is_open and first_reply_at is not null and first_useful_at is null) as unsettled
      from (
        select id, created_at, first_reply_at, first_useful_at,
          state = 'open' and expires_at > ${daysFrom(now, 0)} as is_open
        from asks where group_id = who.group_id and asker_id = who.member_id
      ) own
    ) own`);
