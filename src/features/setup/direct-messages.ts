import { and, eq } from "drizzle-orm";
import { button, controls, text } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { withdraw } from "#core/outbox/outbox.ts";
import { reply, type Reply } from "#core/reply.ts";
import { members } from "#db/schema/index.ts";
import { NUDGE_KEY, REMINDER_KEY } from "#features/nudges/index.ts";

/** Whether Kith may write to the member about what concerns them: confirmations, introductions, asks. */
export async function setDirectMessages(ctx: Context, answer: "yes" | "no"): Promise<void> {
  await ctx.tx
    .update(members)
    .set({ directMessages: answer })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  // What waits for another try is not to arrive after a no.
  if (answer === "no")
    await withdraw(ctx, ctx.member.id, { doNotStartWith: [NUDGE_KEY, REMINDER_KEY] });
}

/** The switch on the home page. */
export const messagesSwitch = defineAction({
  name: "messages",
  who: "member",
  args: { to: oneOf("on", "off") },
  async run(ctx, { to }): Promise<Reply> {
    const words = ctx.texts.setup;
    await setDirectMessages(ctx, to === "on" ? "yes" : "no");
    const back = messagesSwitch.ref({ to: to === "on" ? "off" : "on" });
    return to === "on"
      ? reply(text(words.messagesOn), controls(button(words.stopMessages, back)))
      : reply(text(words.messagesOff), controls(button(words.allowMessages, back)));
  },
});
