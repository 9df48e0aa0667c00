import { and, eq } from "drizzle-orm";
import { button, controls, text, type Block } from "#chat/message.ts";
import { oneOf } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";
import { members } from "#db/schema/index.ts";
import { showOnBoards } from "./show-on-boards.ts";

/** Whether the caller's name may stand on boards. It can be changed at any time; help counts either way. */
export async function setBoardConsent(ctx: Context, answer: "yes" | "no"): Promise<void> {
  await ctx.tx
    .update(members)
    .set({ onBoards: answer })
    .where(and(eq(members.groupId, ctx.group.id), eq(members.id, ctx.member.id)));
  await showOnBoards(ctx.tx, ctx.group, ctx.member.id);
}

/**
 * Says its word below the message that asked, which stays: other questions may stand in the same message. A second tap
 * sets the same again.
 */
export const boardConsentAction = defineAction({
  name: "board-consent",
  who: "member",
  args: { answer: oneOf("yes", "no") },
  async run(ctx, { answer }) {
    await setBoardConsent(ctx, answer);
    const words = ctx.texts.boards;
    const prefix = ctx.commandPrefix;
    return reply(
      text(answer === "yes" ? words.consentOn({ prefix }) : words.consentOff({ prefix })),
    );
  },
});

/** The question, for the reply to a member's first give. */
export const askBoardConsent = ({
  texts: { boards },
}: Pick<Context, "texts">): readonly Block[] => [
  text(boards.consentAsk),
  controls(
    button(boards.consentYes, boardConsentAction.ref({ answer: "yes" })),
    button(boards.consentNo, boardConsentAction.ref({ answer: "no" })),
  ),
];
