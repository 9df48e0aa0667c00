import type { Context } from "#core/context.ts";
import { csvFile } from "#core/files/csv-file.ts";
import type { ExportRow } from "./read-export.ts";

/** Smaller counts say too much about single people: their cells stay empty. */
export const FEWEST = 5;

/** The numbers for a spreadsheet. Nobody's words are in it. */
export function groupCsv(
  { texts, locale }: Pick<Context, "texts" | "locale">,
  rows: readonly ExportRow[],
): Uint8Array {
  const { columns, counted, noStage } = texts.group;
  const header = [columns.what, columns.kind, columns.month, columns.count];
  const lines = rows.map(({ what, kind, month, count }) => [
    counted[what],
    kind === null ? noStage : (texts.choices[kind] ?? kind),
    month ?? "",
    count < FEWEST ? "" : String(count),
  ]);
  return csvFile([header, ...lines], locale);
}
