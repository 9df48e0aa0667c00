import { text } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { publish, replace, reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { askLinks } from "../ask/ask-links.ts";
import { findAsk, isOwnAsk } from "../ask/ask-row.ts";
import { askPost, askViews, groupDay } from "../ask/ask-view.ts";
import { askFrom, askOptions, askPrefill, findKeptAsk } from "./ask-draft.ts";
import { postAsk, sendToGroupChannel, tellOtherSide } from "./post-ask.ts";
import { previewAsk } from "./preview-ask.ts";

/** "Ask the Channel", "Ask the Group" and "Ask As It Is". */
export const postAction = defineAction({
  ...askLinks.post,
  who: "member",
  async run(ctx, { draft }) {
    const words = ctx.texts.asks;
    const prefix = ctx.commandPrefix;
    const kept = await findKeptAsk(ctx, draft);
    if (kept === undefined) {
      const known = await findAsk(ctx, draft);
      const isOut = known !== undefined && isOwnAsk(ctx, known);
      return replace(text(isOut ? words.postedBefore({ prefix }) : words.gone));
    }
    const ask = await postAsk(ctx, draft, kept);
    if (ask === undefined) return replace(text(words.postedBefore({ prefix })));
    if (ctx.channel !== undefined) {
      await tellOtherSide(ctx, ask);
      const [view] = await askViews(ctx, [ask]);
      return view === undefined
        ? reply(text(words.posted))
        : publish(askPost(ctx.texts, view, groupDay(ctx.now, ctx.group)), [text(words.posted)]);
    }
    if (ask.channel === null) return replace(text(words.postedOnList({ prefix })));
    await sendToGroupChannel(ctx, ask);
    await tellOtherSide(ctx, ask);
    return replace(text(words.postedInGroup({ prefix })));
  },
});

/** "Change It" and "Make It Clearer". */
export const changeForm = defineFormAction({
  ...askLinks.change,
  who: "member",
  options: askOptions,
  async instead(ctx, { draft }) {
    return (await findKeptAsk(ctx, draft)) === undefined
      ? reply(text(ctx.texts.asks.gone))
      : undefined;
  },
  async prefill(ctx, { draft }) {
    const kept = await findKeptAsk(ctx, draft);
    return kept === undefined ? {} : askPrefill(kept);
  },
  run: async (ctx, _args, input) => replace(...(await previewAsk(ctx, askFrom(input)))),
});

/** "Ask Again": the form with the old words, and without the old day. */
export const againForm = defineFormAction({
  ...askLinks.again,
  who: "member",
  options: askOptions,
  prefill: async (ctx, { ask }) => askPrefill(await needOwnAsk(ctx, ask)),
  run: async (ctx, _args, input) => reply(...(await previewAsk(ctx, askFrom(input)))),
});

/** An ask of the caller. @throws UserError `not-yours` for everybody else's, and for one that is gone */
async function needOwnAsk(ctx: Context, id: string) {
  const ask = await findAsk(ctx, id);
  if (ask === undefined || !isOwnAsk(ctx, ask)) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  return ask;
}
