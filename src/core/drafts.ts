import { and, eq, gt } from "drizzle-orm";
import { drafts, newId, type DraftContent } from "#db/schema/index.ts";
import type { Context } from "./context.ts";

const HOUR_MS = 3_600_000;

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
    .where(
      and(
        eq(drafts.groupId, ctx.group.id),
        eq(drafts.ownerId, ctx.member.id),
        eq(drafts.id, id),
        gt(drafts.expiresAt, ctx.now),
      ),
    );
  return row?.content;
}
