import { and, eq, gt, ne, or } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { outreachMoves, outreaches } from "#db/schema/index.ts";
import { readBook } from "#features/contacts/index.ts";
import { REST_MS } from "../moves/may-start-again.ts";
import { isOpenOutreach, isOwnOutreach } from "../moves/read-outreaches.ts";
import { rankSuggestions, type Suggestion } from "./rank-suggestions.ts";

/** Whom the caller might reach next: at most `limit`, the first to reach first, each with the reason. */
export async function suggestNext(ctx: Context, limit: number): Promise<readonly Suggestion[]> {
  const [book, busy, isFirst] = await Promise.all([
    readBook(ctx),
    ctx.tx
      .select({ contactId: outreaches.contactId })
      .from(outreaches)
      .where(
        isOwnOutreach(
          ctx,
          or(isOpenOutreach, gt(outreaches.movedAt, new Date(ctx.now.getTime() - REST_MS))),
        ),
      ),
    isFirstOutreach(ctx),
  ]);
  return rankSuggestions(
    book,
    {
      goal: ctx.member.goal,
      targetEmployers: ctx.member.targetEmployers,
      resting: new Set(busy.map((row) => row.contactId)),
      isFirst,
      today: ctx.today,
    },
    limit,
  );
}

/** Whether the caller has not written to anybody yet: this is where the fear is greatest (practice 37). */
export async function isFirstOutreach(ctx: Context): Promise<boolean> {
  const moves = await ctx.tx
    .select({ id: outreachMoves.id })
    .from(outreachMoves)
    .where(
      and(
        eq(outreachMoves.groupId, ctx.group.id),
        eq(outreachMoves.ownerId, ctx.member.id),
        ne(outreachMoves.state, "planned"),
      ),
    )
    .limit(1);
  return moves.length === 0;
}
