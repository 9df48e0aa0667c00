import { parse } from "csv-parse/sync";
import { type ContactColumns, readColumns } from "./contact-columns.ts";

/** Where a table of contacts begins. */
export type Header = {
  readonly columns: ContactColumns;
  readonly delimiter: string;
  /** Where the rows begin, in UTF-16 code units, and on which line, from 1. */
  readonly bodyStart: number;
  readonly bodyLine: number;
};

const DELIMITERS = [",", ";", "\t"] as const;

/** LinkedIn writes notes of any length before its header; nobody writes this many lines. */
const MAX_PREAMBLE = 1_000;

/** No header is longer, in UTF-16 code units; Google's has about 2,000. */
const MAX_HEADER = 20_000;

/**
 * The first line that names columns of contacts. Found by what it says, since what stands before it has any number of
 * lines and, being prose, quotation marks that do not close.
 */
export function findHeader(text: string): Header | undefined {
  let line = 0;
  for (const { content, end } of linesOf(text)) {
    if (++line > MAX_PREAMBLE) return undefined;
    if (content.length > MAX_HEADER || !/name/i.test(content)) continue;
    for (const delimiter of DELIMITERS) {
      const columns = readColumns(cellsOf(content, delimiter));
      if (columns !== undefined) return { columns, delimiter, bodyStart: end, bodyLine: line + 1 };
    }
  }
  return undefined;
}

/** Whether these lines are a table of some kind. */
export function looksLikeTable(text: string): boolean {
  let line = 0;
  for (const { content } of linesOf(text)) {
    if (++line > MAX_PREAMBLE) return false;
    if (content.length > MAX_HEADER) continue;
    if (DELIMITERS.some((delimiter) => content.split(delimiter).length > 2)) return true;
  }
  return false;
}

function* linesOf(text: string): Generator<{ readonly content: string; readonly end: number }> {
  let start = 0;
  for (const { index, 0: lineBreak } of text.matchAll(/\r\n|\n|\r/g)) {
    const end = index + lineBreak.length;
    yield { content: text.slice(start, index), end };
    start = end;
  }
  yield { content: text.slice(start), end: text.length };
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    return parse(line, { delimiter, relax_quotes: true })[0] ?? [];
  } catch {
    // Prose with a quotation mark that does not close.
    return [];
  }
}
