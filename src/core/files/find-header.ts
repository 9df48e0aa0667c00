import { parse } from "csv-parse/sync";

/** Where the rows of a table stand in a text. */
export type TableBody = {
  readonly delimiter: string;
  /** Where they begin, in UTF-16 code units, and on which line, from 1. */
  readonly bodyStart: number;
  readonly bodyLine: number;
};

/** A table that was found, with what its header names. */
export type Header<Columns> = TableBody & { readonly columns: Columns };

const DELIMITERS = [",", ";", "\t"] as const;

/** LinkedIn writes notes of any length before its header; nobody writes this many lines. */
const MAX_PREAMBLE = 1_000;

/** No header is longer, in UTF-16 code units; Google's has about 2,000. */
const MAX_HEADER = 20_000;

/**
 * The first line whose titles `readColumns` knows. Found by what it says, since what stands before it has any number
 * of lines and, being prose, quotation marks that do not close. One column alone is no table.
 */
export function findHeader<Columns>(
  text: string,
  readColumns: (titles: readonly string[]) => Columns | undefined,
): Header<Columns> | undefined {
  for (const { content, number, end } of firstLines(text)) {
    for (const delimiter of DELIMITERS) {
      if (!content.includes(delimiter)) continue;
      const columns = readColumns(cellsOf(content, delimiter));
      if (columns !== undefined) {
        return { columns, delimiter, bodyStart: end, bodyLine: number + 1 };
      }
    }
  }
  return undefined;
}

/** Whether there is a table of some kind. */
export function looksLikeTable(text: string): boolean {
  for (const { content } of firstLines(text)) {
    if (DELIMITERS.some((delimiter) => content.split(delimiter).length > 2)) return true;
  }
  return false;
}

type Line = {
  readonly content: string;
  /** From 1. */
  readonly number: number;
  /** Where the next one begins, in UTF-16 code units. */
  readonly end: number;
};

/** The lines among which a header may be. */
function* firstLines(text: string): Generator<Line> {
  let start = 0;
  let number = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r|$/g)) {
    if (++number > MAX_PREAMBLE) return;
    const end = index + lineBreak.length;
    if (index - start <= MAX_HEADER) yield { content: text.slice(start, index), number, end };
    start = end;
  }
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    return parse(line, { delimiter, relax_quotes: true })[0] ?? [];
  } catch {
    // Prose with a quotation mark that does not close.
    return [];
  }
}
