import { and, eq, inArray } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { outreaches, outreachMoves } from "#db/schema/index.ts";

/** States in which an outreach is under way, the furthest last. */
const UNDER_WAY = ["planned", "sent", "replied", "scheduled"] as const;

type Outreach = typeof outreaches.$inferSelect;

/** Outreaches to one contact become another's. Where both are under way, the further one goes on with the steps of both. */
export async function moveOutreaches(ctx: Context, kept: string, gone: string): Promise<void> {
  const own = and(eq(outreaches.groupId, ctx.group.id), eq(outreaches.ownerId, ctx.member.id));
  const open = await ctx.tx
    .select()
    .from(outreaches)
    .where(
      and(
        own,
        inArray(outreaches.contactId, [kept, gone]),
        inArray(outreaches.state, [...UNDER_WAY]),
      ),
    )
    .for("update");
  const [further, lesser] = open.toSorted((one, other) => progress(other) - progress(one));
  if (further !== undefined && lesser !== undefined) await join(ctx, further, lesser);
  await ctx.tx
    .update(outreaches)
    .set({ contactId: kept })
    .where(and(own, eq(outreaches.contactId, gone)));
}

const progress = ({ state }: Outreach): number => UNDER_WAY.findIndex((known) => known === state);

async function join(ctx: Context, further: Outreach, lesser: Outreach): Promise<void> {
  const isOwn = (id: string) =>
    and(
      eq(outreaches.groupId, ctx.group.id),
      eq(outreaches.ownerId, ctx.member.id),
      eq(outreaches.id, id),
    );
  await ctx.tx
    .update(outreachMoves)
    .set({ outreachId: further.id })
    .where(
      and(
        eq(outreachMoves.groupId, ctx.group.id),
        eq(outreachMoves.ownerId, ctx.member.id),
        eq(outreachMoves.outreachId, lesser.id),
      ),
    );
  await ctx.tx.delete(outreaches).where(isOwn(lesser.id));
  await ctx.tx
    .update(outreaches)
    .set({
      draft: further.draft ?? lesser.draft,
      meetsAt: further.meetsAt ?? lesser.meetsAt,
      tries: Math.max(further.tries, lesser.tries),
      createdAt: further.createdAt < lesser.createdAt ? further.createdAt : lesser.createdAt,
    })
    .where(isOwn(further.id));
}
