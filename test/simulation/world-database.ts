import { sql } from "drizzle-orm";
import { type OpenDatabase, openDatabase } from "#db/open-database.ts";
import { injectFaults, type Faults } from "./faults.ts";
import { TEST_KEYRING } from "#test/support/global-setup.ts";

/** One database, seen by two replicas with a connection each, and by whoever checks the result. */
export type WorldDatabase = {
  readonly replicas: readonly [Endpoint, Endpoint];
  readonly oracle: OpenDatabase;
  /** Makes all tables empty. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Endpoint = { readonly database: OpenDatabase; readonly faults: Faults };

export async function openWorldDatabase(databaseUrl: string): Promise<WorldDatabase> {
  // One connection each: its statements happen in one order, and a query beside its own transaction would hang.
  const open = () =>
    openDatabase({ databaseUrl, dataDir: "", keyring: TEST_KEYRING, maxConnections: 1 });
  const oracle = await open();
  const endpoint = async (): Promise<Endpoint> => {
    const database = await open();
    return { database, faults: injectFaults(database) };
  };
  const replicas = [await endpoint(), await endpoint()] as const;
  const tables = await oracle.db.execute<{ name: string }>(sql`
    select quote_ident(tablename) as name from pg_tables
      where schemaname = 'public' and tablename <> 'secrets'`);
  // The server throws away every plan of a table that is truncated; deleting from small tables is quicker, too.
  const empty = tables.map((table) => `delete from ${table.name};`).join(" ");
  return {
    replicas,
    oracle,
    reset: async () => {
      await oracle.sql.unsafe(
        `set session_replication_role = replica; ${empty} reset session_replication_role`,
      );
    },
    async close() {
      for (const { database } of [...replicas, { database: oracle }]) await database.close();
    },
  };
}
