import { context, title, type Block, type Message } from "#chat/message.ts";
import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import type { DraftMessage } from "#core/drawing.ts";
import {
  afterLandingBlocks,
  asksBlocks,
  concentrationBlocks,
  driveThroughBlocks,
  firstGiveBlocks,
  meetingsBlocks,
  mutualTradeBlocks,
  nudgeBlocks,
  warmBlocks,
} from "./figure-blocks.ts";
import { PERIOD_DAYS, type PulsePeriod } from "./pulse-figures.ts";
import type { PulseDay } from "./read-pulse.ts";
import { survivalBlocks, survivalDrawing } from "./survival-blocks.ts";

/** The organiser's pages; together they would be too long for one message on Discord. */
export const PULSE_PAGES = ["landing", "giving", "trust"] as const;
export type PulsePage = (typeof PULSE_PAGES)[number];

type Shown = {
  readonly period: PulsePeriod;
  readonly now: PulseDay;
  readonly before: PulseDay | undefined;
};

/**
 * What every member may see: figures about help that went round, which reproach nobody. Left to organisers are those
 * about people who gave little or stopped, about newcomers, and about who trades with whom: in a small group somebody
 * could be recognised in them.
 */
export function sharedMessage(ctx: Pick<Context, "texts">, shown: Shown): Message {
  const words = ctx.texts.pulse;
  const { overall, inPeriod } = sides(ctx, shown);
  return [
    title(words.title.shared),
    ...intro(ctx, shown),
    ...afterLandingBlocks(overall),
    ...asksBlocks(inPeriod),
    ...warmBlocks(inPeriod),
    ...meetingsBlocks(inPeriod),
    ...outro(ctx, shown),
  ];
}

/** One of the organiser's pages, without its buttons. */
export const organisersMessage = (
  ctx: Pick<Context, "texts">,
  page: PulsePage,
  shown: Shown,
): DraftMessage => [
  title(ctx.texts.pulse.title[page]),
  ...intro(ctx, shown),
  ...pageBlocks(ctx, page, shown),
  ...outro(ctx, shown),
];

function pageBlocks(ctx: Pick<Context, "texts">, page: PulsePage, shown: Shown): DraftMessage {
  const { overall, inPeriod } = sides(ctx, shown);
  switch (page) {
    case "landing":
      return [
        ...afterLandingBlocks(overall),
        ...survivalBlocks(ctx.texts.pulse, shown.now, shown.before),
        ...survivalDrawing(ctx.texts, shown.now),
      ];
    case "giving":
      return [
        ...driveThroughBlocks(overall),
        ...firstGiveBlocks(inPeriod),
        ...concentrationBlocks(inPeriod),
        ...asksBlocks(inPeriod),
      ];
    case "trust":
      return [
        ...warmBlocks(inPeriod),
        ...meetingsBlocks(inPeriod),
        ...mutualTradeBlocks(inPeriod),
        ...nudgeBlocks(inPeriod),
      ];
  }
}

const sides = ({ texts }: Pick<Context, "texts">, { period, now, before }: Shown) => ({
  overall: { words: texts.pulse, now: now.figures, before: before?.figures },
  inPeriod: {
    words: texts.pulse,
    now: now.figures.periods[period],
    before: before?.figures.periods[period],
  },
});

const intro = (
  { texts: { pulse: words } }: Pick<Context, "texts">,
  { period, now }: Shown,
): readonly Block[] => [
  context(words.asOf({ day: addDays(now.asOf, -1), period: words.period[period] })),
];

const outro = (
  { texts: { pulse: words } }: Pick<Context, "texts">,
  { period, now, before }: Shown,
): readonly Block[] => [
  context(
    [
      before === undefined
        ? words.nothingBefore
        : words.comparedWith({ day: addDays(now.asOf, -PERIOD_DAYS[period] - 1) }),
      words.rule,
    ].join(" "),
  ),
];
