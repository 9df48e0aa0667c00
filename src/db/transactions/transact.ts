import { setTimeout as delay } from "node:timers/promises";
import { drizzleIn, type Tx } from "#db/drizzle/drizzle-on.ts";
import { postgresErrorCode } from "#db/postgres-error-code.ts";
import type { Connection, Connections } from "#db/transactions/connections.ts";

/**
 * Runs `work` in one transaction, which `enter` begins: statements without parameters. Nothing is waited for that need
 * not be: the beginning goes out with the first query of `work`, the commit with the last writes.
 */
export function transact<Result>(
  connections: Connections,
  enter: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return connections.use((connection) => transactOn(connection, enter, work));
}

async function transactOn<Result>(
  connection: Connection,
  enter: string,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  let isOver = false;
  /** Of queries, awaited or not. After the first one the server undoes everything. */
  const failures: unknown[] = [];
  const onFailure = (error: unknown): void => {
    failures.push(error);
  };
  // Without parameters it is one simple query. Should it fail, everything after it fails, and the transaction is undone.
  connection.unsafe(`begin; ${enter}`).catch(onFailure);
  const tx = drizzleIn(connection, {
    onQuery() {
      // What still runs when another part has failed would otherwise go on, on somebody else's connection.
      if (isOver || connection.isLost()) throw new Error("This transaction is over.");
    },
    onFailure,
  });
  try {
    const result = await work(tx);
    if (failures.length > 0) throw failures[0];
    isOver = true;
    await commit(connection);
    // The commit went out behind writes that nobody waited for; behind a failed one it undid everything.
    if (failures.length > 0) throw failures[0];
    return result;
  } catch (error) {
    if (!isOver) {
      isOver = true;
      await rollBack(connection, error);
    }
    throw postgresErrorCode(error) === ABORTED && failures.length > 0 ? failures[0] : error;
  }
}

async function commit(connection: Connection): Promise<void> {
  if (connection.isLost()) return forEver();
  await connection.unsafe("commit");
}

async function rollBack(connection: Connection, error: unknown): Promise<void> {
  // The server may have said so before its connection is seen to end.
  if (!connection.isLost() && meansGone(error)) await delay(GRACE_MS, undefined, { ref: false });
  if (connection.isLost()) return forEver();
  await connection.unsafe("rollback");
}

/** The transaction has rejected with the loss of its connection. Nobody waits for this, so it is collected. */
const forEver = (): Promise<never> => new Promise(() => {});

/** So long after its last word a connection surely has ended. */
const GRACE_MS = 2_000;

/** admin_shutdown, crash_shutdown, idle_session_timeout; idle_in_transaction_session_timeout; all others are no SQLSTATEs. */
const LAST_WORDS = new Set(["57P01", "57P02", "57P05", "25P03"]);

function meansGone(error: unknown): boolean {
  const code = postgresErrorCode(error);
  return code !== undefined && (LAST_WORDS.has(code) || /^(CONNECTION_|E[A-Z]{3,})/.test(code));
}

/** in_failed_sql_transaction: what every query gets after the one that failed. */
const ABORTED = "25P02";
