import { button, context, controls, text, title, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { readPage, turning } from "#core/list-page.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { askLinks } from "../ask/ask-links.ts";
import { offerLinks } from "./offer-links.ts";
import { standingOffers, type OfferKind } from "./offers-of.ts";

/** Fits every platform's limit of components, with a row of buttons for each offer. */
const PAGE_SIZE = 6;

/** What members offer, a page of it, each with a way to meet them. */
export async function offersPage(
  ctx: Context,
  kind: OfferKind | undefined,
  wanted: number,
): Promise<Message> {
  const words = ctx.texts.offers;
  const list = await readPage(wanted, PAGE_SIZE, (range) => standingOffers(ctx, kind, range));
  const { shown, count } = list;
  if (count === 0) {
    return [
      text(words.none({ prefix: ctx.commandPrefix })),
      controls(button(words.offerHelp, askLinks.offerBack.ref({}))),
    ];
  }
  const people = new Map(
    (
      await findMembers(
        ctx,
        shown.map((offer) => offer.memberId),
      )
    ).map((person) => [person.id, person.name]),
  );
  const { choices, common } = ctx.texts;
  return [
    title(words.listTitle({ count })),
    ...shown.flatMap((offer): Message => {
      const isOwn = offer.memberId === ctx.member.id;
      const small = words.small({
        kind: choices[offer.kind] ?? offer.kind,
        monthly: offer.monthly,
      });
      return [
        text(words.line({ name: people.get(offer.memberId) ?? common.somebody, text: offer.text })),
        context(isOwn ? `${words.yours} · ${small}` : small),
        controls(
          isOwn
            ? button(words.withdraw, offerLinks.withdraw.ref({ offer: offer.id }))
            : button(words.meet, offerLinks.meet.ref({ offer: offer.id })),
        ),
      ];
    }),
    ...turning(ctx.texts, list, (page) =>
      offerLinks.page.ref({ kind: kind ?? "any", page: String(page) }),
    ),
  ];
}
