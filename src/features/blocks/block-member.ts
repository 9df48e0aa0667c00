import { and, count, desc, eq } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import type { MemberRef } from "#core/option-types.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { UserError } from "#core/user-error.ts";
import { blocks } from "#db/schema/index.ts";

/**
 * The caller never wants to be paired with this member. Nobody is told, and what is open between them reads like
 * silence. A second time changes nothing.
 * @throws UserError `block-oneself`; `not-yours` when there is no such member in the group
 */
export async function blockMember(ctx: Context, blockedId: string): Promise<MemberRef> {
  if (blockedId === ctx.member.id) {
    throw new UserError("block-oneself", (texts) => texts.blocks.yourself, "who");
  }
  const [blocked] = await findMembers(ctx, [blockedId]);
  if (blocked === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);
  await ctx.tx
    .insert(blocks)
    .values({ groupId: ctx.group.id, memberId: ctx.member.id, blockedId, createdAt: ctx.now })
    .onConflictDoNothing();
  return blocked;
}

/** Takes the caller's own block back; one that is not there stays away. */
export async function unblockMember(ctx: Context, blockedId: string): Promise<void> {
  await ctx.tx
    .delete(blocks)
    .where(
      and(
        eq(blocks.groupId, ctx.group.id),
        eq(blocks.memberId, ctx.member.id),
        eq(blocks.blockedId, blockedId),
      ),
    );
}

/** Whom the caller never wants to be paired with: the newest, and how many in all. */
export async function ownBlocks(
  ctx: Context,
  limit: number,
): Promise<{ readonly members: readonly MemberRef[]; readonly total: number }> {
  const isOwn = and(eq(blocks.groupId, ctx.group.id), eq(blocks.memberId, ctx.member.id));
  const [rows, [counted]] = await Promise.all([
    ctx.tx
      .select({ id: blocks.blockedId })
      .from(blocks)
      .where(isOwn)
      .orderBy(desc(blocks.createdAt), desc(blocks.blockedId))
      .limit(limit),
    ctx.tx.select({ n: count() }).from(blocks).where(isOwn),
  ]);
  const found = await findMembers(
    ctx,
    rows.map(({ id }) => id),
  );
  const known = new Map(found.map((person) => [person.id, person]));
  return {
    members: rows.map(
      ({ id }) => known.get(id) ?? { id, account: "", name: ctx.texts.common.somebody },
    ),
    total: counted?.n ?? 0,
  };
}
