import { text } from "#chat/message.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { pageNumber } from "#core/list-page.ts";
import { text as textOption } from "#core/option-types.ts";
import { findMailbox } from "#core/outbox/mailbox.ts";
import { forwardToForm, replace, reply } from "#core/reply.ts";
import { askedReply, askIntroduction } from "#features/introductions/index.ts";
import { textsFor } from "#texts/texts.ts";
import { askLinks } from "../ask/ask-links.ts";
import { offerLinks } from "./offer-links.ts";
import { findOffer } from "./offers-of.ts";
import { offersPage } from "./offers-page.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

/** "Share an Offer Back" and "Offer Help": the form of /offer new, for whoever presses it. */
export const offerBackAction = defineAction({
  ...askLinks.offerBack,
  who: "member",
  run: async () => forwardToForm("offer new"),
});

/** "Take It Back". */
export const withdrawOfferAction = defineAction({
  ...offerLinks.withdraw,
  who: "member",
  async run(ctx, args) {
    const { isWithdrawn, offer } = await withdrawOffer(ctx, args.offer);
    const words = ctx.texts.offers;
    return replace(
      text(isWithdrawn ? words.withdrawn({ text: offer.text }) : words.withdrawnBefore),
    );
  },
});

/** "I'd Like to Meet": whoever offers help is asked for an introduction, and says yes first (practices 19, 23). */
export const meetOffererForm = defineFormAction({
  ...offerLinks.meet,
  who: "member",
  options: { reason: textOption({ required: true, multiline: true, maxLength: 400 }) },
  async instead(ctx, args) {
    const offer = await findOffer(ctx, args.offer);
    const words = ctx.texts.offers;
    if (offer === undefined || offer.withdrawnAt !== null) return reply(text(words.over));
    return offer.memberId === ctx.member.id ? reply(text(words.ownOffer)) : undefined;
  },
  async run(ctx, args, { reason }) {
    const offer = await findOffer(ctx, args.offer);
    if (offer === undefined || offer.withdrawnAt !== null)
      return reply(text(ctx.texts.offers.over));
    const owner = await findMailbox(ctx, offer.memberId);
    const words = textsFor(owner?.member.locale ?? ctx.locale).offers;
    const { introduction, ...asked } = await askIntroduction(ctx, {
      to: { id: offer.memberId },
      who: undefined,
      reason: words.meetReason({ reason, offer: offer.text }),
    });
    return reply(...(await askedReply(ctx, introduction, asked)));
  },
});

/** "Previous" and "Next" under the list of offers. */
export const offersPageAction = defineAction({
  ...offerLinks.page,
  who: "member",
  run: async (ctx, { kind, page }) =>
    replace(...(await offersPage(ctx, kind === "any" ? undefined : kind, pageNumber(page)))),
});
