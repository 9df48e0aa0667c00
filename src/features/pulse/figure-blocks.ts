import type { Block, Span } from "#chat/message.ts";
import type { Texts } from "#texts/texts.ts";
import { asSpans, changeOf, figureBlocks, shareLine } from "./figure-lines.ts";
import type { AskFigures } from "./figures/asks.ts";
import { FEWEST } from "./figures/figure.ts";
import type { PeriodFigures, PulseFigures } from "./pulse-figures.ts";

type Words = Texts["pulse"];
type Shown<Figures> = {
  readonly words: Words;
  readonly now: Figures;
  /** One period earlier, where that is known. */
  readonly before: Figures | undefined;
};

export const afterLandingBlocks = ({
  words,
  now,
  before,
}: Shown<PulseFigures>): readonly Block[] => {
  const { name, last, definition, missing } = words.afterLanding;
  return figureBlocks({
    name,
    lines: [
      shareLine(words, last(30), now.afterLanding30, before?.afterLanding30, words.members),
      shareLine(words, last(90), now.afterLanding90, before?.afterLanding90, words.members),
    ],
    definition,
    missing: now.afterLanding30.missing,
    sayMissing: missing,
  });
};

/** A figure that is one share. */
const shareBlocks = (
  { words, now, before }: Shown<PeriodFigures>,
  key: "firstGive" | "mutualTrade" | "meetings",
  nounOf: (n: number) => string,
): readonly Block[] =>
  figureBlocks({
    name: words[key].name,
    lines: [shareLine(words, "", now[key], before?.[key], nounOf)],
    definition: words[key].definition,
    missing: now[key].missing,
    sayMissing: words[key].missing,
  });

export const driveThroughBlocks = ({ words, now, before }: Shown<PulseFigures>): readonly Block[] =>
  figureBlocks({
    name: words.driveThrough.name,
    lines: [shareLine(words, "", now.driveThrough, before?.driveThrough, words.members)],
    definition: words.driveThrough.definition,
    missing: now.driveThrough.missing,
    sayMissing: words.driveThrough.missing,
  });

export const firstGiveBlocks = (shown: Shown<PeriodFigures>): readonly Block[] =>
  shareBlocks(shown, "firstGive", shown.words.newcomers);

export const mutualTradeBlocks = (shown: Shown<PeriodFigures>): readonly Block[] =>
  shareBlocks(shown, "mutualTrade", shown.words.gives);

/** Nothing while nobody has said whether they met: there is no figure then, only silence. */
export const meetingsBlocks = (shown: Shown<PeriodFigures>): readonly Block[] =>
  shown.now.meetings.n === 0 ? [] : shareBlocks(shown, "meetings", shown.words.pairs);

/** With and without a nudge, and the difference with its interval; nothing while no nudge has been sent. */
export function nudgeBlocks({ words, now, before }: Shown<PeriodFigures>): readonly Block[] {
  const { nudges } = now;
  if (nudges === undefined || nudges.mutes.n === 0) return [];
  const { name, acted, anyway, mutes, difference, perHundred, definition } = words.nudgeEffect;
  const found = nudges.difference.value;
  const muted = nudges.mutes.value;
  return figureBlocks({
    name,
    lines: [
      shareLine(words, acted, nudges.acted, before?.nudges?.acted, words.nudgedDays),
      shareLine(words, anyway, nudges.actedAnyway, before?.nudges?.actedAnyway, words.nudgedDays),
      words.line({
        about: difference.name,
        value: found === null ? asSpans(words.suppressed) : difference.value(found),
      }),
      words.line({
        about: mutes,
        value: muted === null ? asSpans(words.suppressed) : perHundred(muted, nudges.mutes.n),
      }),
    ],
    definition,
    missing: 0,
    sayMissing: () => "",
  });
}

export function concentrationBlocks({
  words,
  now: { concentration: now },
  before,
}: Shown<PeriodFigures>): readonly Block[] {
  const { name, gini, half, people, few, definition, missing } = words.concentration;
  const { value } = now;
  const lines: readonly (readonly Span[])[] =
    value === null
      ? [asSpans(words.suppressed)]
      : [
          words.line({
            about: gini,
            value: words.value({
              value: words.ratio(value.gini),
              of: "",
              change: changeOf(words, value.gini, before?.concentration.value?.gini, words.ratio),
            }),
          }),
          words.line({
            about: half,
            value: words.value({
              value: value.half < FEWEST ? few : people(value.half),
              of: words.members(now.n),
              change: "",
            }),
          }),
        ];
  return figureBlocks({
    name,
    lines,
    definition,
    missing: now.missing,
    sayMissing: missing,
  });
}

/** Asks of those who have been here for a while, and newcomers' asks apart, so that neither can be told from the other. */
export const asksBlocks = ({ words, now, before }: Shown<PeriodFigures>): readonly Block[] => [
  ...asksOf(words, now.asks, before?.asks, {
    name: words.asking.name,
    definition: words.asking.definition,
  }),
  ...asksOf(words, now.newcomersAsks, before?.newcomersAsks, {
    name: words.asking.newcomersName,
    definition: words.asking.newcomersDefinition,
  }),
];

function asksOf(
  words: Words,
  now: AskFigures,
  before: AskFigures | undefined,
  named: { readonly name: string; readonly definition: string },
): readonly Block[] {
  const { reply, replyValue, within48, never, missing } = words.asking;
  const { value } = now.reply;
  return figureBlocks({
    ...named,
    lines: [
      words.line({
        about: reply,
        value:
          value === null
            ? asSpans(words.suppressed)
            : replyValue({
                median: words.duration(value.median),
                p90: words.duration(value.p90),
                change: changeOf(words, value.median, before?.reply.value?.median, words.duration),
              }),
      }),
      shareLine(words, within48, now.within48, before?.within48, words.asks),
      shareLine(words, never, now.neverAnswered, before?.neverAnswered, words.asks),
    ],
    missing: now.neverAnswered.missing,
    sayMissing: missing,
  });
}

export const warmBlocks = ({ words, now, before }: Shown<PeriodFigures>): readonly Block[] =>
  figureBlocks({
    name: words.warm.name,
    lines: [
      shareLine(words, words.warm.warm, now.warm, before?.warm, words.referrals),
      shareLine(words, words.warm.confirmed, now.confirmed, before?.confirmed, words.referrals),
    ],
    definition: words.warm.definition,
    missing: now.warm.missing,
    sayMissing: words.warm.missing,
  });
