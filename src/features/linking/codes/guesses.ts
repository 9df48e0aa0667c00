import { and, eq, sql } from "drizzle-orm";
import { MINUTE_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { linkGuesses } from "#db/schema/index.ts";

/** After so many wrong codes within `GUESSING_MINUTES` no further one is looked at, be it right or wrong. */
const MOST_WRONG = 5;
const GUESSING_MINUTES = 60;

const isOwn = ({ group, member }: Context) =>
  and(eq(linkGuesses.groupId, group.id), eq(linkGuesses.memberId, member.id));

const since = ({ now }: Context): Date => new Date(now.getTime() - GUESSING_MINUTES * MINUTE_MS);

/** Whether the caller has typed too many wrong codes lately. Two at once take turns. */
export async function hasGuessedEnough(ctx: Context): Promise<boolean> {
  const [row] = await ctx.tx.select().from(linkGuesses).where(isOwn(ctx)).for("update");
  return row !== undefined && row.since > since(ctx) && row.wrong >= MOST_WRONG;
}

/** Counts one more wrong code of the caller. */
export async function noteWrongGuess(ctx: Context): Promise<void> {
  const isOver = sql`${linkGuesses.since} <= ${since(ctx).toISOString()}::timestamptz`;
  await ctx.tx
    .insert(linkGuesses)
    .values({ groupId: ctx.group.id, memberId: ctx.member.id, wrong: 1, since: ctx.now })
    .onConflictDoUpdate({
      target: [linkGuesses.groupId, linkGuesses.memberId],
      set: {
        wrong: sql`case when ${isOver} then 1 else ${linkGuesses.wrong} + 1 end`,
        since: sql`case when ${isOver} then excluded.since else ${linkGuesses.since} end`,
      },
    });
}
