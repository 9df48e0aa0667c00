import { and, eq, inArray } from "drizzle-orm";
import { text } from "#chat/message.ts";
import type { Context, Posted } from "#core/context.ts";
import { post } from "#core/outbox/outbox.ts";
import { gives } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { findGive, giveText, type GiveView } from "../ledger/find-give.ts";

export const RAISED_WARMTHS = ["met", "outcome"] as const;
type Raised = (typeof RAISED_WARMTHS)[number];

/** Only upwards. */
const BELOW = { met: ["name", "warm"], outcome: ["name", "warm", "met"] } as const;

/** How far a referral can still go. */
export const stepsLeft = ({ kind, warmth }: GiveView): readonly Raised[] => {
  if (kind !== "referral" || warmth === "outcome") return [];
  return warmth === "met" ? ["outcome"] : RAISED_WARMTHS;
};

/**
 * The receiver says what came of a referral, and the giver hears it if they agreed to messages. `posted` is undefined
 * where nothing changed, because it was as far before.
 * @throws UserError `not-yours`
 */
export async function raiseWarmth(
  ctx: Context,
  id: string,
  to: Raised,
): Promise<{ readonly give: GiveView; readonly posted: Posted | undefined }> {
  const give = await findGive(ctx, id, "receiver");
  const raised = await ctx.tx
    .update(gives)
    .set({ warmth: to })
    .where(
      and(
        eq(gives.groupId, ctx.group.id),
        eq(gives.id, id),
        eq(gives.receiverId, ctx.member.id),
        eq(gives.state, "confirmed"),
        eq(gives.kind, "referral"),
        inArray(gives.warmth, [...BELOW[to]]),
      ),
    )
    .returning({ id: gives.id });
  if (raised.length === 0) {
    return { give: await findGive(ctx, id, "receiver"), posted: undefined };
  }
  await recordDeed(ctx, { kind: "give-raised", ids: [id] });
  const posted = await post(ctx, give.giverId, {
    dedupeKey: `give-${to}:${id}`,
    message: (texts) => [
      text(
        texts.thanks.raisedLetter[to]({
          receiver: give.receiverName,
          what: giveText(texts, { ...give, warmth: null }),
        }),
      ),
    ],
    why: (texts) => texts.giving.thanksWhy,
  });
  return { give: { ...give, warmth: to }, posted };
}
