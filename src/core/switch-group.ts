import { and, eq } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { accounts } from "#db/schema/index.ts";
import type { Context } from "./context.ts";
import { replace, type Reply } from "./reply.ts";

/** The button by which a member of several groups, in a direct message, says which one they mean. */
export const SWITCH_GROUP = "switch-group";

/** From now on, commands typed in a direct message go to this group. */
export async function switchGroup(ctx: Context): Promise<Reply> {
  await ctx.tx
    .update(accounts)
    .set({ lastUsedAt: ctx.now })
    .where(and(eq(accounts.groupId, ctx.group.id), eq(accounts.memberId, ctx.member.id)));
  return replace(text(ctx.texts.common.switched({ group: ctx.group.name ?? "" })));
}
