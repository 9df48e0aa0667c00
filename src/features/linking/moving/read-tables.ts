import { sql } from "drizzle-orm";
import type { Tx } from "#db/drizzle/drizzle-on.ts";

/** A foreign key to another table of the group, without the `group_id` that all of them have. */
export type Reference = {
  readonly columns: readonly string[];
  readonly table: string;
  readonly tableColumns: readonly string[];
  /** The row goes when the one that it refers to goes: it is a part of it. */
  readonly isPart: boolean;
};

/** One table that has rows of groups, as the database itself describes it. */
export type GroupTable = {
  readonly name: string;
  /** Everything that is written; computed columns are left out. */
  readonly columns: readonly string[];
  readonly nullable: readonly string[];
  /** Columns with a default that is not null. */
  readonly withDefault: readonly string[];
  /** Columns that say which transaction wrote the row, for whoever reads on from there. */
  readonly stamps: readonly string[];
  /** Seen by its owner alone. */
  readonly isPrivate: boolean;
  readonly references: readonly Reference[];
  readonly uniques: readonly {
    readonly columns: readonly string[];
    /** Which rows it is about, for a partial one; in Postgres's words, without the table's name. */
    readonly where: string | null;
    /** Whether there is one at most even where a column is null. */
    readonly isOnceWhereNull: boolean;
  }[];
};

/**
 * Every table with a `group_id`, read from the catalogue, so that none can be forgotten: those that are added later are
 * moved like all others.
 */
export async function readTables(tx: Tx): Promise<readonly GroupTable[]> {
  return tx.execute<GroupTable>(sql`
    with tables as (
      select c.oid, c.relname as name from pg_class c
      where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace
        and exists (select from pg_attribute a
          where a.attrelid = c.oid and a.attname = 'group_id' and not a.attisdropped)
    ),
    columns as (
      select a.attrelid as oid, a.attname::text as name, a.attnum, a.attnotnull,
        coalesce(pg_get_expr(d.adbin, d.adrelid), '') as preset
      from tables join pg_attribute a on a.attrelid = tables.oid
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    ),
    -- Else the policies of all tables would be read anew for each of them.
    own_rows as materialized (
      select tables.oid, coalesce(bool_or(pg_get_expr(p.polqual, p.polrelid) like '%kith.member_id%'), false) as is_private
      from tables left join pg_policy p on p.polrelid = tables.oid group by 1
    )
    select tables.name,
      (select json_agg(name order by attnum) from columns where oid = tables.oid) as columns,
      (select coalesce(json_agg(name order by attnum), '[]') from columns
        where oid = tables.oid and not attnotnull) as nullable,
      (select coalesce(json_agg(name order by attnum), '[]') from columns
        where oid = tables.oid and preset <> '') as "withDefault",
      (select coalesce(json_agg(name order by attnum), '[]') from columns
        where oid = tables.oid and preset like '%pg_current_xact_id%') as stamps,
      own_rows.is_private as "isPrivate",
      (select coalesce(json_agg(json_build_object(
          'columns', (select json_agg(a.attname order by key.n) from unnest(k.conkey) with ordinality key (num, n)
            join pg_attribute a on a.attrelid = k.conrelid and a.attnum = key.num where a.attname <> 'group_id'),
          'table', target.relname,
          'tableColumns', (select json_agg(a.attname order by key.n) from unnest(k.confkey) with ordinality key (num, n)
            join pg_attribute a on a.attrelid = k.confrelid and a.attnum = key.num where a.attname <> 'group_id'),
          'isPart', k.confdeltype = 'c') order by k.conname), '[]')
        from pg_constraint k join pg_class target on target.oid = k.confrelid
        where k.conrelid = tables.oid and k.contype = 'f' and cardinality(k.conkey) > 1) as references,
      (select coalesce(json_agg(json_build_object(
          'columns', (select json_agg(a.attname order by key.n) from unnest(i.indkey::int2[]) with ordinality key (num, n)
            join pg_attribute a on a.attrelid = i.indrelid and a.attnum = key.num),
          'where', pg_get_expr(i.indpred, i.indrelid),
          'isOnceWhereNull', i.indnullsnotdistinct) order by i.indexrelid), '[]')
        from pg_index i where i.indrelid = tables.oid and i.indisunique) as uniques
    from tables join own_rows using (oid)
    order by tables.name`);
}

/** Columns that name a member without a foreign key that says so. */
const ALSO_MEMBERS: Readonly<Record<string, readonly string[]>> = { round_pairs: ["mover_id"] };

/** The columns that name a member: by a key to `members`, or as the owner of a private row that they refer to. */
export const memberColumns = (table: GroupTable): readonly string[] => [
  ...new Set([
    ...table.references.flatMap(({ table: target, columns, tableColumns }) =>
      columns.filter((_name, index) => target === "members" || tableColumns[index] === "owner_id"),
    ),
    ...(ALSO_MEMBERS[table.name] ?? []),
  ]),
];

/** Tables in an order in which each comes before those that it refers to. */
export function childrenFirst(tables: readonly GroupTable[]): readonly GroupTable[] {
  const ordered: GroupTable[] = [];
  const visit = (table: GroupTable, path: readonly string[]): void => {
    if (ordered.includes(table) || path.includes(table.name)) return;
    for (const other of tables) {
      const refers = other.references.some((reference) => reference.table === table.name);
      if (refers && other !== table) visit(other, [...path, table.name]);
    }
    if (!ordered.includes(table)) ordered.push(table);
  };
  for (const table of tables) visit(table, []);
  return ordered;
}
