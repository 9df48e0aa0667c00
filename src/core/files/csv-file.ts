import { stringify } from "csv-stringify/sync";
import type { Locale } from "#chat/locale.ts";

/**
 * A table for a spreadsheet: UTF-8 with its mark, lines as RFC 4180 has them. Spreadsheets in German and Spanish
 * expect semicolons, as their numbers have commas. What begins like a formula is written as text
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
export const csvFile = (rows: readonly (readonly string[])[], locale: Locale): Uint8Array =>
  Buffer.from(
    stringify([...rows], {
      bom: true,
      delimiter: locale === "en" ? "," : ";",
      escape_formulas: true,
      record_delimiter: "windows",
    }),
  );

/** A cell as it was before `csvFile` wrote what begins like a formula as text. */
export const withoutFormulaMark = (cell: string): string =>
  cell.replace(/^'(?=[=+\-@＝＋－＠])/u, "");
