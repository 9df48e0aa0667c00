import { addDays } from "#core/calendar/calendar.ts";
import type { Context } from "#core/context.ts";
import { csvFile } from "#core/files/csv-file.ts";
import type { Texts } from "#texts/texts.ts";
import type { AskFigures } from "./figures/asks.ts";
import { FEWEST, type Figure } from "./figures/figure.ts";
import type { NudgeEffect } from "./figures/nudge-effect.ts";
import type { PulsePeriod } from "./pulse-figures.ts";
import type { PulseDay } from "./read-pulse.ts";
import { curveAt, TOLD_DAYS } from "./survival-blocks.ts";

/** One cell of the table: a figure on a day. */
type Row = {
  readonly name: string;
  readonly value: number | null;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly of: Pick<Figure, "n" | "missing">;
};

/**
 * The figures of several days for a spreadsheet, written as the reader's language writes numbers. Nobody's words are in
 * it.
 */
export function pulseCsv(
  { texts, locale }: Pick<Context, "texts" | "locale">,
  days: readonly PulseDay[],
  period: PulsePeriod,
): Uint8Array {
  const { columns } = texts.pulse;
  const hasCommas = locale !== "en";
  const write = (value: number | null | undefined): string => {
    if (value === null || value === undefined) return "";
    const rounded = String(Math.round(value * 10_000) / 10_000);
    return hasCommas ? rounded.replace(".", ",") : rounded;
  };
  const lines = days.flatMap((day) =>
    rowsOf(texts.pulse, day, period).map(({ name, value, low, high, of }) => [
      addDays(day.asOf, -1),
      name,
      write(value),
      write(low),
      write(high),
      // A small n is a small cell, too.
      of.n < FEWEST ? "" : write(of.n),
      of.missing < FEWEST ? "" : write(of.missing),
    ]),
  );
  const header = [
    columns.day,
    columns.figure,
    columns.value,
    columns.low,
    columns.high,
    columns.n,
    columns.missing,
  ];
  return csvFile([header, ...lines], locale);
}

function rowsOf(
  { rows }: Texts["pulse"],
  { figures }: PulseDay,
  period: PulsePeriod,
): readonly Row[] {
  const now = figures.periods[period];
  const row = (name: string, figure: Figure): Row => ({ name, value: figure.value, of: figure });
  const { survival } = figures;
  const { concentration } = now;
  const asksOf = (asks: AskFigures, nameOf: (name: string) => string): readonly Row[] => [
    { name: nameOf(rows.replyMedian), value: asks.reply.value?.median ?? null, of: asks.reply },
    { name: nameOf(rows.replyP90), value: asks.reply.value?.p90 ?? null, of: asks.reply },
    row(nameOf(rows.within48), asks.within48),
    row(nameOf(rows.neverAnswered), asks.neverAnswered),
  ];
  return [
    row(rows.afterLanding30, figures.afterLanding30),
    row(rows.afterLanding90, figures.afterLanding90),
    ...TOLD_DAYS.map((days): Row => {
      const point = survival.value === null ? null : curveAt(survival.value, days);
      return {
        name: rows.survival(days),
        value: point?.survival ?? null,
        low: point?.lower ?? null,
        high: point?.upper ?? null,
        of: survival,
      };
    }),
    row(rows.driveThrough, figures.driveThrough),
    row(rows.firstGive, now.firstGive),
    { name: rows.gini, value: concentration.value?.gini ?? null, of: concentration },
    { name: rows.half, value: atLeastFewest(concentration.value?.half), of: concentration },
    ...asksOf(now.asks, (name) => name),
    ...asksOf(now.newcomersAsks, rows.newcomers),
    row(rows.warm, now.warm),
    row(rows.confirmed, now.confirmed),
    row(rows.meetings, now.meetings),
    row(rows.mutualTrade, now.mutualTrade),
    ...nudgeRows(rows, now.nudges),
  ];
}

function nudgeRows(rows: Texts["pulse"]["rows"], nudges: NudgeEffect | undefined): readonly Row[] {
  if (nudges === undefined) return [];
  const { acted, actedAnyway, difference, mutes } = nudges;
  return [
    { name: rows.nudged, value: acted.value, of: acted },
    { name: rows.notNudged, value: actedAnyway.value, of: actedAnyway },
    {
      name: rows.nudgeDifference,
      value: difference.value?.difference ?? null,
      low: difference.value?.low ?? null,
      high: difference.value?.high ?? null,
      of: difference,
    },
    { name: rows.mutes, value: mutes.value, of: mutes },
  ];
}

/** A number of people is a cell of its own. */
const atLeastFewest = (people: number | undefined): number | null =>
  people === undefined || people < FEWEST ? null : people;
