import { sql } from "drizzle-orm";
import type { Context } from "#core/context.ts";

/**
 * Notes that the member answered their last nudge, so that it does not count as ignored, and that nudges come as often
 * as they once wanted. What is answered stays as it was answered first.
 *
 * @param nudgeId the one that was answered; left out: the last that was sent
 */
export async function answerNudge(
  { tx, now, group, member }: Context,
  answer: "button" | "declined",
  nudgeId?: string,
): Promise<void> {
  const at = now.toISOString();
  const which =
    nudgeId === undefined
      ? sql`(select id from nudges where group_id = ${group.id} and member_id = ${member.id}
          and not is_held_out order by planned_at desc limit 1)`
      : sql`${nudgeId}::uuid`;
  // To decline is the firmer answer: whoever looked first may say so afterwards.
  const isNew = answer === "declined" ? sql`answer is distinct from 'deed'` : sql`answer is null`;
  await tx.execute(sql`
    with answered as (
      update nudges set answer = ${answer}, answered_at = coalesce(answered_at, ${at}::timestamptz)
      where group_id = ${group.id} and member_id = ${member.id} and id = ${which} and ${isNew}
      returning id
    )
    update nudge_settings set ignored = 0, pace = 'daily',
      next_at = case when pace <> 'daily' and next_at is not null then ${at}::timestamptz else next_at end
    where group_id = ${group.id} and member_id = ${member.id} and (ignored > 0 or pace <> 'daily')
      and exists (select from answered)`);
}

/** What the kernel tells of every button that stands in a nudge. */
export const pressedInNudge = (ctx: Context): Promise<void> => answerNudge(ctx, "button");
