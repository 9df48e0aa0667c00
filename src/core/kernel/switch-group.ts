import { and, eq } from "drizzle-orm";
import type { Incoming } from "#chat/incoming.ts";
import { button, context, controls, text } from "#chat/message.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import type { DraftAnswer } from "#core/messages/answer-of.ts";
import { replace, type Reply } from "#core/reply.ts";
import type { OtherGroup } from "#core/sessions/caller-rows.ts";
import { accounts } from "#db/schema/index.ts";

/** The button by which a member of several groups, in a direct message, says which one they mean. */
export const SWITCH_GROUP = "switch-group";

/** As many buttons as stand in one row on every platform. */
const MAX_SWITCHES = 5;

/** From now on, commands typed in a direct message go to this group. */
export async function switchGroup(ctx: Context): Promise<Reply> {
  await ctx.tx
    .update(accounts)
    .set({ lastUsedAt: ctx.now })
    .where(
      and(
        eq(accounts.groupId, ctx.group.id),
        eq(accounts.memberId, ctx.member.id),
        eq(accounts.platform, ctx.platform),
        eq(accounts.externalId, ctx.account),
      ),
    );
  return replace(text(ctx.texts.common.switched({ group: groupName(ctx, ctx.group) })));
}

/** The answer to something typed where no group was said, with the group it went to and buttons for the others. */
export function namingGroup(
  ctx: Pick<Context, "texts" | "group">,
  incoming: Incoming,
  others: readonly OtherGroup[],
  answer: DraftAnswer,
): DraftAnswer {
  const isTyped = ["command", "command-text", "submit"].includes(incoming.event.kind);
  if (others.length === 0 || !isTyped || answer.kind !== "reply") return answer;
  const words = ctx.texts.common;
  const switches = others.slice(0, MAX_SWITCHES).map((other) =>
    button(words.switchTo({ group: groupName(ctx, other) }), {
      name: SWITCH_GROUP,
      args: [packId(other.groupId)],
    }),
  );
  return {
    ...answer,
    message: [
      ...answer.message,
      context(words.inGroup({ group: groupName(ctx, ctx.group) })),
      controls(...switches),
    ],
  };
}

const groupName = (
  { texts }: Pick<Context, "texts">,
  group: { readonly name: string | null },
): string => group.name ?? texts.common.unnamedGroup;
