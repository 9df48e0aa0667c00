import { text } from "#chat/message.ts";
import { defineFormAction } from "#core/define.ts";
import { member } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { askIntroduction } from "#features/introductions/index.ts";
import { links } from "../moves/links.ts";

/**
 * "Rehearse It First": asks another member, in private, for ten minutes; the two are put in touch if they say yes.
 * @throws UserError as `askIntroduction` does; `rehearsal-not-reached` when they take no messages: nothing about it
 *   goes to a channel
 */
export const rehearseForm = defineFormAction({
  ...links.rehearse,
  who: "member",
  options: { member: member({ required: true }) },
  async run(ctx, _args, input) {
    const words = ctx.texts.outreach;
    try {
      await askIntroduction(
        { ...ctx, channel: undefined },
        { to: input.member, who: undefined, reason: words.rehearseReason },
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      if (error.code !== "not-reached-in-private") {
        throw new UserError(error.code, error.text, "member");
      }
      throw new UserError(
        "rehearsal-not-reached",
        (texts) => texts.outreach.rehearseNotReached({ name: input.member.name }),
        "member",
      );
    }
    await recordDeed(ctx, { kind: "rehearsed", ids: [] });
    return reply(text(words.rehearseAsked({ name: input.member.name })));
  },
});
