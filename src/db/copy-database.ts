import type { Sql, TransactionSql } from "postgres";

/** What is in two databases of Kith after one was copied into the other. */
export type Copied = { readonly tables: number; readonly rows: number };

/** The target holds somebody's data already, or cannot hold the copy. One line that says what to do. */
export class CopyRefused extends Error {
  override readonly name = "CopyRefused";
}

/** Rows that are read and written at once. */
const BATCH = 500;

/** What a database that was only just made has by itself. */
const ITS_OWN = new Set(["secrets", "cron_runs", "lanes"]);

/**
 * Copies every row of every table, sealed as it is, into a database with the same tables and no data, in one transaction:
 * it is all there, with the same rows by count and content, or nothing is. Nobody may write to the source meanwhile. The
 * target's user must own the tables.
 *
 * @throws CopyRefused when there is data in the target, or it has other tables
 */
export async function copyDatabase(from: Sql, to: Sql): Promise<Copied> {
  return to.begin(async (target) => {
    const tables = await tablesOf(target);
    refuseOthers(tables, await tablesOf(from));
    // Row security is forced on the owner too, who has no policy and would see nothing; while this is so, nobody else
    // gets at the tables.
    const forced = tables.filter(({ isForced }) => isForced);
    for (const { name } of forced) {
      await target`alter table ${target(name)} no force row level security`;
    }
    await refuseData(target, tables);
    // Rows that refer to each other come in any order.
    await target`set constraints all deferred`;
    let rows = 0;
    for (const table of tables) {
      await target`delete from ${target(table.name)}`;
      rows += await copyTable(from, target, table);
    }
    await target`set constraints all immediate`;
    for (const { name } of tables) {
      if ((await gist(from, name)) !== (await gist(target, name))) {
        throw new Error(`the copy of ${name} differs from the original`);
      }
    }
    for (const { name } of forced) {
      await target`alter table ${target(name)} force row level security`;
    }
    return { tables: tables.length, rows };
  });
}

type Table = {
  readonly name: string;
  readonly isForced: boolean;
  /** What can be written: all but what Postgres computes. */
  readonly columns: readonly string[];
};

type Connection = Sql | TransactionSql;

async function tablesOf(sql: Connection): Promise<readonly Table[]> {
  return sql<{ name: string; isForced: boolean; columns: string[] }[]>`
    select c.relname as name, c.relforcerowsecurity as "isForced",
      array_agg(a.attname::text order by a.attname) as columns
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid, c.relname, c.relforcerowsecurity order by c.relname`;
}

function refuseOthers(target: readonly Table[], source: readonly Table[]): void {
  const described = (tables: readonly Table[]): string =>
    JSON.stringify(tables.map(({ name, columns }) => [name, columns]));
  if (described(target) === described(source)) return;
  throw new CopyRefused(
    "The two databases have different tables: is something else in the one that DATABASE_URL names? Take an empty one.",
  );
}

async function refuseData(target: Connection, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables.filter((table) => !ITS_OWN.has(table.name))) {
    const [row] = await target<{ found: boolean }[]>`
      select exists (select from ${target(name)}) as found`;
    if (row?.found === true) {
      throw new CopyRefused(
        `The database that DATABASE_URL names has data already (in ${name}). Take an empty one: nothing was changed.`,
      );
    }
  }
}

async function copyTable(
  from: Connection,
  target: Connection,
  { name, columns }: Table,
): Promise<number> {
  let rows = 0;
  let after = "(0,0)";
  for (;;) {
    const [batch] = await from<{ n: number; last: string | null; rows: string | null }[]>`
      select count(*)::int as n, max(place)::text as last, json_agg(to_json(row))::text as rows
      from (select t as row, t.ctid as place from ${from(name)} t
        where t.ctid > ${after}::text::tid order by t.ctid limit ${BATCH}) found`;
    if (batch === undefined || batch.last === null || batch.rows === null) return rows;
    await target`
      insert into ${target(name)} (${target(columns)})
      select ${target(columns)} from json_populate_recordset(null::${target(name)}, ${batch.rows}::text::json)`;
    rows += batch.n;
    after = batch.last;
  }
}

/** How many rows there are and what is in them, whatever their order. */
async function gist(sql: Connection, name: string): Promise<string | undefined> {
  const [row] = await sql<{ gist: string }[]>`
    select count(*) || ':' || coalesce(sum(hashtextextended(to_jsonb(t)::text, 0)::numeric), 0) as gist
    from ${sql(name)} t`;
  return row?.gist;
}
