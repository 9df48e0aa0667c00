import { and, eq, isNull } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import { defineAction } from "#core/define.ts";
import { replace, reply, replyInChannel } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { introductions } from "#db/schema/index.ts";
import { askInvited, isUnwanted } from "./ask-invited.ts";
import { notReachedInPrivate } from "./ask-introduction.ts";
import { askedMessage } from "./asked-message.ts";
import { answerOf, findIntroduction, isIntroduction, sideOf } from "./introduction-row.ts";
import { readRequest } from "./request-view.ts";

/** "See It" under a mention in a channel: the question, for whom it is meant alone. */
export const seeIntroduction = defineAction({
  name: "introduction-see",
  who: "member",
  args: { introduction: idArg },
  async run(ctx, args) {
    const words = ctx.texts.introductions;
    const introduction = await findIntroduction(ctx, args.introduction);
    const side = introduction && sideOf(introduction, ctx.member.id);
    if (introduction === undefined || side === undefined) return reply(text(words.forSomebodyElse));
    if (answerOf(introduction, side) !== null) return reply(text(words.alreadyAnswered));
    const isOver =
      introduction.state !== "asking" || (await isUnwanted(ctx, introduction, ctx.member.id));
    if (isOver) return reply(text(words.over));
    return reply(...askedMessage(ctx.texts, await readRequest(ctx, introduction, ctx.member.id)));
  },
});

/**
 * "Mention Them Here": the channel learns once that there is something for them, and nothing else.
 * @throws UserError `not-yours` for everybody but the asker; `not-reached-in-private` outside a channel
 */
export const mentionThem = defineAction({
  name: "introduction-mention",
  who: "member",
  args: { introduction: idArg },
  async run(ctx, args) {
    const words = ctx.texts.introductions;
    const known = await findIntroduction(ctx, args.introduction);
    if (known !== undefined && known.askerId !== ctx.member.id) {
      throw new UserError("not-yours", (texts) => texts.errors.notYours);
    }
    const [introduction] = await ctx.tx
      .update(introductions)
      .set({ mentionedAt: ctx.now })
      .where(
        and(
          isIntroduction(ctx.group.id, args.introduction),
          eq(introductions.state, "asking"),
          isNull(introductions.mentionedAt),
        ),
      )
      .returning();
    if (introduction === undefined) {
      return replace(text(known?.state === "asking" ? words.mentionedAlready : words.over));
    }
    // Somebody may have agreed to messages in the meantime: then they are asked in private after all.
    const { asked, notReached } = await askInvited(ctx, introduction);
    if (notReached.length === 0) {
      return replace(text(words.asked({ names: asked.map((person) => person.name) })));
    }
    if (ctx.channel === undefined) throw notReachedInPrivate(notReached);
    return replyInChannel(
      text(words.somethingForYou({ accounts: notReached.map((person) => person.account) })),
      controls(button(words.seeIt, seeIntroduction.ref(args))),
    );
  },
});
