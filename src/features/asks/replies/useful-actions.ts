import { text, button, controls, type Block, type Button } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { post } from "#core/outbox/outbox.ts";
import { replace } from "#core/reply.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { askLinks } from "../ask/ask-links.ts";
import { stateAt, type Ask } from "../ask/ask-row.ts";
import { countReply, isCounted } from "./count-reply.ts";
import { markReplyUseful } from "./mark-useful.ts";
import { needOwnReply } from "./reply-row.ts";

/** "That Helped", and "… Helped" when an ask is closed: a useful reply, and the question whether it counts. */
export const helpedAction = defineAction({
  ...askLinks.helped,
  who: "member",
  async run(ctx, args) {
    const { ask, reply: row, helper } = await needOwnReply(ctx, args.reply);
    const words = ctx.texts.asks;
    const isNew = await markReplyUseful(ctx, row, ctx.now);
    if (isNew) await recordDeed(ctx, { kind: "ask-settled", ids: [ask.id] });
    if (helper === undefined) return replace(text(words.helpedBefore));
    if (await isCounted(ctx, row)) return replace(text(words.countedBefore(helper)));
    const count = button(words.countIt, askLinks.count.ref({ reply: row.id }), "primary");
    return replace(
      text(isNew ? words.helpedDone(helper) : words.helpedBefore),
      controls(count, ...closeButton(ctx, ask)),
    );
  },
});

/** "Count It": what the receiver says themselves is confirmed by that, once for each answer; its giver hears thanks. */
export const countAction = defineAction({
  ...askLinks.count,
  who: "member",
  async run(ctx, args) {
    const own = await needOwnReply(ctx, args.reply);
    const words = ctx.texts.asks;
    const { helper } = own;
    if (helper === undefined) return replace(text(words.helpedBefore));
    if (!(await countReply(ctx, { ...own, helper }))) {
      return replace(text(words.countedBefore(helper)));
    }
    const name = ctx.member.displayName ?? ctx.account;
    const posted = await post(ctx, helper.id, {
      dedupeKey: `ask-counted:${own.reply.id}`,
      message: (texts) => [text(texts.asks.countedLetter({ name, text: own.ask.text }))],
      why: (texts) => texts.asks.countedWhy,
    });
    return replace(
      text(posted === "queued" ? words.counted(helper) : words.countedUnheard(helper)),
      ...closeRow(ctx, own.ask),
    );
  },
});

/** "Not Now": nobody is told, and a kind line is proposed. */
export const notNowAction = defineAction({
  ...askLinks.notNow,
  who: "member",
  async run(ctx, args) {
    const { ask, helper } = await needOwnReply(ctx, args.reply);
    const name = helper?.name ?? ctx.texts.common.somebody;
    return replace(text(ctx.texts.asks.notNowDone({ name })), ...closeRow(ctx, ask));
  },
});

function closeButton({ texts, now }: Context, ask: Ask): readonly Button[] {
  return stateAt(ask, now) === "open"
    ? [button(texts.asks.close, askLinks.close.ref({ ask: ask.id }))]
    : [];
}

function closeRow(ctx: Context, ask: Ask): readonly Block[] {
  const buttons = closeButton(ctx, ask);
  return buttons.length === 0 ? [] : [controls(...buttons)];
}
