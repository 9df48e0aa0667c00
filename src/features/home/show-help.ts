import { eq, and } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { contacts } from "#db/schema/index.ts";
import { helpList } from "./help.ts";

/** Somebody without a single contact has not begun; logging a meeting makes one. */
export async function isNewcomer(ctx: Context): Promise<boolean> {
  const [row] = await ctx.tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.groupId, ctx.group.id), eq(contacts.ownerId, ctx.member.id)))
    .limit(1);
  return row === undefined;
}

/** The "Help" button. */
export const showHelp = defineAction({
  name: "help",
  who: "member",
  args: {},
  run: async (ctx) => reply(...helpList(ctx, await isNewcomer(ctx))),
});
