import { setTimeout as delay } from "node:timers/promises";
import type { ConnectOptions } from "#db/engine.ts";
import type { ParameterOrJSON, PendingQuery, Row, Sql, UnsafeQueryOptions } from "postgres";

/** A connection that one transaction has for itself. */
export type Connection = {
  readonly unsafe: (
    text: string,
    parameters?: ParameterOrJSON<never>[],
    options?: UnsafeQueryOptions,
  ) => PendingQuery<Row[]>;
  /** Whether statements may be kept by name. */
  readonly prepare: boolean;
  /** True from the moment in which it broke. Then nothing may be sent any more: it belongs to the next transaction. */
  readonly isLost: () => boolean;
};

export type Connections = {
  /**
   * Runs `work` with a connection, once one is free, and frees it. Rejects at once when the connection breaks, whatever
   * `work` waits for then.
   */
  readonly use: <Result>(work: (connection: Connection) => Promise<Result>) => Promise<Result>;
  /** Lets what is at work end, five seconds at most, and closes all. */
  readonly end: () => Promise<void>;
};

/** One client of the driver, and so one connection at a time. */
type Client = {
  readonly sql: Sql;
  readonly renewAt: number;
  isOpen: boolean;
  onLost: ((error: Error) => void) | undefined;
};

/**
 * Connections for transactions, made when they are needed. The driver's own pool does not say which of its connections
 * broke, and sends what the transaction on it asks for next on a new one, where nothing was begun
 * (https://github.com/porsager/postgres/issues/1154, open with 3.4.9). Here each is a client of its own, which does.
 *
 * The one that was used last is used next: its server process has everything at hand.
 *
 * @param lifetimeMs after how long a connection that becomes free is made anew, in milliseconds
 */
export function createConnections(
  connect: (one: ConnectOptions) => Sql,
  most: number,
  lifetimeMs: number = LIFETIME_MS,
): Connections {
  const all = new Set<Client>();
  const free: Client[] = [];
  const waiting: ((client: Client) => void)[] = [];
  let isEnding = false;

  const make = (): Client => {
    const client: Client = {
      sql: connect({
        max: 1,
        // It would end between two statements of a transaction.
        max_lifetime: null,
        onclose() {
          client.isOpen = false;
          client.onLost?.(lostConnection("CONNECTION_CLOSED"));
        },
      }),
      renewAt: performance.now() + lifetimeMs,
      isOpen: false,
      onLost: undefined,
    };
    all.add(client);
    return client;
  };

  const take = (): Client | Promise<Client> =>
    free.pop() ??
    (all.size < most ? make() : new Promise<Client>((resolve) => waiting.push(resolve)));

  const give = (client: Client): void => {
    const usable = performance.now() < client.renewAt ? client : renew(client);
    const next = waiting.shift();
    if (next === undefined) free.push(usable);
    else next(usable);
  };

  const renew = (old: Client): Client => {
    all.delete(old);
    void old.sql.end({ timeout: 1 });
    return make();
  };

  async function useClient<Result>(
    client: Client,
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result> {
    // The driver forgets who reserves a connection that has yet to be opened, if that takes more than one try.
    if (!client.isOpen) {
      await client.sql.unsafe("select 1");
      client.isOpen = true;
    }
    const reserved = await client.sql.reserve();
    let isLost = false;
    const lost = new Promise<never>((_, reject) => {
      client.onLost = (error) => {
        isLost = true;
        reject(error);
      };
    });
    const connection: Connection = {
      unsafe: (...query) => reserved.unsafe(...query),
      prepare: client.sql.options.prepare,
      isLost: () => isLost,
    };
    try {
      return await Promise.race([work(connection), lost]);
    } finally {
      client.onLost = undefined;
      // A lost one is free already, and would be taken for open.
      if (!isLost) reserved.release();
    }
  }

  return {
    async use(work) {
      if (isEnding) throw lostConnection("CONNECTION_ENDED");
      const client = await take();
      try {
        return await useClient(client, work);
      } finally {
        give(client);
      }
    },
    async end() {
      isEnding = true;
      const giveUpAt = performance.now() + LONGEST_END_MS;
      while (free.length < all.size && performance.now() < giveUpAt) await delay(LOOK_AGAIN_MS);
      await Promise.all([...all].map(({ sql }) => sql.end({ timeout: 1 })));
    },
  };
}

/** A server process keeps the plans of all that it was ever asked. */
const LIFETIME_MS = 45 * 60_000;

const LONGEST_END_MS = 5_000;
const LOOK_AGAIN_MS = 5;

/** As the driver says it. */
const lostConnection = (code: "CONNECTION_CLOSED" | "CONNECTION_ENDED"): Error =>
  Object.assign(new Error(code), { code });
