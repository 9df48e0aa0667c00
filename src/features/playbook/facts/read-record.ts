import { sql } from "drizzle-orm";
import type { Day } from "#core/calendar/calendar.ts";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import type { DueTask, OutreachFact } from "../facts.ts";
import { daysFrom, type Reading } from "./people.ts";

/** Nobody does more in a day. Promises come before all else, however much has piled up; then what waits longest. */
const MOST_TASKS = 12;
const MOST_OUTREACHES = 12;

/** An outreach that ended is news for so long. */
const NEWS_DAYS = 14;

/** Due tasks, the longest due first. */
export const readTaskFacts = (tx: Tx, { who }: Reading) =>
  tx.execute<
    { member_id: string; due_on: Day } & Pick<DueTask, "id" | "kind" | "tie"> & {
        contact_id: string | null;
        about_member_id: string | null;
        meeting_id: string | null;
        about_contact_id: string | null;
      }
  >(sql`
    select who.member_id, t.id, t.kind, t.contact_id, t.member_id as about_member_id, t.meeting_id,
      t.about_contact_id, c.tie, t.due_on::text
    from ${who}
    cross join lateral (
      select id, kind, contact_id, member_id, meeting_id, about_contact_id, due_on
      from tasks
      where group_id = who.group_id and owner_id = who.member_id and state = 'open'
        and due_on <= who.today
      order by kind <> 'promise', due_on, id limit ${MOST_TASKS}
    ) t
    left join contacts c
      on c.group_id = who.group_id and c.owner_id = who.member_id and c.id = t.contact_id
    order by t.due_on, t.id`);

/** Outreaches under way, or ended lately; the next step that is due first comes first. */
export const readOutreachFacts = (tx: Tx, { who, now }: Reading) =>
  tx.execute<
    { member_id: string; contact_id: string; next_on: Day | null } & Pick<
      OutreachFact,
      "id" | "state" | "tries"
    > & {
        meets_at: Date | null;
        moved_at: Date;
        has_draft: boolean;
        is_referred: boolean;
        is_referrer_asked: boolean;
      }
  >(sql`
    select who.member_id, o.id, o.contact_id, o.state, o.tries, o.meets_at, o.moved_at, o.has_draft,
      coalesce(t.due_on, o.next_on)::text as next_on,
      num_nonnulls(c.referred_by_contact_id, c.referred_by_member_id) > 0 as is_referred,
      o.referrer_asked_on is not null as is_referrer_asked
    from ${who}
    cross join lateral (
      select id, contact_id, state, tries, meets_at, moved_at, has_draft, next_on, referrer_asked_on
      from outreaches
      where group_id = who.group_id and owner_id = who.member_id
        and (state in ('planned', 'sent', 'replied', 'scheduled')
          or (state = 'silent' and next_on is not null)
          or (state in ('silent', 'declined') and moved_at > ${daysFrom(now, -NEWS_DAYS)}))
      order by next_on nulls last, id limit ${MOST_OUTREACHES}
    ) o
    join contacts c on c.group_id = who.group_id and c.owner_id = who.member_id and c.id = o.contact_id
    left join tasks t
      on t.group_id = who.group_id and t.owner_id = who.member_id and t.contact_id = o.contact_id
      and t.kind = 'outreach' and t.state = 'open'
    order by coalesce(t.due_on, o.next_on) nulls last, o.id`);
