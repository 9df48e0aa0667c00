import { and, eq, isNull } from "drizzle-orm";
import type { Context } from "#core/context.ts";
import { UserError } from "#core/user-error.ts";
import { offers } from "#db/schema/index.ts";
import { findOffer, type Offer } from "./offers-of.ts";

/**
 * Takes an offer of the caller back. False when that was done before.
 * @throws UserError `not-yours` for somebody else's, and for one that is gone
 */
export async function withdrawOffer(
  ctx: Context,
  id: string,
): Promise<{ readonly isWithdrawn: boolean; readonly offer: Offer }> {
  const offer = await findOffer(ctx, id);
  if (offer === undefined || offer.memberId !== ctx.member.id) {
    throw new UserError("not-yours", (texts) => texts.errors.notYours);
  }
  const withdrawn = await ctx.tx
    .update(offers)
    .set({ withdrawnAt: ctx.now })
    .where(
      and(
        eq(offers.groupId, ctx.group.id),
        eq(offers.id, id),
        eq(offers.memberId, ctx.member.id),
        isNull(offers.withdrawnAt),
      ),
    )
    .returning({ id: offers.id });
  return { isWithdrawn: withdrawn.length > 0, offer };
}
