import type { Header } from "#core/files/find-header.ts";
import { readRows } from "#core/files/read-rows.ts";
import type { Collector } from "./collect-people.ts";
import { type ContactColumns, readRow } from "./contact-columns.ts";

/**
 * Reads the people of a table into the collector.
 *
 * @param isCut the text was cut off somewhere in its last row
 */
export function readTable(
  text: string,
  header: Header<ContactColumns>,
  isCut: boolean,
  into: Collector,
): void {
  const { columns } = header;
  readRows(text, header, (cells, line, isLast) => {
    if (isCut && isLast) return into.refuse("cut-off", line);
    if (cells === undefined) return into.refuse("open-quote", line);
    // A comma that should stand between quotation marks moves everything after it.
    const surplus = cells.slice(columns.count).some((cell) => cell.trim() !== "");
    if (surplus) return into.refuse("uneven", line);
    into.add(readRow(columns, cells), line);
  });
}
