import { parse } from "csv-parse/sync";
import { tidy } from "#core/names.ts";
import { decodeText, type TextProblem } from "#features/contacts/index.ts";
import { hasAny, readColumns, type SettingsColumns } from "./settings-columns.ts";

/** Why nothing can be read from a file at all. */
type SettingsFileProblem = TextProblem | "no-header" | "open-quote" | "nobody" | "too-many";

/** One row as it was typed; empty texts where a cell is empty or its column is not there. */
export type SettingsRow = {
  /** Where it ends in the file, from 1. */
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
      /** The line of a last row that was not read, as pasted text did not fit. */
      readonly cutOff: number | undefined;
    }
  /** All that the file has are columns which are each member's own. */
  | { readonly kind: "own"; readonly own: readonly string[] }
  | { readonly kind: "problem"; readonly problem: SettingsFileProblem };

const DELIMITERS = [",", ";", "\t"] as const;

/** Lines before the header, as spreadsheets put titles there. */
const MAX_PREAMBLE = 50;
/** In UTF-16 code units; ours has about 50. */
const MAX_HEADER = 2_000;
/** More people than this are in no group of job-seekers. */
const MAX_ROWS = 5_000;
/** Slack's longest field, in UTF-16 code units, less the blanks at its ends that are not counted. */
const FULL_PASTE = 2_980;

/**
 * The rows of a table of members' settings. Pure; formulas and markup are text like any other.
 *
 * @param isPasted the bytes are text that was pasted into a field instead of a file
 */
export function readSettingsFile(bytes: Uint8Array, isPasted: boolean): SettingsFile {
  const decoded = decodeText(bytes);
  if (decoded.kind === "problem") return decoded;
  const lines = decoded.text.split(/\r\n|\n|\r/);
  const header = findHeader(lines);
  if (header === undefined) return problem("no-header");
  const { columns, delimiter, line } = header;
  if (!hasAny(columns)) return { kind: "own", own: columns.own };
  const rows = readRows(lines.slice(line).join("\n"), delimiter, columns, line);
  if (rows === undefined) return problem("open-quote");
  if (rows.length === 0) return problem("nobody");
  if (rows.length > MAX_ROWS) return problem("too-many");
  const isFull = isPasted && decoded.text.length >= FULL_PASTE;
  return {
    kind: "rows",
    rows: isFull ? rows.slice(0, -1) : rows,
    own: columns.own,
    strange: columns.strange,
    cutOff: isFull ? rows.at(-1)?.line : undefined,
  };
}

const problem = (why: SettingsFileProblem): SettingsFile => ({ kind: "problem", problem: why });

type Header = {
  readonly columns: SettingsColumns;
  readonly delimiter: string;
  /** Its line, from 1. */
  readonly line: number;
};

/** The first line that names columns of members' settings. */
function findHeader(lines: readonly string[]): Header | undefined {
  for (const [index, content] of lines.slice(0, MAX_PREAMBLE).entries()) {
    if (content.length > MAX_HEADER) continue;
    for (const delimiter of DELIMITERS) {
      const columns = readColumns(cellsOf(content, delimiter));
      if (columns !== undefined) return { columns, delimiter, line: index + 1 };
    }
  }
  return undefined;
}

function cellsOf(line: string, delimiter: string): readonly string[] {
  try {
    return parse(line, { delimiter, relax_quotes: true })[0] ?? [];
  } catch {
    // Prose with a quotation mark that does not close.
    return [];
  }
}

/** Undefined where a quotation mark does not close. */
function readRows(
  body: string,
  delimiter: string,
  columns: SettingsColumns,
  headerLine: number,
): readonly SettingsRow[] | undefined {
  const rows: SettingsRow[] = [];
  try {
    parse(body, {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MAX_ROWS + 1,
      on_record: (cells: readonly string[], { lines }) => {
        if (cells.some((cell) => cell.trim() !== "")) {
          rows.push({ line: headerLine + lines, ...rowOf(cells, columns) });
        }
        // Nothing is gathered here.
        return null;
      },
    });
    return rows;
  } catch {
    return undefined;
  }
}

function rowOf(cells: readonly string[], columns: SettingsColumns): Omit<SettingsRow, "line"> {
  const textOf = (index: number | undefined): string =>
    index === undefined ? "" : unescaped(tidy(cells[index] ?? ""));
  return {
    who: columns.who.map(textOf).find((typed) => typed !== "") ?? "",
    timeZone: textOf(columns.timeZone),
    language: textOf(columns.language),
    organiser: textOf(columns.organiser),
  };
}

/** Without the mark that a spreadsheet needs before what begins like a formula (core/csv-file.ts). */
const unescaped = (cell: string): string => cell.replace(/^'(?=[=+\-@＝＋－＠])/u, "");
