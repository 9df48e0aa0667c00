import type { Row, RowList } from "postgres";
import type { EngineName } from "#db/engine.ts";
import { useKeyring } from "#db/secrets/keyring.ts";
import { createTestDatabase, TEST_KEYRING, type TestDatabase } from "./test-database.ts";

/** An open database of this worker, and the statements that empty it. */
type Kept = { readonly database: TestDatabase; readonly empty: string; worn: number };

/** Deleted rows stay in the files until they are vacuumed, and slow down whoever comes after. */
const WORN_OUT = 3_000;

/** Modules are loaded once a worker, so these outlive a test file. They end with the worker and the run's server. */
const idle: Readonly<Record<EngineName, Kept[]>> = { postgres: [], embedded: [] };

/**
 * A database with all migrations and no rows that an earlier test of this worker may have used: opening one takes longer
 * than most tests. For tests that leave the schema and the table `secrets` as they are; others take `createTestDatabase`.
 */
export async function borrowTestDatabase(engine: EngineName): Promise<TestDatabase> {
  const kept = idle[engine].pop() ?? (await open(engine));
  useKeyring(TEST_KEYRING);
  const { database } = kept;
  let closed = false;
  return {
    ...database,
    // Another one each time: what the code keeps for an installation must not come from an earlier test.
    keyedHash: (normalised) => database.keyedHash(normalised),
    async close() {
      if (closed) return;
      closed = true;
      if (await emptied(kept)) idle[engine].push(kept);
      else await database.close();
    },
  };
}

async function open(engine: EngineName): Promise<Kept> {
  const database = await createTestDatabase(engine);
  const tables = await database.sql<{ readonly name: string }[]>`
    select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename <> 'secrets'`;
  return {
    database,
    empty: tables.map(({ name }) => `delete from ${name}`).join(";"),
    worn: 0,
  };
}

/** False for a database that should serve no other test: worn out, or a query of the last one still runs in it. */
async function emptied(kept: Kept): Promise<boolean> {
  const { sql } = kept.database;
  const busy = await sql`
    select 1 from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
      and backend_type = 'client backend' and state <> 'idle'`;
  if (busy.length > 0) return false;
  await sql.begin(async (tx) => {
    // Without foreign keys' and other triggers, the order of tables does not matter.
    await tx`set local session_replication_role = replica`;
    for (const { count } of await tx.unsafe<RowList<Row[]>[]>(kept.empty)) {
      kept.worn += count;
    }
  });
  return kept.worn < WORN_OUT;
}
