import { and, eq, gt, isNull } from "drizzle-orm";
import { button, controls, mention, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineAction } from "#core/define.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { gives } from "#db/schema/index.ts";
import { textsFor } from "#texts/texts.ts";
import { closedText } from "../ledger/closed-text.ts";
import { findGive } from "../ledger/find-give.ts";
import { giveQuestion } from "../received/give-question.ts";

/** "See It": asks the receiver in private, and nobody else. */
export const seeGiveAction = defineAction({
  name: "give-see",
  who: "member",
  args: { give: idArg },
  async run(ctx, args) {
    const give = await findGive(ctx, args.give, "receiver");
    return give.state === "pending"
      ? reply(...giveQuestion(ctx.texts, give))
      : reply(text(closedText(ctx, give)));
  },
});

/** "Mention Them Here": once for each give, and without a word about what it is or whom it is from. */
export const mentionReceiverAction = defineAction({
  name: "give-mention",
  who: "member",
  args: { give: idArg },
  async run(ctx, args) {
    const give = await findGive(ctx, args.give, "giver");
    if (ctx.channel === undefined) {
      throw new UserError("no-channel", (texts) => texts.giving.mentionNeedsChannel);
    }
    const mailbox = await findMailbox(ctx, give.receiverId);
    const marked = await ctx.tx
      .update(gives)
      .set({ mentionedAt: ctx.now })
      .where(
        and(
          eq(gives.groupId, ctx.group.id),
          eq(gives.id, give.id),
          eq(gives.state, "pending"),
          gt(gives.lapsesAt, ctx.now),
          isNull(gives.mentionedAt),
        ),
      )
      .returning({ id: gives.id });
    if (marked.length === 0 || mailbox === undefined) {
      const { mentionedBefore, notOpen } = ctx.texts.giving;
      // Read again: another tap may have been faster.
      const { mentionedAt } = await findGive(ctx, args.give, "giver");
      // The same words whether they answered, declined or said nothing: that is theirs to tell.
      return reply(
        text(mentionedAt === null ? notOpen : mentionedBefore({ name: give.receiverName })),
      );
    }
    const words = textsFor(mailbox.member.locale).giving;
    return replyInChannel(
      text(words.mention({ person: mention(mailbox.account) })),
      controls(button(words.seeIt, seeGiveAction.ref({ give: give.id }), "primary")),
    );
  },
});
