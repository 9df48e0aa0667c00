import { withoutFormulaMark } from "#core/files/csv-file.ts";
import type { RawPerson } from "./collect-people.ts";
import { type ColumnPart, partNamed } from "./column-titles.ts";
import { findKithColumns, type KithColumns, readKithRow } from "./kith-columns.ts";
import { readConnectedDay } from "./read-connected-day.ts";

type Cells = Readonly<Partial<Record<Exclude<ColumnPart, "name">, readonly number[]>>>;

/** Which cells hold which part of a person, the first one that is filled being taken. */
export type ContactColumns = {
  readonly count: number;
  readonly cells: Cells;
  /** Only in a table that Kith itself wrote. */
  readonly kith: KithColumns | undefined;
};

/** The columns that a header names, or undefined when it is no header of contacts. */
export function readColumns(header: readonly string[]): ContactColumns | undefined {
  const found: Partial<Record<ColumnPart, number[]>> = {};
  for (const [index, title] of header.entries()) {
    const part = partNamed(title);
    if (part !== undefined) (found[part] ??= []).push(index);
  }
  const { name, ...cells } = found;
  const isNamed = (name ?? cells.full ?? cells.given) !== undefined;
  if (!isNamed || Object.keys(found).length < 2) return undefined;
  return {
    count: header.length,
    cells: name === undefined ? cells : { ...cells, ...namesIn(cells, name) },
    kith: findKithColumns(header),
  };
}

/** "Vorname, Name" and "Nombre, Apellidos": what is called a name is the half that has no column of its own. */
function namesIn(cells: Cells, name: readonly number[]): Cells {
  if (cells.given !== undefined && cells.family === undefined) return { family: name };
  if (cells.given === undefined && cells.family !== undefined) return { given: name };
  return { full: [...name, ...(cells.full ?? [])] };
}

/** The person in a row. */
export function readRow(columns: ContactColumns, row: readonly string[]): RawPerson {
  const get = (part: keyof Cells): string | undefined => {
    const index = columns.cells[part]?.find((cell) => (row[cell] ?? "").trim() !== "");
    // Google puts several values of one kind into one cell.
    const value = index === undefined ? undefined : row[index]?.split(" ::: ")[0];
    return columns.kith === undefined || value === undefined ? value : withoutFormulaMark(value);
  };
  const parts = [get("given"), get("middle"), get("family")];
  const joined = parts.filter((name) => name !== undefined).join(" ");
  return {
    name: get("full") ?? joined,
    company: withoutPage(get("company")),
    role: get("role"),
    email: get("email"),
    phone: phoneIn(get("phone")),
    link: get("link"),
    connectedOn: readConnectedDay(get("connectedOn") ?? ""),
    ...(columns.kith === undefined ? {} : readKithRow(columns.kith, row)),
  };
}

const MARKED_NUMBER = /^'\+(\d[ ()./-]*){5}/;

/** A table that Kith wrote marks a number that begins with +, or a spreadsheet would reckon with it. */
const phoneIn = (cell: string | undefined): string | undefined =>
  cell !== undefined && MARKED_NUMBER.test(cell) ? withoutFormulaMark(cell) : cell;

/** Notion writes the address of the firm's page behind its name, and several firms one after another. */
const withoutPage = (company: string | undefined): string | undefined =>
  company?.replace(/ \(https:\/\/www\.notion\.so\/[^)]*\).*$/s, "");
