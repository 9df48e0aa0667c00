import { withoutFormulaMark } from "#core/files/csv-file.ts";
import { decodeText, type TextProblem } from "#core/files/decode-text.ts";
import { fillsField } from "#core/files/fills-field.ts";
import { findHeader } from "#core/files/find-header.ts";
import { readRows } from "#core/files/read-rows.ts";
import { tidy } from "#core/names.ts";
import { hasAny, readColumns, type SettingsColumns } from "./settings-columns.ts";

/** Why nothing can be read from a file at all. */
type SettingsFileProblem = TextProblem | "no-header" | "open-quote" | "nobody" | "too-many";

/** One row as it was typed; empty texts where a cell is empty or its column is not there. */
export type SettingsRow = {
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly who: string;
  readonly timeZone: string;
  readonly language: string;
  readonly organiser: string;
};

export type SettingsFile =
  | {
      readonly kind: "rows";
      readonly rows: readonly SettingsRow[];
      readonly own: readonly string[];
      readonly strange: readonly string[];
      /** The lines of rows with a quotation mark that never closes. */
      readonly openQuotes: readonly number[];
      /** The line of a last row that was not read, as pasted text did not fit. */
      readonly cutOff: number | undefined;
    }
  /** All that the file has are columns which are each member's own. */
  | { readonly kind: "own"; readonly own: readonly string[] }
  | { readonly kind: "problem"; readonly problem: SettingsFileProblem };

/** More people than this are in no group of job-seekers. */
const MAX_ROWS = 5_000;

/**
 * The rows of a table of members' settings. Pure; formulas and markup are text like any other.
 *
 * @param isPasted the bytes are text that was pasted into a field instead of a file
 */
export function readSettingsFile(bytes: Uint8Array, isPasted: boolean): SettingsFile {
  const decoded = decodeText(bytes);
  if (decoded.kind === "problem") return decoded;
  const { text } = decoded;
  const header = findHeader(text, readColumns);
  if (header === undefined) return problem("no-header");
  const { columns } = header;
  if (!hasAny(columns)) return { kind: "own", own: columns.own };
  const isFull = isPasted && fillsField(text);
  const rows: SettingsRow[] = [];
  const openQuotes: number[] = [];
  let cutOff: number | undefined;
  readRows(text, header, (cells, line, isLast) => {
    if (isFull && isLast) cutOff = line();
    else if (cells === undefined) openQuotes.push(line());
    else rows.push({ line: line(), ...rowOf(cells, columns) });
  });
  if (rows.length === 0 && cutOff === undefined) {
    return problem(openQuotes.length === 0 ? "nobody" : "open-quote");
  }
  if (rows.length > MAX_ROWS) return problem("too-many");
  const { own, strange } = columns;
  return { kind: "rows", rows, own, strange, openQuotes, cutOff };
}

const problem = (why: SettingsFileProblem): SettingsFile => ({ kind: "problem", problem: why });

function rowOf(cells: readonly string[], columns: SettingsColumns): Omit<SettingsRow, "line"> {
  const textOf = (index: number | undefined): string =>
    index === undefined ? "" : withoutFormulaMark(tidy(cells[index] ?? ""));
  return {
    who: columns.who.map(textOf).find((typed) => typed !== "") ?? "",
    timeZone: textOf(columns.timeZone),
    language: textOf(columns.language),
    organiser: textOf(columns.organiser),
  };
}
