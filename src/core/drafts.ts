import { and, eq, gt, type SQL } from "drizzle-orm";
import { drafts, newId, type DraftContent } from "#db/schema/index.ts";
import type { Context } from "./context.ts";
import { HOUR_MS } from "./durations.ts";

/** Keeps typed text for an hour. Returns the draft's id. */
export async function keepDraft(
  ctx: Pick<Context, "tx" | "now" | "group" | "member">,
  content: DraftContent,
): Promise<string> {
  const id = newId();
  await ctx.tx.insert(drafts).values({
    groupId: ctx.group.id,
    id,
    ownerId: ctx.member.id,
    content,
    expiresAt: new Date(ctx.now.getTime() + HOUR_MS),
  });
  return id;
}

/** The draft, unless it has expired or is somebody else's. */
export async function findDraft(ctx: Context, id: string): Promise<DraftContent | undefined> {
  const [row] = await ctx.tx
    .select({ content: drafts.content })
    .from(drafts)
    .where(isWaiting(ctx, id));
  return row?.content;
}

/**
 * The same for a draft of this form, which is gone then: of two at once only one gets it. One of another form stays.
 */
export async function takeDraft(
  ctx: Context,
  id: string,
  form: string,
): Promise<DraftContent | undefined> {
  if ((await findDraft(ctx, id))?.form.name !== form) return undefined;
  const [row] = await ctx.tx
    .delete(drafts)
    .where(isWaiting(ctx, id))
    .returning({ content: drafts.content });
  return row?.content;
}

const isWaiting = (ctx: Context, id: string): SQL | undefined =>
  and(
    eq(drafts.groupId, ctx.group.id),
    eq(drafts.ownerId, ctx.member.id),
    eq(drafts.id, id),
    gt(drafts.expiresAt, ctx.now),
  );
