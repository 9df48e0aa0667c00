import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { Deed } from "./deed.ts";

/** What was asked for longer ago was not done because of that nudge. */
const ANSWERS_DAYS = 14;

type Doer = Pick<Context, "tx" | "now"> & {
  readonly group: { readonly id: string };
  readonly member: { readonly id: string };
};

/**
 * Notes that the member did something. It answers the nudges of the last two weeks that asked for it: those are done,
 * their chosen reminders do not come any more, and nudges come as often as the member once wanted. One statement, which
 * a verb sends along with others. A nudge or a deed about nobody in particular is met by any.
 */
export async function recordDeed(ctx: Doer, { kind, ids }: Deed): Promise<void> {
  const { tx, now, group, member } = ctx;
  const at = now.toISOString();
  const about = `{${ids.join(",")}}`;
  await tx.execute(sql`
    with done as (
      update nudges set
        done_at = ${at}::timestamptz,
        answered_at = coalesce(answered_at, ${at}::timestamptz),
        answer = coalesce(answer, 'deed')
      where group_id = ${group.id} and member_id = ${member.id} and done_at is null
        and planned_at > ${at}::timestamptz - ${ANSWERS_DAYS} * interval '1 day'
        and planned_at <= ${at}::timestamptz
        and ${kind} = any (answered_by)
        and (about_ids = '{}' or ${about}::text[] = '{}' or about_ids && ${about}::text[])
      returning id, is_held_out
    ),
    settled as (
      update reminders set state = 'done', settled_at = ${at}::timestamptz from done
      where reminders.group_id = ${group.id} and reminders.owner_id = ${member.id}
        and reminders.nudge_id = done.id and reminders.state = 'waiting'
    )
    -- A nudge that comes seldom is to be looked at anew: its next day is nearer now.
    update nudge_settings set ignored = 0, pace = 'daily',
      next_at = case when pace <> 'daily' and next_at is not null then ${at}::timestamptz else next_at end
    where group_id = ${group.id} and member_id = ${member.id} and (ignored > 0 or pace <> 'daily')
      and exists (select from done where not is_held_out)`);
}
