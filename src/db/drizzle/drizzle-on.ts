import { DrizzleQueryError } from "drizzle-orm";
import { drizzle, PostgresJsDatabase, PostgresJsSession } from "drizzle-orm/postgres-js";
import type { Sql, UnsafeQueryOptions } from "postgres";
import { QuickDialect } from "#db/drizzle/quick-dialect.ts";
import type { Connection, Connections } from "#db/transactions/connections.ts";

/** The handle outside of transactions, which begin with it. */
export type Db = PostgresJsDatabase & { readonly $connections: Connections };

declare const open: unique symbol;

/** The handle inside a transaction. Inside one, use it for every query; never the pool. */
export type Tx = PostgresJsDatabase & {
  readonly $client: Pick<Sql, "unsafe">;
  readonly [open]: true;
};

const TIMESTAMPTZ = 1184;

/** One for all: it knows the names of all tables and columns. */
const dialect = new QuickDialect();

/** Has the driver read and write values as drizzle does, on all connections of this client. */
export function asDrizzleReads(client: Sql): Sql {
  drizzle(client);
  // drizzle takes the driver's own date handling away: without it a Date in a raw `sql` breaks, and one read is a text.
  client.options.serializers[TIMESTAMPTZ] = (value: unknown) =>
    value instanceof Date ? value.toISOString() : value;
  client.options.parsers[TIMESTAMPTZ] = (text: string) => new Date(text);
  return client;
}

/** drizzle over a pool, and transactions over connections of their own. */
export function drizzleOn(pool: Sql, connections: Connections): Db {
  const { prepare } = pool.options;
  const named = new Proxy(pool, {
    get: (target, key) =>
      key === "unsafe"
        ? (query: string, parameters: never[], more: UnsafeQueryOptions) =>
            target.unsafe(query, parameters, { ...more, prepare })
        : Reflect.get(target, key),
  });
  return Object.assign(construct(named), { $connections: connections });
}

/**
 * drizzle over the one connection of a transaction.
 *
 * @param watch.onQuery called before each query; what it throws, the query throws
 * @param watch.onFailure called when one fails, also one that was not waited for
 */
export function drizzleIn(
  connection: Connection,
  watch: { readonly onQuery: () => void; readonly onFailure: (error: unknown) => void },
): Tx {
  const { prepare } = connection;
  // drizzle's own types want a pool; all that it uses is here.
  const client = {
    unsafe(text: string, parameters: never[], more: UnsafeQueryOptions) {
      watch.onQuery();
      const query = connection.unsafe(text, parameters, { ...more, prepare });
      // This also sends it: in the order in which they are made, whoever waits for them.
      query.catch((error: unknown) =>
        watch.onFailure(new DrizzleQueryError(text, parameters, asError(error))),
      );
      return isBlindWrite(text, parameters) ? NOTHING : query;
    },
  } as Sql;
  // What makes it a transaction is where it comes from; nothing in it says so.
  return Object.assign(construct(client), { $client: client }) as object as Tx;
}

/**
 * A write that returns nothing, or several of them `together`: whether it worked is known at the next read or at the
 * commit, and until then there is nothing to wait for. That holds only for what the server refuses. So its values must
 * be such that the driver cannot fail to send them, or the commit would go out without it.
 */
const isBlindWrite = (text: string, parameters: readonly unknown[]): boolean =>
  /^(?:with "write_0" as \()?(?:insert|update|delete) /.test(text) &&
  !/\breturning\b/i.test(text) &&
  parameters.length < MAX_PARAMETERS &&
  parameters.every(
    (value) => value === null || ["string", "number", "boolean"].includes(typeof value),
  );

/** https://www.postgresql.org/docs/18/protocol-message-formats.html: Bind counts its parameters in 16 bits. */
const MAX_PARAMETERS = 65_000;

/** What a blind write gives. Nobody may take it for what the driver tells of a write that was waited for. */
const NOTHING = Object.freeze(
  Object.defineProperty([], "count", {
    get(): never {
      throw new Error(
        "This write was not waited for. To know how many rows it met, use returning().",
      );
    },
  }),
);

const asError = (error: unknown): Error => (error instanceof Error ? error : new Error("no error"));

/**
 * drizzle asks the driver to describe each query before it runs it: two trips to the server. Named statements take the
 * first of them once a connection. `?prepare=false` in DATABASE_URL turns them off, for poolers that do not know them.
 */
const construct = (named: Sql): PostgresJsDatabase =>
  new PostgresJsDatabase(dialect, new PostgresJsSession(named, dialect, undefined), undefined);

/** A query whose values are given later; drizzle's builders make it with `prepare`. */
type Prepared<Result> = {
  readonly execute: (values: Record<string, unknown>) => Promise<Result>;
};

/**
 * A query that drizzle builds once, at its first use, for all transactions; `sql.placeholder` stands for what changes.
 * For the few that every command needs: to build one takes drizzle longer than the server to answer it.
 */
export function prepareOnce<Values extends Record<string, unknown>, Result>(
  build: (db: PostgresJsDatabase) => { readonly prepare: (name: string) => Prepared<Result> },
): (tx: Tx, values: Values) => Promise<Result> {
  let built: Prepared<Result> | undefined;
  return (tx, values) => {
    built ??= build(forAll).prepare("once");
    turn.client = tx.$client;
    try {
      return built.execute(values);
    } finally {
      turn.client = undefined;
    }
  };
}

/** Whose turn it is: drizzle hands a query to the driver before `execute` returns. */
const turn: { client: Pick<Sql, "unsafe"> | undefined } = { client: undefined };

const forAll = construct({
  unsafe(...query: Parameters<Sql["unsafe"]>) {
    if (turn.client === undefined) throw new Error("A prepared query runs in a transaction.");
    return turn.client.unsafe(...query);
  },
} as Sql);
