import { getTableColumns, is, sql, type SQL, type SQLWrapper } from "drizzle-orm";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import type { Db, Tx } from "#db/drizzle/drizzle-on.ts";
import * as schema from "#db/schema/index.ts";
import { groups } from "#db/schema/index.ts";
import { currentKeyring } from "#db/secrets/keyring.ts";
import { inSystem, inTenant } from "#db/transactions/tenant.ts";

/** A table with sealed columns, as Postgres names them. */
type SealedTable = {
  readonly name: string;
  readonly key: readonly string[];
  readonly sealed: readonly string[];
  /** The column that says to which group a row belongs; absent in what belongs to none. */
  readonly group: string | undefined;
};

/** Rows that are sealed anew in one transaction, so that none holds its locks for long. */
const BATCH = 200;

/** Every table of the schema with at least one sealed column. */
export const sealedTables: readonly SealedTable[] = Object.values<unknown>(schema)
  .filter((value): value is PgTable => is(value, PgTable))
  .map((table) => {
    const { name, primaryKeys, columns } = getTableConfig(table);
    const single = columns.filter(({ primary }) => primary);
    const key = (primaryKeys[0]?.columns ?? single).map((column) => column.name);
    const sealed = Object.values(getTableColumns(table)).filter(
      ({ columnType }) => columnType === "PgCustomColumn",
    );
    const group = name === "groups" ? "id" : columns.find((column) => column.name === "group_id");
    return {
      name,
      key,
      sealed: sealed.map((column) => column.name),
      group: typeof group === "object" ? group.name : group,
    };
  })
  .filter(({ sealed }) => sealed.length > 0);

/**
 * Seals with the current key whatever the previous one sealed, in short transactions, while Kith runs. Cut short, it is
 * run again and finds what is left. A value that changes meanwhile is left alone: whoever changed it sealed it anew.
 *
 * @param onProgress called after each group with the number of rows so far
 * @returns how many rows it sealed anew; done when a run returns 0
 * @throws KeyringError when a value was sealed with neither key
 */
export async function resealAll(
  db: Db,
  onProgress: (rows: number) => void = () => {},
): Promise<number> {
  let rows = 0;
  for (const table of sealedTables.filter(({ group }) => group === undefined)) {
    rows += await resealTable(table, (work) => inSystem(db, work));
  }
  const everyGroup = await inSystem(db, (tx) => tx.select({ id: groups.id }).from(groups));
  for (const { id } of everyGroup) {
    for (const table of sealedTables.filter(({ group }) => group !== undefined)) {
      rows += await resealTable(table, (work) => inWholeGroup(db, id, work));
    }
    onProgress(rows);
  }
  return rows;
}

type InTransaction = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;

/** Sees everything in one group, of every member, as who moves its rows does. */
const inWholeGroup = <Result>(db: Db, groupId: string, work: (tx: Tx) => Promise<Result>) =>
  inTenant(db, { groupId, memberId: null }, async (tx) => {
    await tx.execute(sql`
      select set_config('role', 'kith_linker', true), set_config('kith.linked_groups', ${groupId}, true)`);
    return work(tx);
  });

async function resealTable(table: SealedTable, inTransaction: InTransaction): Promise<number> {
  let total = 0;
  let after: Row | undefined;
  do {
    const rows = await inTransaction((tx) => resealBatch(tx, table, after));
    total += rows.length;
    after = rows.at(-1);
  } while (after !== undefined);
  return total;
}

/** A row's key and sealed values, by column. */
type Row = Readonly<Record<string, string | null>>;

async function resealBatch(
  tx: Tx,
  table: SealedTable,
  after: Row | undefined,
): Promise<readonly Row[]> {
  const keyring = currentKeyring();
  const isOld = sql.join(
    table.sealed.map((name) => sql`${sql.identifier(name)} not like ${currentPrefix()}`),
    sql` or `,
  );
  const key = listed(table.key.map((name) => sql.identifier(name)));
  const isNext =
    after === undefined
      ? sql`true`
      : sql`(${key}) > (${listed(table.key.map((name) => sql`${after[name]}`))})`;
  const found = await tx.execute<Record<string, string | null>>(sql`
    select ${listed([...table.key, ...table.sealed].map((name) => sql.identifier(name)))}
    from ${sql.identifier(table.name)}
    where (${isOld}) and ${isNext} order by ${key} limit ${BATCH} for update`);
  for (const row of found) {
    const changes = table.sealed.flatMap((name): SQL[] => {
      const before = row[name];
      if (before === null || before === undefined || keyring.usesCurrentKey(before)) return [];
      const purpose = `${table.name}.${name}`;
      const sealed = keyring.seal(keyring.open(before, purpose), purpose);
      return [sql`${sql.identifier(name)} = ${sealed}`];
    });
    const isIt = table.key.map((name) => sql`${sql.identifier(name)} = ${row[name]}`);
    await tx.execute(sql`
      update ${sql.identifier(table.name)} set ${listed(changes)} where ${sql.join(isIt, sql` and `)}`);
  }
  return [...found];
}

const listed = (parts: readonly SQLWrapper[]): SQL => sql.join([...parts], sql`, `);

/** What a value that is sealed with the current key begins with, as a pattern of LIKE. */
function currentPrefix(): string {
  const [version, keyId] = currentKeyring().seal("", "any").split(".");
  return `${version}.${keyId}.%`;
}
