import { getTableColumns, getTableName, is } from "drizzle-orm";
import { getTableConfig, type PgColumn, PgTable } from "drizzle-orm/pg-core";
import * as schema from "#db/schema/index.ts";
import { TABLE_RULES } from "./table-rules.ts";
import type { AtErase, Exported, Kept } from "./table-rule.ts";

/** A table with its rule, its columns by the names that the rule uses. */
export type RuledTable = {
  /** As in the schema's code. */
  readonly name: string;
  readonly table: PgTable;
  readonly columns: Readonly<Record<string, PgColumn>>;
  readonly atErase: readonly AtErase[];
  readonly exported: Exported | undefined;
  readonly kept: Kept;
};

const tables: ReadonlyMap<string, unknown> = new Map(Object.entries(schema));

/** Every table with its rule. */
export const RULED_TABLES: readonly RuledTable[] = Object.entries(TABLE_RULES).map(
  ([name, rule]) => {
    const table = tables.get(name);
    if (!is(table, PgTable)) throw new Error(`${name} is no table`);
    return { name, table, columns: getTableColumns(table), ...rule };
  },
);

/** A column that a rule names. */
export function columnOf({ name, columns }: RuledTable, key: string): PgColumn {
  const column = columns[key];
  if (column === undefined) throw new Error(`${name} has no column ${key}`);
  return column;
}

/** The columns of a table that name a member by a foreign key, by their names in code. */
export function memberColumns({ table, columns }: RuledTable): readonly string[] {
  const named = getTableConfig(table).foreignKeys.flatMap((key) => {
    // Compared by name: within a table's own declaration its columns are other objects.
    const { columns: own, foreignColumns } = key.reference();
    return getTableName(key.reference().foreignTable) === MEMBERS
      ? own.filter((_column, index) => foreignColumns[index]?.name === "id")
      : [];
  });
  return Object.keys(columns).filter((key) =>
    named.some(({ name }) => name === columns[key]?.name),
  );
}

const MEMBERS = getTableName(schema.members);
