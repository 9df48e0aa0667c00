import { sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { Stage } from "../facts.ts";
import type { Reading } from "./people.ts";

/** Conversations of so many days are counted. */
const MEETING_DAYS = 30;

/** A member, where they stand, and the habits of which there is one date each. */
export const readPersonFacts = (tx: Tx, { who }: Reading) =>
  tx.execute<{
    member_id: string;
    stage: Stage | null;
    has_goal: boolean;
    has_target_employers: boolean;
    joined_at: Date;
    landing_id: string | null;
    landed_on: Day | null;
    has_credits: boolean;
    calls_left: number | null;
    starts_on: Day | null;
    is_stopped: boolean | null;
    has_digest: boolean | null;
    inventory_names: number;
    circles_done: number;
    checked_on: Day | null;
    week_on: Day | null;
    wrote_at: Date | null;
    meeting_id: string | null;
    met_on: Day | null;
    new_names: number | null;
    meeting_count: number;
    meeting_names: number;
  }>(sql`
    select who.member_id, m.stage, m.has_goal, m.has_target_employers, m.joined_at,
      l.id as landing_id, l.landed_on::text,
      exists (select from landing_credits c
        where c.group_id = who.group_id and c.landing_id = l.id) as has_credits,
      greatest(0, p.calls_per_month - taken.count)::int as calls_left,
      p.starts_on::text, p.stopped_at is not null as is_stopped, p.digest_at is not null as has_digest,
      inventory.names as inventory_names, inventory.done as circles_done,
      (select max(checked_on)::text from checkups
        where group_id = who.group_id and owner_id = who.member_id) as checked_on,
      (select max(starts_on)::text from weeks
        where group_id = who.group_id and owner_id = who.member_id) as week_on,
      (select max(moved_at) from outreaches
        where group_id = who.group_id and owner_id = who.member_id and tries > 0) as wrote_at,
      last.id as meeting_id, last.held_on::text as met_on, last.new_names,
      lately.count as meeting_count, lately.names as meeting_names
    from ${who}
    join members m on m.group_id = who.group_id and m.id = who.member_id
    left join lateral (
      select id, landed_on from landings
      where group_id = who.group_id and member_id = who.member_id and undone_at is null
      order by landed_on desc, id desc limit 1
    ) l on true
    left join pledges p on p.group_id = who.group_id and p.member_id = who.member_id
    left join lateral (
      -- As asks count it: what was sent to them in this month and what they answered, each once.
      select count(*)::int as count from (
        select ask_id from ask_routes
        where group_id = who.group_id and member_id = who.member_id
          and routed_at >= date_trunc('month', who.today::timestamp) at time zone 'UTC'
        union
        select ask_id from ask_replies
        where group_id = who.group_id and helper_id = who.member_id
          and created_at >= date_trunc('month', who.today::timestamp) at time zone 'UTC'
      ) asks
      where p.member_id is not null
    ) taken on true
    left join lateral (
      select coalesce(sum(names), 0)::int as names, count(done_at)::int as done
      from inventory_circles where group_id = who.group_id and owner_id = who.member_id
    ) inventory on true
    left join lateral (
      select id, held_on, new_names from meetings
      where group_id = who.group_id and owner_id = who.member_id and held_on <= who.today
      order by held_on desc, id desc limit 1
    ) last on true
    left join lateral (
      select count(*)::int as count, coalesce(sum(new_names), 0)::int as names from meetings
      where group_id = who.group_id and owner_id = who.member_id
        and held_on > who.today - ${MEETING_DAYS}::int
    ) lately on true`);
