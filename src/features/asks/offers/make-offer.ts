import type { Context } from "#core/context.ts";
import { normalise } from "#core/names.ts";
import { UserError } from "#core/user-error.ts";
import { newId, offers } from "#db/schema/index.ts";
import { recordDeed } from "#features/deeds/index.ts";
import { offersOf, type Offer, type OfferKind } from "./offers-of.ts";

/** More are not kept up, and would not fit into one message of Discord with their buttons. */
const MOST_OFFERS = 8;

export type NewOffer = {
  readonly text: string;
  readonly kind: OfferKind;
  /** How many a month; undefined: no limit said. */
  readonly monthly: number | undefined;
};

/**
 * Adds a standing offer of the caller.
 * @throws UserError `too-many-offers`; `same-offer` for one that stands already
 */
export async function makeOffer(ctx: Context, input: NewOffer): Promise<Offer> {
  const standing = await offersOf(ctx, ctx.member.id);
  const isSame = (offer: Offer): boolean =>
    offer.kind === input.kind && normalise(offer.text) === normalise(input.text);
  if (standing.some(isSame)) {
    throw new UserError("same-offer", (texts) => texts.offers.same, "text");
  }
  if (standing.length >= MOST_OFFERS) {
    throw new UserError("too-many-offers", (texts) =>
      texts.offers.tooMany({ most: MOST_OFFERS, prefix: ctx.commandPrefix }),
    );
  }
  const offer = {
    groupId: ctx.group.id,
    id: newId(),
    memberId: ctx.member.id,
    kind: input.kind,
    text: input.text,
    monthly: input.monthly ?? null,
    createdAt: ctx.now,
    withdrawnAt: null,
  };
  await ctx.tx.insert(offers).values(offer);
  await recordDeed(ctx, { kind: "offered", ids: [] });
  return offer;
}
