import type { Sql } from "postgres";
import { asDrizzleReads, type Db, drizzleOn } from "#db/drizzle/drizzle-on.ts";
import type { DatabaseLog, Engine, EngineName } from "#db/engine.ts";
import { makeTablesLinkable } from "#db/linkable-tables.ts";
import { migrateOnce } from "#db/migrate.ts";
import { reachPostgres } from "#db/postgres-server.ts";
import { loadKeyedHash, type KeyedHash } from "#db/secrets/keyed-hash.ts";
import { type Keyring, useKeyring } from "#db/secrets/keyring.ts";
import { createConnections } from "#db/transactions/connections.ts";
import { retryWhileAway } from "#db/transactions/retry-while-away.ts";

export type OpenDatabase = {
  readonly db: Db;
  /** The driver beneath, for what drizzle cannot say, on a connection apart from those of transactions. */
  readonly sql: Sql;
  readonly engine: EngineName;
  readonly keyedHash: KeyedHash;
  /** Lets running queries end (5 seconds at most), then frees the connections or the data directory. */
  readonly close: () => Promise<void>;
};

export type OpenDatabaseOptions = {
  /** DATABASE_URL. Without it the embedded engine runs in `dataDir`. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded engine keeps its files; unused with a database URL. */
  readonly dataDir: string;
  /** Becomes the keyring of this process. */
  readonly keyring: Keyring;
  readonly log?: DatabaseLog;
  /** Default 10; 3 with the embedded engine, which serves one at a time and keeps the plans of each. */
  readonly maxConnections?: number;
  /** How long to wait for a Postgres that is still starting, in milliseconds. Default 15,000. */
  readonly bootTimeoutMs?: number;
  /** Embedded engine: how long a query waits while one transaction holds the engine, in milliseconds. Default 15,000. */
  readonly acquireTimeoutMs?: number;
  /** Default: `migrations/` of this project. */
  readonly migrationsFolder?: string;
};

/** How long to wait before each further try to bring the tables up to date while the server is away. */
const AWAY_AGAIN_MS = [200, 1_000, 3_000] as const;

/**
 * Opens the database, brings it up to date and loads what belongs to it. Any number of replicas may do so at once.
 * Throws DatabaseUnavailableError (one line: the setting and what to do) when it cannot be reached or is in use.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  useKeyring(options.keyring);
  const engine = await startEngine(options);
  try {
    const bringUpToDate = () =>
      migrateOnce(engine, options.migrationsFolder, async (db) => {
        await makeTablesLinkable(db);
        return loadKeyedHash(db, options.keyring);
      });
    // A server that answered a moment ago may be on its way down, to be started again.
    const keyedHash = await retryWhileAway(bringUpToDate, AWAY_AGAIN_MS);
    const { db, sql, end } = connectTo(engine, options.maxConnections);
    return {
      db,
      sql,
      engine: engine.name,
      keyedHash,
      async close() {
        await end();
        await engine.stop();
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

/** Connections to a running engine: `maxConnections` for transactions, and two for what needs none. */
export function connectTo(
  engine: Engine,
  maxConnections = engine.name === "embedded" ? 3 : 10,
): { readonly db: Db; readonly sql: Sql; readonly end: () => Promise<void> } {
  const sql = asDrizzleReads(engine.connect({ max: 2 }));
  const connections = createConnections(
    (one) => asDrizzleReads(engine.connect(one)),
    maxConnections,
  );
  return {
    db: drizzleOn(sql, connections),
    sql,
    async end() {
      await Promise.all([connections.end(), sql.end({ timeout: 5 })]);
    },
  };
}

/**
 * Reaches the database as it is: nothing is brought up to date.
 * @throws DatabaseUnavailableError as `openDatabase`
 */
export async function startEngine(
  options: Omit<OpenDatabaseOptions, "keyring" | "migrationsFolder">,
): Promise<Engine> {
  const {
    databaseUrl,
    dataDir,
    log = () => {},
    bootTimeoutMs = 15_000,
    acquireTimeoutMs = 15_000,
  } = options;
  if (databaseUrl !== undefined) return reachPostgres({ databaseUrl, bootTimeoutMs, log });
  // Loaded only where it runs: it is a whole database.
  const { startEmbeddedEngine } = await import("#db/embedded/embedded-engine.ts");
  return startEmbeddedEngine({ dataDir, acquireTimeoutMs, log });
}
