import { button, controls, text } from "#chat/message.ts";
import { defineAction } from "#core/define.ts";
import { sayInChannel } from "#core/outbox/group-channels.ts";
import { findMailbox, nameOf } from "#core/outbox/mailbox.ts";
import { replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { textsFor } from "#texts/texts.ts";
import { askLinks } from "../ask/ask-links.ts";
import { findAsk } from "../ask/ask-row.ts";
import { replyLetter } from "./reply-letter.ts";
import { findReply, needGivenReply, needOwnReply } from "./reply-row.ts";

/**
 * "Mention Them Here": the channel learns, once for each answer, that there is something for the asker, and nothing
 * else.
 * @throws UserError `not-yours` for everybody but the helper; `no-channel` outside a channel
 */
export const mentionAskerAction = defineAction({
  ...askLinks.mention,
  who: "member",
  async run(ctx, args) {
    const { workspace, channel } = ctx;
    const { ask, reply: given } = await needGivenReply(ctx, args.reply);
    if (channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.asks.mentionNeedsChannel);
    }
    const asker = await findMailbox(ctx, ask.askerId);
    if (asker === undefined) return replace(text(ctx.texts.asks.goneView));
    const words = textsFor(asker.member.locale).asks;
    // Through the outbox, whose key lets it be said once, however often the button is pressed.
    await sayInChannel(
      ctx,
      { workspace, channel },
      {
        dedupeKey: `ask-mention:${given.id}`,
        message: [
          text(words.somethingForYou({ account: asker.account })),
          controls(button(words.seeIt, askLinks.see.ref(args), "primary")),
        ],
        why: words.letterWhy,
        dropAt: undefined,
      },
    );
    const name = nameOf(asker);
    return replace(text(ctx.texts.asks.mentioned({ name })));
  },
});

/** "See It" under a mention: the answer, for the asker alone. */
export const seeReplyAction = defineAction({
  ...askLinks.see,
  who: "member",
  async run(ctx, args) {
    const row = await findReply(ctx, args.reply);
    const known = row && (await findAsk(ctx, row.askId));
    if (known?.askerId !== ctx.member.id) return reply(text(ctx.texts.asks.forSomebodyElse));
    const { ask, reply: answer, helper } = await needOwnReply(ctx, args.reply);
    if (helper === undefined) return reply(text(ctx.texts.asks.goneView));
    return reply(...replyLetter(ctx.texts, { ask, reply: answer, helper, isTogether: false }));
  },
});
