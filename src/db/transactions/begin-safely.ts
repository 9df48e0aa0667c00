import { setTimeout as delay } from "node:timers/promises";
import type { Sql, TransactionSql } from "postgres";
import { postgresErrorCode } from "#db/postgres-error-code.ts";

/**
 * `pool.begin`, for the day on which the connection breaks. The driver then still sends what the transaction asks for,
 * its `rollback` at the latest: to a socket that is gone, which ends the process where nobody can catch it, or on the
 * connection that somebody else has by then (https://github.com/porsager/postgres/issues/1154, open with 3.4.9). So a
 * transaction that lost its connection is told nothing any more, and comes to no end of its own: the promise has
 * rejected with the driver's error.
 *
 * @param work gets `isGone`, to be asked before each query
 */
export function beginSafely<Result>(
  pool: Sql,
  work: (connection: TransactionSql, isGone: () => boolean) => Promise<Result>,
): Promise<{ readonly result: Result }> {
  let isOver = false;
  const isGone = (): boolean => isOver;
  const transaction = pool.begin(async (connection): Promise<{ readonly result: Result }> => {
    try {
      const result = await work(connection, isGone);
      if (isOver) await forEver();
      return { result };
    } catch (error) {
      // The server may have said so before its connection is seen to end.
      if (!isOver && meansGone(error)) await delay(GRACE_MS, undefined, { ref: false });
      if (isOver) await forEver();
      throw error;
    }
  });
  transaction.catch(() => {
    isOver = true;
  });
  return transaction;
}

/** So long after its last word a connection surely has ended. */
const GRACE_MS = 2_000;

/** Nobody waits for it, so it is collected. */
const forEver = (): Promise<never> => new Promise(() => {});

/** admin_shutdown, crash_shutdown, idle_session_timeout; idle_in_transaction_session_timeout; all others are no SQLSTATEs. */
const LAST_WORDS = new Set(["57P01", "57P02", "57P05", "25P03"]);

function meansGone(error: unknown): boolean {
  const code = postgresErrorCode(error);
  return code !== undefined && (LAST_WORDS.has(code) || /^(CONNECTION_|E[A-Z]{3,})/.test(code));
}
