import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type { Engine } from "#db/engine.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";

/** `migrations/` of this project. */
export const MIGRATIONS = path.join(import.meta.dirname, "../../migrations");

/** Any number that nothing else in the database locks on. */
const LOCK = 727_001;

/**
 * Applies the migrations that are missing, then runs `prepare`, while no other process does the same.
 *
 * The lock lives in a transaction on a connection of its own. Ending with the transaction, it cannot outlive a crash, and
 * it holds behind PgBouncer, where a session's lock could stay with a connection that others use.
 */
export async function migrateOnce<Result>(
  engine: Engine,
  migrationsFolder: string | undefined,
  prepare: (db: PostgresJsDatabase) => Promise<Result>,
): Promise<Result> {
  const sql = engine.connect({ max: 1 });
  const migrateAndPrepare = async (): Promise<Result> => {
    const db = drizzle(sql);
    await persistently(() => migrate(db, { migrationsFolder: migrationsFolder ?? MIGRATIONS }));
    return prepare(db);
  };
  try {
    // The embedded engine has one session and one process, which its data directory's lock sees to.
    return engine.name === "embedded"
      ? await migrateAndPrepare()
      : await underLock(engine, migrateAndPrepare);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/**
 * A migration locks one table after the other, and so does what an older version of Kith does meanwhile: Postgres ends
 * one of two that wait for each other. All of it is undone then, and whoever was in the way is gone at the next try.
 */
async function persistently(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === TRIES || postgresErrorCode(error) !== DEADLOCK) throw error;
      await delay(Math.random() * 100 * attempt);
    }
  }
}

const TRIES = 20;

/** deadlock_detected */
const DEADLOCK = "40P01";

async function underLock<Result>(engine: Engine, work: () => Promise<Result>): Promise<Result> {
  const sql = engine.connect({ max: 1 });
  try {
    return await drizzle(sql).transaction(async (lock) => {
      await lock.execute("set local idle_in_transaction_session_timeout = 0");
      await lock.execute(`select pg_advisory_xact_lock(${LOCK})`);
      return work();
    });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
