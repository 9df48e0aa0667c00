import { text as textBlock } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineFormAction } from "#core/define.ts";
import { text } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { askedReply, askIntroduction } from "#features/introductions/index.ts";
import { closedText } from "../ledger/closed-text.ts";
import { findGive } from "../ledger/find-give.ts";

/** "I'd Like to Meet": whoever was helped asks to meet who helped, and they say yes first (practice 19). */
export const meetGiverForm = defineFormAction({
  name: "give-meet",
  who: "member",
  args: { give: idArg },
  options: { reason: text({ required: true, multiline: true, maxLength: 500 }) },
  async prefill(ctx, args) {
    const { kind } = await findGive(ctx, args.give, "receiver");
    return { reason: ctx.texts.thanks.meetReason({ kind }) };
  },
  async run(ctx, args, { reason }) {
    const give = await findGive(ctx, args.give, "receiver");
    if (give.state !== "confirmed") return reply(textBlock(closedText(ctx, give)));
    const { introduction, ...asked } = await askIntroduction(ctx, {
      to: { id: give.giverId },
      who: undefined,
      reason,
    });
    return reply(...(await askedReply(ctx, introduction, asked)));
  },
});
