import { and, eq, getTableName, inArray, or } from "drizzle-orm";
import type { PgColumn } from "drizzle-orm/pg-core";
import type { Context } from "#core/context.ts";
import { members } from "#db/schema/index.ts";
import { columnOf, memberColumns, RULED_TABLES, type RuledTable } from "../rules/read-rules.ts";

type Row = Readonly<Record<string, unknown>>;

/** Rows of one table, by the table's name in the database. */
export type ExportedTable = { readonly name: string; readonly rows: readonly Row[] };

/** Of every row alike, and so of no use: the group is the one that is exported, and the owner is the member. */
const LEFT_OUT = ["groupId", "ownerId", "originGroupId"];

/**
 * Everything that Kith holds about the caller in this group, by the rule of each table. Other members are there by
 * their names, as the caller sees them.
 */
export async function collectExport(ctx: Context): Promise<readonly ExportedTable[]> {
  const tables = await Promise.all(
    RULED_TABLES.map(async (ruled) => ({ ruled, rows: await readRows(ctx, ruled) })),
  );
  const found = tables.filter(({ rows }) => rows.length > 0);
  const names = await readNames(
    ctx,
    found.flatMap(({ ruled, rows }) => memberIds(ruled, rows)),
  );
  return found.map(({ ruled, rows }) => ({
    name: getTableName(ruled.table),
    rows: rows.map((row) => shown(ruled, row, names)),
  }));
}

async function readRows(
  { tx, group, member }: Context,
  ruled: RuledTable,
): Promise<readonly Row[]> {
  const { exported, table, columns } = ruled;
  if (exported === undefined) return [];
  const isNamed = (keys: readonly string[]) =>
    or(...keys.map((key) => eq(columnOf(ruled, key), member.id)));
  const also = exported.alsoOf;
  const left = [...LEFT_OUT, ...(exported.without ?? [])];
  const kept: Record<string, PgColumn> = {};
  for (const [key, column] of Object.entries(columns)) {
    if (!left.includes(key)) kept[key] = column;
  }
  return tx
    .select(kept)
    .from(table)
    .where(
      and(
        eq(columnOf(ruled, "groupId"), group.id),
        or(
          isNamed(exported.of),
          also === undefined ? undefined : and(isNamed(also.columns), also.onlyIf),
        ),
      ),
    );
}

function memberIds(ruled: RuledTable, rows: readonly Row[]): readonly string[] {
  const keys = memberColumns(ruled);
  return rows.flatMap((row) =>
    keys.flatMap((key) => {
      const id = row[key];
      return typeof id === "string" ? [id] : [];
    }),
  );
}

async function readNames(
  { tx, group }: Context,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .select({ id: members.id, name: members.displayName })
    .from(members)
    .where(and(eq(members.groupId, group.id), inArray(members.id, [...new Set(ids)])));
  return new Map(rows.map(({ id, name }) => [id, name ?? id]));
}

function shown(ruled: RuledTable, row: Row, names: ReadonlyMap<string, string>): Row {
  const people = memberColumns(ruled);
  return Object.fromEntries(
    Object.entries(row)
      .filter(([, value]) => value !== null)
      .map(([key, value]) => [
        key,
        people.includes(key) && typeof value === "string" ? (names.get(value) ?? value) : value,
      ]),
  );
}
