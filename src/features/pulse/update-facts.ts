import { eq, sql, type SQL } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { uuids } from "#db/drizzle/uuids.ts";
import { gives, landings, memberFacts, members } from "#db/schema/index.ts";
import { SILENCE_DAYS } from "./figures/give-survival.ts";
import type { Midnight } from "./midnight.ts";

/** Beyond so many it is quicker to count everybody. */
const MOST_TOUCHED = 2_000;

/**
 * Brings the members' facts from one midnight to the next. Whoever was touched in between is counted anew from the
 * ledger, so a fact cannot drift: givers and receivers of gives that were settled, who landed or took it back, and
 * members without facts.
 *
 * @param after the midnight up to which the facts are right; undefined counts everybody
 */
export async function updateFacts(
  tx: Tx,
  midnight: Midnight,
  after: Date | undefined,
): Promise<void> {
  const touched = after === undefined ? undefined : await findTouched(tx, midnight, after);
  if (touched === undefined || touched.length > MOST_TOUCHED) {
    await tx.delete(memberFacts).where(eq(memberFacts.groupId, midnight.groupId));
    await countFacts(tx, midnight, () => sql`true`);
  } else if (touched.length > 0) {
    await countFacts(tx, midnight, (column) => sql`${column} = any(${uuids(touched)})`);
  }
}

async function findTouched(
  tx: Tx,
  { groupId, until }: Midnight,
  after: Date,
): Promise<readonly string[]> {
  // Whatever changed since, even after this midnight: a row that was changed no longer tells what it said before.
  const rows = await tx.execute<{ id: string }>(sql`
    with settled as (
      select giver_id, receiver_id from ${gives}
      where group_id = ${groupId} and settled_at >= ${after}
    )
    select m.id from ${members} m
    where m.group_id = ${groupId} and m.joined_at < ${until} and (
      m.id in (
        select giver_id from settled
        union select receiver_id from settled
        union select member_id from ${landings}
          where group_id = ${groupId} and (created_at >= ${after} or undone_at >= ${after})
      )
      or not exists (
        select from ${memberFacts} f where f.group_id = m.group_id and f.member_id = m.id
      )
    )
    limit ${MOST_TOUCHED + 1}`);
  return rows.map(({ id }) => id);
}

/** Counts these members from the whole ledger as it was known at the midnight. */
async function countFacts(
  tx: Tx,
  { groupId, timeZone, until }: Midnight,
  isMeant: (memberId: SQL) => SQL,
): Promise<void> {
  const dayOf = (at: SQL): SQL => sql`(${at} at time zone ${timeZone}::text)::date`;
  await tx.execute(sql`
    with confirmed as not materialized (
      select giver_id, receiver_id, ${dayOf(sql`given_at`)} as given_on from ${gives}
      where group_id = ${groupId} and state = 'confirmed'
        and given_at < ${until} and settled_at < ${until}
    ), landed as (
      select l.member_id, greatest(min(l.landed_on), min(${dayOf(sql`m.joined_at`)})) as landed_on
      from ${landings} l
      join ${members} m on m.group_id = l.group_id and m.id = l.member_id
      where l.group_id = ${groupId} and ${isMeant(sql`l.member_id`)}
        and l.created_at < ${until} and (l.undone_at is null or l.undone_at >= ${until})
      group by l.member_id
    ), steps as (
      select l.member_id, c.given_on,
        lag(c.given_on, 1, l.landed_on) over (partition by l.member_id order by c.given_on) as before
      from landed l join confirmed c on c.giver_id = l.member_id and c.given_on >= l.landed_on
    ), runs as (
      select member_id, coalesce(
        min(before) filter (where given_on - before >= ${SILENCE_DAYS}), max(given_on)
      ) as active_until
      from steps group by member_id
    ), gave as (
      select giver_id, count(*)::int as n, min(given_on) as first, max(given_on) as last
      from confirmed where ${isMeant(sql`giver_id`)} group by giver_id
    ), received as (
      select receiver_id, count(*)::int as n, min(given_on) as first
      from confirmed where ${isMeant(sql`receiver_id`)} group by receiver_id
    )
    insert into ${memberFacts} (group_id, member_id, landed_on, active_until,
      gave, first_gave_on, last_gave_on, received, first_received_on)
    select m.group_id, m.id, l.landed_on, coalesce(r.active_until, l.landed_on),
      coalesce(g.n, 0), g.first, g.last, coalesce(h.n, 0), h.first
    from ${members} m
    left join landed l on l.member_id = m.id
    left join runs r on r.member_id = m.id
    left join gave g on g.giver_id = m.id
    left join received h on h.receiver_id = m.id
    where m.group_id = ${groupId} and m.joined_at < ${until} and ${isMeant(sql`m.id`)}
    on conflict (group_id, member_id) do update set
      landed_on = excluded.landed_on, active_until = excluded.active_until,
      gave = excluded.gave, first_gave_on = excluded.first_gave_on,
      last_gave_on = excluded.last_gave_on, received = excluded.received,
      first_received_on = excluded.first_received_on`);
}
