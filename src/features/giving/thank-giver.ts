import { context, text } from "#chat/message.ts";
import type { Context, Posted } from "#core/context.ts";
import { post } from "#core/outbox.ts";
import { giveText, type GiveView } from "./find-give.ts";

/** Tells the giver that their help was confirmed, with thanks, if they agreed to messages. Only once for each give. */
export const thankGiver = (ctx: Context, give: GiveView): Promise<Posted> =>
  post(ctx, give.giverId, {
    dedupeKey: `give-thanked:${give.id}`,
    message: (texts) => [
      text(texts.giving.thanksLetter({ receiver: give.receiverName, what: giveText(texts, give) })),
      context(texts.giving.thanksLetterNext({ prefix: ctx.commandPrefix })),
    ],
    why: (texts) => texts.giving.thanksWhy,
  });
