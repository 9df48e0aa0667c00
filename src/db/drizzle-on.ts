import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type { Sql, TransactionSql, UnsafeQueryOptions } from "postgres";

export type Db = PostgresJsDatabase & { readonly $client: Sql };

declare const open: unique symbol;

/** The handle inside a transaction. Inside one, use it for every query; never the pool. */
export type Tx = Db & { readonly [open]: true };

const TIMESTAMPTZ = 1184;

/** drizzle over a pool. */
export const drizzleOn = (pool: Sql): Db => construct(pool, pool.options);

/**
 * drizzle over the one connection of a transaction, until `end`. After that it refuses: what still ran when another
 * part failed would otherwise go on, on a connection that is somebody else's by then.
 */
export function drizzleIn(
  transaction: TransactionSql,
  pool: Sql,
): { readonly tx: Tx; readonly end: () => void } {
  let isOver = false;
  const guarded = new Proxy(transaction, {
    get(target, key) {
      if (isOver) throw new Error("This transaction is over.");
      return Reflect.get(target, key);
    },
  });
  return {
    // What makes it one is where it comes from; nothing in it says so.
    tx: construct(guarded, pool.options) as Tx,
    end: () => {
      isOver = true;
    },
  };
}

/**
 * drizzle asks the driver to describe each query before it runs it: two trips to the server. Named statements take the
 * first of them once a connection. `?prepare=false` in DATABASE_URL turns them off, for poolers that do not know them.
 */
function construct(client: Sql | TransactionSql, options: Sql["options"]): Db {
  const { prepare } = options;
  const prepared = new Proxy(client, {
    get(target, key) {
      if (key === "options") return options;
      if (key !== "unsafe") return Reflect.get(target, key);
      return (query: string, parameters: never[], more: UnsafeQueryOptions) =>
        target.unsafe(query, parameters, { ...more, prepare });
    },
  });
  // drizzle's own types want a pool; all that it uses is in a transaction's client too.
  const db = drizzle(prepared as Sql);
  // drizzle takes the driver's own date handling away; without it a Date in a raw `sql` breaks, and one read comes as text.
  options.serializers[TIMESTAMPTZ] = (value: unknown) =>
    value instanceof Date ? value.toISOString() : value;
  options.parsers[TIMESTAMPTZ] = (text: string) => new Date(text);
  return db;
}
