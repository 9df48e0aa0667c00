import { and, eq, gt, type SQL } from "drizzle-orm";
import { HOUR_MS } from "#core/durations.ts";
import type { Context } from "#core/context.ts";
import { importPreviews, newId, type ImportedPerson } from "#db/schema/index.ts";

/** Longest that what a file held waits for its owner to tick. */
const KEPT_MS = HOUR_MS;

/** Seals people until their owner says whom to keep; what waited from an earlier file goes. Returns the preview's id. */
export async function keepPreview(
  ctx: Context,
  people: readonly ImportedPerson[],
): Promise<string> {
  const id = newId();
  await ctx.tx.delete(importPreviews).where(isOwn(ctx));
  await ctx.tx.insert(importPreviews).values({
    groupId: ctx.group.id,
    id,
    ownerId: ctx.member.id,
    people,
    size: people.length,
    expiresAt: new Date(ctx.now.getTime() + KEPT_MS),
  });
  return id;
}

/** The people of a preview; undefined once it is settled, has expired, or is somebody else's. */
export async function openPreview(
  ctx: Context,
  id: string,
): Promise<readonly ImportedPerson[] | undefined> {
  const [row] = await ctx.tx
    .select({ people: importPreviews.people })
    .from(importPreviews)
    .where(isWaiting(ctx, id));
  return row?.people;
}

/** The same, and the preview is gone: of two at once only one gets it. */
export async function takePreview(
  ctx: Context,
  id: string,
): Promise<readonly ImportedPerson[] | undefined> {
  const [row] = await ctx.tx
    .delete(importPreviews)
    .where(isWaiting(ctx, id))
    .returning({ people: importPreviews.people });
  return row?.people;
}

/** Deletes a preview unopened. False when there was none. */
export async function dropPreview(ctx: Context, id: string): Promise<boolean> {
  const dropped = await ctx.tx
    .delete(importPreviews)
    .where(isWaiting(ctx, id))
    .returning({ id: importPreviews.id });
  return dropped.length > 0;
}

const isWaiting = (ctx: Context, id: string): SQL | undefined =>
  isOwn(ctx, eq(importPreviews.id, id), gt(importPreviews.expiresAt, ctx.now));

const isOwn = (ctx: Context, ...more: readonly SQL[]): SQL | undefined =>
  and(eq(importPreviews.groupId, ctx.group.id), eq(importPreviews.ownerId, ctx.member.id), ...more);
