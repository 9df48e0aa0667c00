import { parse } from "csv-parse/sync";
import type { Collector } from "./collect-people.ts";
import { type ContactColumns, readRow } from "./contact-columns.ts";
import type { Header } from "./find-header.ts";

const RECORD_DELIMITERS = ["\r\n", "\n", "\r"];

/** So many rows with a stray quotation mark are read one by one; a file with more is no CSV. */
const MAX_STRAY = 1_000;

/**
 * Reads the rows of a table into the collector. A row with a stray quotation mark does not swallow those after it: it
 * is read, or refused, by itself.
 *
 * @param isCut the text was cut off somewhere in its last row
 */
export function readCsv(text: string, header: Header, isCut: boolean, into: Collector): void {
  const body = Buffer.from(text.slice(header.bodyStart));
  const lineAt = lineCounter(body, header.bodyLine);
  let start = 0;
  for (let stray = 0; start < body.length; stray++) {
    const brokenAt = readUntilBroken(body, start, header, (row, at, isLast) =>
      take(header.columns, row, () => lineAt(at), isCut && isLast, into),
    );
    if (brokenAt === undefined) return;
    const end = endOfLine(body, brokenAt);
    const isLast = end >= body.length;
    const row = stray < MAX_STRAY ? readAlone(body.subarray(brokenAt, end), header) : undefined;
    const line = () => lineAt(brokenAt);
    if (row === undefined) into.refuse(isCut && isLast ? "cut-off" : "open-quote", line);
    else take(header.columns, row, line, isCut && isLast, into);
    if (stray >= MAX_STRAY) return;
    start = end;
  }
}

function take(
  columns: ContactColumns,
  row: readonly string[],
  line: () => number,
  isCutOff: boolean,
  into: Collector,
): void {
  if (row.every((cell) => cell.trim() === "")) return;
  if (isCutOff) return into.refuse("cut-off", line);
  // A comma that should stand between quotation marks moves everything after it.
  const surplus = row.slice(columns.count).some((cell) => cell.trim() !== "");
  if (surplus) return into.refuse("uneven", line);
  into.add(readRow(columns, row), line);
}

/** Reads rows from a byte on; returns where a row begins that is not well-formed, or undefined at the end. */
function readUntilBroken(
  body: Buffer,
  from: number,
  { delimiter }: Header,
  onRow: (row: readonly string[], at: number, isLast: boolean) => void,
): number | undefined {
  let rowStart = from;
  try {
    parse(body.subarray(from), {
      delimiter,
      record_delimiter: RECORD_DELIMITERS,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (row: readonly string[], { bytes }) => {
        const end = from + bytes;
        onRow(row, skipBreaks(body, rowStart), end >= body.length);
        rowStart = end;
        // Nothing is gathered here: each row is a person by now.
        return null;
      },
    });
    return undefined;
  } catch {
    return skipBreaks(body, rowStart);
  }
}

function readAlone(line: Buffer, { delimiter }: Header): readonly string[] | undefined {
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
