import { getTableColumns, sql, type SQL } from "drizzle-orm";
import { contacts } from "#db/schema/index.ts";
import { bookRevision } from "../book/book-change.ts";

/**
 * Whole rows of contacts as a query over one parameter. A list of values would be tens of thousands of parameters for
 * Kith to write and for Postgres to plan. What a row leaves out is null; for a statement with `bookGrowth`, whose revision
 * they get.
 */
export function manyRows(rows: readonly (typeof contacts.$inferInsert)[]): SQL {
  const { revision, ...written } = getTableColumns(contacts);
  const columns = Object.entries(written);
  const sealed = rows.map((row) => {
    const values: Readonly<Record<string, unknown>> = row;
    return Object.fromEntries(
      columns.map(([key, column]) => {
        const value = values[key] ?? null;
        return [column.name, value === null ? null : column.mapToDriverValue(value)];
      }),
    );
  });
  const shape = sql.join(
    columns.map(
      ([, column]) => sql`${sql.identifier(column.name)} ${sql.raw(column.getSQLType())}`,
    ),
    sql`, `,
  );
  return sql`select rows.*, ${bookRevision} as ${sql.identifier(revision.name)} from jsonb_to_recordset(${JSON.stringify(sealed)}::text::jsonb) as rows(${shape})`;
}
