import { type SQL, sql } from "drizzle-orm";

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
