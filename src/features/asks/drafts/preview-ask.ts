import {
  button,
  context,
  controls,
  divider,
  text,
  title,
  type Block,
  type Message,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import type { Texts } from "#texts/texts.ts";
import { askLinks } from "../ask/ask-links.ts";
import { askBlocks } from "../ask/ask-view.ts";
import { offersOf } from "../offers/offers-of.ts";
import { acceptanceRate, type AcceptanceRate } from "./acceptance-rate.ts";
import { keepAsk, type NewAsk } from "./ask-draft.ts";
import { checkAsk, type AskCheck } from "./check-ask.ts";

/**
 * What the asker sees before anybody else does: the ask, how such asks fare here (practice 34), what would make it
 * clearer, and an invitation to offer something (practice 29). Nothing of it is a condition.
 */
export async function previewAsk(ctx: Context, ask: NewAsk): Promise<Message> {
  const [draft, rate, offers] = await Promise.all([
    keepAsk(ctx, ask),
    acceptanceRate(ctx),
    offersOf(ctx, ctx.member.id),
  ]);
  const check = checkAsk(ask);
  const isClear = check.hints.length === 0;
  const words = ctx.texts.asks;
  const post = askLinks.post.ref({ draft });
  const change = askLinks.change.ref({ draft });
  const facts = {
    ...ask,
    company: ask.company ?? null,
    why: ask.why ?? null,
    byOn: ask.by ?? null,
  };
  return [
    title(words.previewTitle),
    text(words.preview),
    ...askBlocks(ctx.texts, facts, ctx.today),
    divider,
    text(rateText(ctx.texts, rate)),
    ...hintBlocks(ctx.texts, check),
    ...(isClear && ask.why === undefined ? [context(words.whyMissing)] : []),
    controls(
      ...(isClear
        ? [button(postLabel(ctx), post, "primary"), button(words.change, change)]
        : [button(words.clearer, change, "primary"), button(words.askAsItIs, post)]),
      ...(offers.length === 0 ? [button(words.offerBack, askLinks.offerBack.ref({}))] : []),
    ),
    ...(offers.length === 0 ? [context(words.giveFirst)] : []),
    ...whereBlocks(ctx),
    ...(ctx.member.directMessages === "yes"
      ? []
      : [context(words.unheard({ prefix: ctx.commandPrefix }))]),
  ];
}

const postLabel = ({ texts, channel }: Context): string =>
  channel === undefined ? texts.asks.askGroup : texts.asks.askChannel;

/** Where it goes from a private conversation, which is no channel. */
function whereBlocks({ texts, channel, group }: Context): readonly Block[] {
  if (channel !== undefined) return [];
  return [context(group.channel === null ? texts.asks.noChannel : texts.asks.toGroupChannel)];
}

function rateText({ asks: words }: Texts, rate: AcceptanceRate | undefined): string {
  if (rate === undefined) return words.rateUnknown;
  return rate.answered * 2 >= rate.total ? words.rate(rate) : words.rateLow(rate);
}

function hintBlocks({ asks: words }: Texts, { hints, example }: AskCheck): readonly Block[] {
  if (hints.length === 0) return [];
  const clearer =
    example.kind === "person" ? words.examples.person(example) : words.examples[example.kind];
  return [
    text([words.hintsTitle, ...hints.map((hint) => `• ${words.hints[hint]}`)].join("\n")),
    text(words.suggestion({ example: clearer })),
  ];
}
