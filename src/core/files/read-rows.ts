import { parse } from "csv-parse/sync";
import type { TableBody } from "./find-header.ts";

/**
 * Takes a row in.
 *
 * @param cells undefined where a quotation mark in the row never closes
 * @param line where it begins in the file, from 1; to be asked for before the next row is taken
 * @param isLast the text ends with it
 */
type TakeRow = (cells: readonly string[] | undefined, line: () => number, isLast: boolean) => void;

const RECORD_DELIMITERS = ["\r\n", "\n", "\r"];

/** So many rows with a stray quotation mark are read one by one; a file with more is no CSV. */
const MAX_STRAY = 1_000;

/**
 * Reads the rows of a table, those without anything in them left out. A row with a stray quotation mark does not
 * swallow those after it: it is read, or refused, by itself.
 */
export function readRows(text: string, table: TableBody, take: TakeRow): void {
  const body = Buffer.from(text.slice(table.bodyStart));
  const lineAt = lineCounter(body, table.bodyLine);
  const takeAt = (cells: readonly string[] | undefined, at: number, end: number): void => {
    if (cells?.every((cell) => cell.trim() === "") === true) return;
    take(cells, () => lineAt(at), end >= body.length);
  };
  let start = 0;
  for (let stray = 0; start < body.length; stray++) {
    const brokenAt = readUntilBroken(body, start, table.delimiter, takeAt);
    if (brokenAt === undefined) return;
    const end = endOfLine(body, brokenAt);
    const isReadable = stray < MAX_STRAY;
    const line = body.subarray(brokenAt, end);
    takeAt(isReadable ? readAlone(line, table.delimiter) : undefined, brokenAt, end);
    if (!isReadable) return;
    start = end;
  }
}

/** Reads rows from a byte on; returns where a row begins that is not well-formed, or undefined at the end. */
function readUntilBroken(
  body: Buffer,
  from: number,
  delimiter: string,
  takeAt: (cells: readonly string[], at: number, end: number) => void,
): number | undefined {
  let rowStart = from;
  try {
    parse(body.subarray(from), {
      delimiter,
      record_delimiter: RECORD_DELIMITERS,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], { bytes }) => {
        const end = from + bytes;
        takeAt(cells, skipBreaks(body, rowStart), end);
        rowStart = end;
        // Nothing is gathered here: each row is taken in by now.
        return null;
      },
    });
    return undefined;
  } catch {
    return skipBreaks(body, rowStart);
  }
}

function readAlone(line: Buffer, delimiter: string): readonly string[] | undefined {
  try {
    return parse(line, {
      delimiter,
      record_delimiter: RECORD_DELIMITERS,
      relax_quotes: true,
      relax_column_count: true,
    })[0];
  } catch {
    return undefined;
  }
}

const LF = 0x0a;
const CR = 0x0d;

function skipBreaks(body: Buffer, from: number): number {
  let at = from;
  while (body[at] === LF || body[at] === CR) at++;
  return at;
}

function endOfLine(body: Buffer, from: number): number {
  let at = from;
  while (at < body.length && body[at] !== LF && body[at] !== CR) at++;
  return body[at] === CR && body[at + 1] === LF ? at + 2 : at + 1;
}

/** Line numbers of bytes, asked for in rising order: the parser counts a `\r\n` inside quotation marks twice. */
function lineCounter(body: Buffer, firstLine: number): (at: number) => number {
  let seen = 0;
  let line = firstLine;
  return (at) => {
    for (; seen < at; seen++) {
      if (body[seen] === LF || (body[seen] === CR && body[seen + 1] !== LF)) line++;
    }
    return line;
  };
}
