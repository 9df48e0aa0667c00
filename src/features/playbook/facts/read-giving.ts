import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { daysFrom, type Reading } from "./people.ts";

/** Thanks are asked for while the help is fresh. */
const THANK_DAYS = 14;

/** A name is asked about after a while, and not for ever. */
const RAISE_AFTER_DAYS = 7;
const RAISE_UNTIL_DAYS = 60;

const MOST = 3;

/** Help that waits for the member: to be confirmed, thanked for, or told of. */
export const readGiveFacts = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    member_id: string;
    wait: "toConfirm" | "toThank" | "toRaise";
    id: string;
    giver_id: string;
    at: Date;
  }>(sql`
    select who.member_id, g.wait, g.id, g.giver_id, g.at
    from ${who}
    cross join lateral (
      (select 'toConfirm' as wait, id, giver_id, given_at as at from gives
        where group_id = who.group_id and receiver_id = who.member_id and state = 'pending'
          and lapses_at > ${daysFrom(now, 0)}
        order by given_at, id limit ${MOST})
      union all
      (select 'toThank', id, giver_id, settled_at from gives
        where group_id = who.group_id and receiver_id = who.member_id and state = 'confirmed'
          and settled_at > ${daysFrom(now, -THANK_DAYS)}
          and not exists (select from thanks t
            where t.group_id = gives.group_id and t.give_id = gives.id)
        order by given_at, id limit ${MOST})
      union all
      (select 'toRaise', id, giver_id, given_at from gives
        where group_id = who.group_id and receiver_id = who.member_id and state = 'confirmed'
          and kind = 'referral' and warmth in ('name', 'warm')
          and given_at between ${daysFrom(now, -RAISE_UNTIL_DAYS)} and ${daysFrom(now, -RAISE_AFTER_DAYS)}
        order by given_at, id limit ${MOST})
    ) g
    order by g.at, g.id`);

/** What the member gave and was given, in all. */
export const readGiveTotals = (tx: Tx, { who }: Reading) =>
  tx.execute<{
    member_id: string;
    given: number;
    last_gave_at: Date | null;
    first_received_at: Date | null;
  }>(sql`
    select who.member_id, given.count as given, given.last as last_gave_at,
      (select min(given_at) from gives
        where group_id = who.group_id and receiver_id = who.member_id
          and state = 'confirmed') as first_received_at
    from ${who}
    cross join lateral (
      select count(*)::int as count, max(given_at) as last from gives
      where group_id = who.group_id and giver_id = who.member_id and state = 'confirmed'
    ) given`);
