import { type SQL, sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { ContactFact } from "../facts.ts";
import { daysFrom, type Reading } from "./people.ts";

/** Weeks of quiet after which a word is due (practice 18), and years after which a tie sleeps (practice 21). */
const QUIET_WEEKS = { strong: 4, weak: 12 } as const;
const DORMANT_YEARS = 3;

/** After an outreach a contact is left in peace (practice 6). */
const REST_DAYS = 90;

/** More are not counted: nothing depends on it. */
const COUNT_TO = 20;

const CONTACT_PICKS = [
  "quietStrong",
  "quietWeak",
  "dormant",
  "freshName",
  "stranger",
  "gentle",
] as const;

/** Of each kind of contact that would be worth a word the first, each of them found by an index; of some kinds two. */
export const readContactFacts = (tx: Tx, reading: Reading) =>
  tx.execute<
    { member_id: string; pick: (typeof CONTACT_PICKS)[number]; last_spoke_on: Day | null } & Pick<
      ContactFact,
      "id" | "tie" | "source"
    > & { is_referred: boolean }
  >(sql`
    select who.member_id, p.pick, p.id, p.tie, p.source, p.last_spoke_on::text, p.is_referred
    from ${reading.who}
    cross join lateral (
      -- With whom something is under way, or has just ended.
      select coalesce(array_agg(contact_id), '{}') as ids from (
        select contact_id from outreaches
        where group_id = who.group_id and owner_id = who.member_id
          and (state in ('planned', 'sent', 'replied', 'scheduled')
            or moved_at > ${daysFrom(reading.now, -REST_DAYS)})
        union all
        select contact_id from tasks
        where group_id = who.group_id and owner_id = who.member_id and state = 'open'
          and kind in ('follow-up', 'outreach') and contact_id is not null
      ) busy
    ) busy
    cross join lateral (
      ${pick(
        "quietStrong",
        sql`tie = 'strong' and last_spoke_on <= who.today - ${QUIET_WEEKS.strong} * 7
        and last_spoke_on > ${dormantFrom}`,
        sql`last_spoke_on, id`,
      )}
      union all
      ${pick(
        "quietWeak",
        sql`tie = 'weak' and last_spoke_on <= who.today - ${QUIET_WEEKS.weak} * 7
        and last_spoke_on > ${dormantFrom}`,
        sql`last_spoke_on, id`,
      )}
      union all
      ${pick("dormant", sql`tie = 'weak' and last_spoke_on <= ${dormantFrom}`, sql`last_spoke_on desc, id`)}
      union all
      ${pick("dormant", sql`tie = 'strong' and last_spoke_on <= ${dormantFrom}`, sql`last_spoke_on desc, id`)}
      union all
      ${pick(
        "freshName",
        sql`tie = 'new' and last_spoke_on is null and source <> 'import'
        and num_nonnulls(referred_by_contact_id, referred_by_member_id) > 0`,
        sql`id desc`,
      )}
      union all
      -- In the order of the index: of a thousand imported names any will do.
      ${pick(
        "stranger",
        sql`tie = 'new' and last_spoke_on is null
        and num_nonnulls(referred_by_contact_id, referred_by_member_id) = 0`,
        sql`last_spoke_on`,
      )}
      union all
      ${pick("gentle", sql`${hasNeverWritten} and tie = 'strong' and last_spoke_on is not null`, sql`last_spoke_on desc, id`)}
      union all
      ${pick("gentle", sql`${hasNeverWritten} and tie = 'strong' and last_spoke_on is null`, sql`last_spoke_on`)}
    ) p`);

export const countContacts = (tx: Tx, { who }: Reading) =>
  tx.execute<{ member_id: string; count: number }>(sql`
    select who.member_id, (
      select count(*)::int from (
        select 1 from contacts
        where group_id = who.group_id and owner_id = who.member_id limit ${COUNT_TO}
      ) few
    ) as count
    from ${who}`);

const dormantFrom = sql`(who.today - interval '${sql.raw(String(DORMANT_YEARS))} years')::date`;

/** The gentlest is looked for before the very first letter. */
const hasNeverWritten = sql`not exists (
  select from outreaches o
  where o.group_id = who.group_id and o.owner_id = who.member_id and o.tries > 0)`;

/** The first contact that fits and that nothing else is about. */
const pick = (name: (typeof CONTACT_PICKS)[number], fits: SQL, order: SQL): SQL => sql`(
  select ${name}::text as pick, id, tie, source, last_spoke_on,
    num_nonnulls(referred_by_contact_id, referred_by_member_id) > 0 as is_referred
  from contacts
  where group_id = who.group_id and owner_id = who.member_id and ${fits}
    and id <> all (busy.ids)
  order by ${order} limit 1
)`;
