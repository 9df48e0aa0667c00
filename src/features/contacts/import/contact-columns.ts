import { withoutFormulaMark } from "#core/files/csv-file.ts";
import { normalise } from "#core/names.ts";
import type { RawPerson } from "./collect-people.ts";
import { readConnectedDay } from "./read-connected-day.ts";

type Part =
  | "full"
  | "given"
  | "middle"
  | "family"
  | "company"
  | "role"
  | "email"
  | "phone"
  | "link"
  | "connectedOn";

/** What LinkedIn, Google Contacts (old and new), Outlook and Kith call their columns, in small letters. */
const NAMES: Readonly<Record<Part, RegExp>> = {
  full: /^(full |display )?name$/,
  given: /^(first|given) name$/,
  middle: /^(middle|additional) name$/,
  family: /^(last|family) name$|^surname$/,
  company: /^(company|company name|employer|organi[sz]ation( \d+ -)? name)$/,
  role: /^(position|role|job title|organi[sz]ation( \d+ -)? title)$/,
  email: /^e-?mail( address)?$|^e-?mail \d+ - value$/,
  phone: /^phone( number)?$|^(primary|mobile|business|home) phone$|^phone \d+ - value$/,
  link: /^(url|link|profile url|linkedin( url)?|web ?page|website)$|^website \d+ - value$/,
  connectedOn: /^connected on$/,
};

/** Which cells hold which part of a person, the first one that is filled being taken. */
export type ContactColumns = {
  readonly count: number;
  readonly cells: Readonly<Partial<Record<Part, readonly number[]>>>;
};

/** The columns that a header names, or undefined when it is no header of contacts. */
export function readColumns(header: readonly string[]): ContactColumns | undefined {
  const cells: Partial<Record<Part, number[]>> = {};
  for (const [index, title] of header.entries()) {
    const name = normalise(title);
    const part = PARTS.find((candidate) => NAMES[candidate].test(name));
    if (part !== undefined) (cells[part] ??= []).push(index);
  }
  const isNamed = cells.full !== undefined || cells.given !== undefined;
  return isNamed && Object.keys(cells).length > 1 ? { count: header.length, cells } : undefined;
}

// The keys of a record that is written out above.
const PARTS = Object.keys(NAMES) as readonly Part[];

/** The person in a row. */
export function readRow(columns: ContactColumns, row: readonly string[]): RawPerson {
  const get = (part: Part): string | undefined => {
    const index = columns.cells[part]?.find((cell) => (row[cell] ?? "").trim() !== "");
    // Google puts several values of one kind into one cell.
    return index === undefined ? undefined : row[index]?.split(" ::: ")[0];
  };
  const parts = [get("given"), get("middle"), get("family")];
  const joined = parts.filter((name) => name !== undefined).join(" ");
  return {
    name: get("full") ?? joined,
    company: get("company"),
    role: get("role"),
    email: get("email"),
    phone: phoneIn(get("phone")),
    link: get("link"),
    connectedOn: readConnectedDay(get("connectedOn") ?? ""),
  };
}

const MARKED_NUMBER = /^'\+(\d[ ()./-]*){5}/;

/** Kith's own tables mark a number that begins with +, or a spreadsheet would reckon with it. */
const phoneIn = (cell: string | undefined): string | undefined =>
  cell !== undefined && MARKED_NUMBER.test(cell) ? withoutFormulaMark(cell) : cell;
