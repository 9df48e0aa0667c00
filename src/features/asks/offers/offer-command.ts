import { button, context, controls, text, title } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommandGroup, defineVerb } from "#core/define.ts";
import { choice, integer, text as textOption } from "#core/option-types.ts";
import { reply, type Reply } from "#core/reply.ts";
import { OFFER_KINDS } from "#db/schema/index.ts";
import { guessKind } from "../ask/guess-kind.ts";
import { wordsFit } from "../ask/words-fit.ts";
import { makeOffer } from "./make-offer.ts";
import { offerLinks } from "./offer-links.ts";
import { offersOf, type Offer, type OfferKind } from "./offers-of.ts";
import { offersPage } from "./offers-page.ts";
import { withdrawOffer } from "./withdraw-offer.ts";

/** More calls a month than this are a job of their own. */
const MOST_MONTHLY = 60;

const newOffer = defineVerb({
  who: "member",
  options: {
    text: textOption({ required: true, maxLength: 300 }),
    kind: choice(OFFER_KINDS),
    monthly: integer({ minimum: 1, maximum: MOST_MONTHLY }),
  },
  examples: [
    "15-minute calls about switching from nursing into software kind:call monthly:2",
    'text:"A second look at your résumé" kind:review',
    "I know people at Acme kind:company",
  ],
  form: { fields: ["text", "kind", "monthly"] },
  async run(ctx, input) {
    const offer = await makeOffer(ctx, { ...input, kind: input.kind ?? kindOf(input.text) });
    const words = ctx.texts.offers;
    const prefix = ctx.commandPrefix;
    const isHeard = ctx.member.directMessages === "yes";
    return reply(
      text(words.saved({ text: offer.text })),
      text(isHeard ? words.savedNext({ prefix }) : words.savedUnheard({ prefix })),
      text(words.guideTitle),
      text(words.guide),
      controls(button(words.withdraw, offerLinks.withdraw.ref({ offer: offer.id }))),
    );
  },
});

const listOffers = defineVerb({
  who: "member",
  options: { kind: choice(OFFER_KINDS) },
  examples: ["", "kind:review"],
  run: async (ctx, { kind }) => reply(...(await offersPage(ctx, kind, 0))),
});

const withdraw = defineVerb({
  who: "member",
  options: { offer: textOption({ maxLength: 300 }) },
  examples: ["", "résumé"],
  async run(ctx, input) {
    const own = await offersOf(ctx, ctx.member.id);
    const meant = input.offer === undefined ? [] : wordsFit(own, input.offer);
    const [only, another] = meant;
    if (only === undefined || another !== undefined) {
      return ownOffers(ctx, meant.length > 0 ? meant : own);
    }
    await withdrawOffer(ctx, only.id);
    return reply(text(ctx.texts.offers.withdrawn({ text: only.text })));
  },
});

export const offerCommand = defineCommandGroup(
  "offer",
  { new: newOffer, list: listOffers, withdraw },
  "new",
);

/** The caller's offers, each with a button that takes it back. */
function ownOffers({ texts, commandPrefix: prefix }: Context, own: readonly Offer[]): Reply {
  const words = texts.offers;
  if (own.length === 0) return reply(text(words.noneOwn({ prefix })));
  return reply(
    title(words.whichWithdraw),
    ...own.flatMap((offer) => [
      text(texts.asks.quoted({ text: offer.text })),
      context(
        words.small({ kind: texts.choices[offer.kind] ?? offer.kind, monthly: offer.monthly }),
      ),
      controls(button(words.withdraw, offerLinks.withdraw.ref({ offer: offer.id }))),
    ]),
  );
}

/** What kind of help an offer is, where that was not said. */
function kindOf(typed: string): OfferKind {
  const kind = guessKind(typed);
  switch (kind) {
    case "review":
    case "mock-interview":
      return kind;
    case "advice":
      return "call";
    case "introduction":
    case "referral":
      return "company";
    case "reference":
    case "other":
      return "other";
  }
}
