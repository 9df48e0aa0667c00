import { title } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { reply, type Reply } from "#core/reply.ts";

export const homePage = async (ctx: Context): Promise<Reply> =>
  reply(title(ctx.texts.home.title({ name: ctx.member.displayName })));
