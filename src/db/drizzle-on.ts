import { drizzle, PostgresJsDatabase, PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Sql, TransactionSql, UnsafeQueryOptions } from "postgres";
import { QuickDialect } from "#db/quick-dialect.ts";

export type Db = PostgresJsDatabase & { readonly $client: Sql };

declare const open: unique symbol;

/** The handle inside a transaction. Inside one, use it for every query; never the pool. */
export type Tx = Db & { readonly [open]: true };

const TIMESTAMPTZ = 1184;

/** One for all: it knows the names of all tables and columns. */
const dialect = new QuickDialect();

/** drizzle over a pool. */
export function drizzleOn(pool: Sql): Db {
  // Sets how the driver reads and writes values, for the pool and all its transactions.
  drizzle(pool);
  // drizzle takes the driver's own date handling away; without it a Date in a raw `sql` breaks, and one read comes as text.
  pool.options.serializers[TIMESTAMPTZ] = (value: unknown) =>
    value instanceof Date ? value.toISOString() : value;
  pool.options.parsers[TIMESTAMPTZ] = (text: string) => new Date(text);
  const { prepare } = pool.options;
  const named = new Proxy(pool, {
    get: (target, key) =>
      key === "unsafe"
        ? (query: string, parameters: never[], more: UnsafeQueryOptions) =>
            target.unsafe(query, parameters, { ...more, prepare })
        : Reflect.get(target, key),
  });
  return Object.assign(construct(named), { $client: pool });
}

/**
 * drizzle over the one connection of a transaction, until `end`. After that it refuses: what still ran when another
 * part failed would otherwise go on, on a connection that is somebody else's by then.
 */
export function drizzleIn(
  transaction: TransactionSql,
  pool: Sql,
): { readonly tx: Tx; readonly end: () => void } {
  const { prepare } = pool.options;
  let isOver = false;
  const named = {
    unsafe(query: string, parameters: never[], more: UnsafeQueryOptions) {
      if (isOver) throw new Error("This transaction is over.");
      return transaction.unsafe(query, parameters, { ...more, prepare });
    },
  };
  return {
    // drizzle's own types want a pool; all that it uses is here. What makes it a transaction is where it comes from.
    tx: construct(named as Sql) as Tx,
    end: () => {
      isOver = true;
    },
  };
}

/**
 * drizzle asks the driver to describe each query before it runs it: two trips to the server. Named statements take the
 * first of them once a connection. `?prepare=false` in DATABASE_URL turns them off, for poolers that do not know them.
 */
const construct = (named: Sql): PostgresJsDatabase =>
  new PostgresJsDatabase(dialect, new PostgresJsSession(named, dialect, undefined), undefined);
