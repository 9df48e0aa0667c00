import { and, eq, isNull, sql } from "drizzle-orm";
import type { Sender } from "#core/context.ts";
import { askReplies, asks } from "#db/schema/index.ts";
import { isAsk } from "../ask/ask-row.ts";

type Writer = Pick<Sender, "tx" | "group">;

/** The first useful reply of an ask came at this instant, unless an earlier one is known. */
async function markUseful({ tx, group }: Writer, askId: string, at: Date): Promise<void> {
  await tx
    .update(asks)
    .set({ firstUsefulAt: sql`least(${asks.firstUsefulAt}, ${at})` })
    .where(isAsk(group.id, askId));
}

/** The asker says that a reply helped. False when they have said so before. */
export async function markReplyUseful(
  writer: Writer,
  reply: { readonly id: string; readonly askId: string },
  at: Date,
): Promise<boolean> {
  const marked = await writer.tx
    .update(askReplies)
    .set({ usefulAt: at })
    .where(
      and(
        eq(askReplies.groupId, writer.group.id),
        eq(askReplies.id, reply.id),
        isNull(askReplies.usefulAt),
      ),
    )
    .returning({ id: askReplies.id });
  if (marked.length === 0) return false;
  await markUseful(writer, reply.askId, at);
  return true;
}
