import { type SQL, sql } from "drizzle-orm";
import type { GroupTable, Reference } from "./read-tables.ts";

/** SQL names with commas between. */
export const names = (list: readonly string[], of?: string): SQL =>
  sql.join(
    list.map((name) => column(name, of)),
    sql`, `,
  );

/** A column, of a table or alias if one is said. */
export const column = (name: string, of?: string): SQL =>
  of === undefined
    ? sql`${sql.identifier(name)}`
    : sql`${sql.identifier(of)}.${sql.identifier(name)}`;

export const anyOf = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`false` : sql`(${sql.join([...conditions], sql` or `)})`;

export const allOf = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`;

/** Whether the row of one table or alias refers to that of another. */
export const refersTo = (reference: Reference, from: string, to: string): SQL =>
  allOf(
    reference.columns.map(
      (name, index) =>
        sql`${column(name, from)} = ${column(reference.tableColumns[index] ?? "id", to)}`,
    ),
  );

/** Says anew which transaction wrote a row, where readers go on from the last one they saw. */
export const stamped = (table: GroupTable): readonly SQL[] =>
  table.stamps.map((name) => sql`${column(name)} = default`);
