import { and, eq, gt } from "drizzle-orm";
import { text } from "#chat/message.ts";
import { idArg } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { company, text as textOption } from "#core/option-types.ts";
import { reply } from "#core/reply.ts";
import { UserError } from "#core/user-error.ts";
import { gives } from "#db/schema/index.ts";
import { findGive } from "../ledger/find-give.ts";
import { findAsk } from "./find-ask.ts";

/** What the form of /gave leaves out. */
export const giveDetails = defineFormAction({
  name: "give-details",
  who: "member",
  args: { give: idArg },
  options: { company: company(), ask: textOption({ maxLength: 200 }) },
  async prefill(ctx, args) {
    return { company: (await findGive(ctx, args.give, "giver")).company ?? "" };
  },
  async run(ctx, args, input) {
    const { ask } = input;
    const { receiverId: id, receiverName: name } = await findGive(ctx, args.give, "giver");
    await changeOwnGive(ctx, args.give, {
      company: input.company ?? null,
      ...(ask === undefined
        ? {}
        : { askId: await findAsk(ctx, { id, name }, ask), isBacked: true as const }),
    });
    return reply(text(ctx.texts.giving.detailsSaved));
  },
});

/** "I Have Told Them": the person named expects the call now. */
export const toldThemAction = defineAction({
  name: "give-told",
  who: "member",
  args: { give: idArg },
  async run(ctx, args) {
    await changeOwnGive(ctx, args.give, { warmth: "warm" });
    return reply(text(ctx.texts.giving.madeWarm));
  },
});

/**
 * Changes what the giver said, as long as nobody has confirmed it.
 * @throws UserError `not-yours`, `give-closed`
 */
async function changeOwnGive(
  ctx: Context,
  id: string,
  change:
    | { readonly company: string | null; readonly askId?: string; readonly isBacked?: true }
    | { readonly warmth: "warm" },
): Promise<void> {
  const give = await findGive(ctx, id, "giver");
  const isOpen = and(eq(gives.state, "pending"), gt(gives.lapsesAt, ctx.now));
  const changed = await ctx.tx
    .update(gives)
    .set(change)
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.id, give.id),
        "warmth" in change ? and(isOpen, eq(gives.kind, "referral")) : isOpen,
      ),
    )
    .returning({ id: gives.id });
  if (changed.length === 0) throw new UserError("give-closed", (texts) => texts.giving.notOpen);
}
