import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";
import { daysFrom, type Reading } from "./people.ts";

/** So long after they were put together nobody is held to an answer any more. */
const MEET_DAYS = 45;

const MOST = 3;

/** Requests between members that wait for this one. */
export const readTogetherFacts = (tx: Tx, { who, now }: Reading) =>
  tx.execute<{
    member_id: string;
    wait: "introductions" | "meetQuestions" | "toSchedule" | "pathsToAnswer";
    id: string;
    other_id: string | null;
    others: number;
    at: Date;
  }>(sql`
    select who.member_id, w.wait, w.id, w.other_id, w.others, w.at
    from ${who}
    cross join lateral (
      (select 'introductions' as wait, i.id,
          case when i.first_id = who.member_id then i.second_id else i.first_id end as other_id,
          1 as others, i.created_at as at
        from introductions i
        where i.group_id = who.group_id and i.state = 'asking' and i.ends_at > ${daysFrom(now, 0)}
          and i.asker_id <> who.member_id
          and ((i.first_id = who.member_id and i.first_answer is null)
            or (i.second_id = who.member_id and i.second_answer is null))
          and not exists (select from blocks b
            where b.group_id = i.group_id and (b.member_id, b.blocked_id) in
              ((i.first_id, i.second_id), (i.second_id, i.first_id)))
        order by i.ends_at, i.id limit ${MOST})
      union all
      (select 'meetQuestions', q.id,
          (select o.member_id from meet_answers o
            where o.group_id = q.group_id and o.question_id = q.id and o.member_id <> who.member_id
            order by o.member_id limit 1),
          (select count(*)::int from meet_answers o
            where o.group_id = q.group_id and o.question_id = q.id and o.member_id <> who.member_id),
          q.created_at
        from meet_answers a join meet_questions q on q.group_id = a.group_id and q.id = a.question_id
        where a.group_id = who.group_id and a.member_id = who.member_id and a.times_asked > 0
          and (a.answer is null or (a.answer = 'not-yet' and a.next_ask_at is null))
          and q.created_at > ${daysFrom(now, -MEET_DAYS)}
        order by q.created_at desc, q.id desc limit ${MOST})
      union all
      (select 'toSchedule', p.id,
          case when p.first_id = who.member_id then p.second_id else p.first_id end,
          case when p.third_id is null then 1 else 2 end, p.created_at
        from round_seats s
        join round_pairs p on p.group_id = s.group_id and p.id = s.pair_id
        join rounds r on r.group_id = s.group_id and r.id = s.round_id
        where s.group_id = who.group_id and s.member_id = who.member_id and s.answer is null
          and p.called_off_at is null and r.ends_at > ${daysFrom(now, 0)}
        order by r.started_at desc limit ${MOST})
      union all
      (select 'pathsToAnswer', a.id, null::uuid, 0, a.asked_at
        from path_asks a join path_requests r on r.group_id = a.group_id and r.id = a.request_id
        where a.group_id = who.group_id and a.owner_id = who.member_id and a.answer is null
          and r.state = 'asking' and r.ends_at > ${daysFrom(now, 0)}
        order by a.asked_at, a.id limit ${MOST})
    ) w
    order by w.at, w.id`);

/** Who could take part in their group's rounds and does not. */
export const readRoundInvites = (tx: Tx, { who }: Reading) =>
  tx.execute<{ member_id: string }>(sql`
    select who.member_id
    from ${who}
    join round_plans p on p.group_id = who.group_id and p.next_at is not null
    where not exists (select from round_members m
      where m.group_id = who.group_id and m.member_id = who.member_id)`);
