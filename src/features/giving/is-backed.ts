import { and, eq, gte, or, sql } from "drizzle-orm";
import { addDays } from "#core/calendar.ts";
import type { Context } from "#core/context.ts";
import { askReplies, asks, introductions, meetingPeople, meetings } from "#db/schema/index.ts";
import type { Pair } from "./keep-boards.ts";

/** For so long an answer to an ask, a meeting or an introduction stands behind help between the two. */
const BACKED_DAYS = 60;

/**
 * Whether something on record between the two stands behind this help, so that it counts whatever else went between
 * them that week: an ask that it answers or that the giver replied to, a meeting of the two, or an introduction that
 * brought one of them together with the other, or that one made for the other. Meetings are private to whoever logged
 * them: only the caller's own are looked at.
 */
export async function isBacked(
  ctx: Context,
  pair: Pair,
  given: { readonly askId: string | undefined; readonly introductionId: string | undefined },
): Promise<boolean> {
  if (given.askId !== undefined || given.introductionId !== undefined) return true;
  const { giverId, receiverId } = pair;
  const since = new Date(ctx.now.getTime() - BACKED_DAYS * 86_400_000);
  const other = ctx.member.id === giverId ? receiverId : giverId;
  const { tx, group } = ctx;
  const [answered, met, introduced] = await Promise.all([
    tx
      .select({ id: asks.id })
      .from(asks)
      .innerJoin(
        askReplies,
        and(eq(askReplies.groupId, asks.groupId), eq(askReplies.askId, asks.id)),
      )
      .where(
        and(
          eq(asks.groupId, group.id),
          eq(asks.askerId, receiverId),
          eq(askReplies.helperId, giverId),
          gte(askReplies.createdAt, since),
        ),
      )
      .limit(1),
    tx
      .select({ id: meetings.id })
      .from(meetingPeople)
      .innerJoin(
        meetings,
        and(
          eq(meetings.groupId, meetingPeople.groupId),
          eq(meetings.ownerId, meetingPeople.ownerId),
          eq(meetings.id, meetingPeople.meetingId),
        ),
      )
      .where(
        and(
          eq(meetingPeople.groupId, group.id),
          eq(meetingPeople.ownerId, ctx.member.id),
          eq(meetingPeople.memberId, other),
          gte(meetings.heldOn, addDays(ctx.today, -BACKED_DAYS)),
        ),
      )
      .limit(1),
    tx
      .select({ id: introductions.id })
      .from(introductions)
      .where(
        and(
          eq(introductions.groupId, group.id),
          eq(introductions.state, "agreed"),
          gte(introductions.settledAt, since),
          isBetween(pair),
        ),
      )
      .limit(1),
  ]);
  return answered.length + met.length + introduced.length > 0;
}

/** The two were put together, or one of them put the other together with somebody. */
function isBetween({ giverId, receiverId }: Pair) {
  const [firstId, secondId] = giverId < receiverId ? [giverId, receiverId] : [receiverId, giverId];
  const by = (asker: string, other: string) =>
    and(
      eq(introductions.askerId, asker),
      sql`${other} in (${introductions.firstId}, ${introductions.secondId})`,
    );
  return or(
    and(eq(introductions.firstId, firstId), eq(introductions.secondId, secondId)),
    by(giverId, receiverId),
    by(receiverId, giverId),
  );
}
