import { and, eq, isNull } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { defineAction } from "#core/define.ts";
import { replace } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { askRoutes } from "#db/schema/index.ts";
import { askLinks } from "../ask/ask-links.ts";

/** "Not This Time": kept, so that nobody is asked again for the same, and told to nobody. */
export const notThisTimeAction = defineAction({
  ...askLinks.notThisTime,
  who: "member",
  async run(ctx, args) {
    const isOwnRoute = and(
      eq(askRoutes.groupId, ctx.group.id),
      eq(askRoutes.askId, args.ask),
      eq(askRoutes.memberId, ctx.member.id),
    );
    const [route] = await ctx.tx.select().from(askRoutes).where(isOwnRoute);
    if (route === undefined) throw new UserError("not-yours", (texts) => texts.errors.notYours);
    await ctx.tx
      .update(askRoutes)
      .set({ answer: "no" })
      .where(and(isOwnRoute, isNull(askRoutes.answer)));
    return replace(text(ctx.texts.asks.notThisTimeDone));
  },
});
