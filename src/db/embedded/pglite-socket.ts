import { Duplex } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import { createTurns, type Turns } from "#db/embedded/turns.ts";
import * as wire from "#db/embedded/wire-messages.ts";
import { createWireReader } from "#db/embedded/wire-reader.ts";

/** lock_not_available: what Postgres itself answers when a lock timeout runs out. */
const ENGINE_HELD = "55P03";

/**
 * A `socket` for the postgres driver that leads to an engine in this process. The engine has one session, so connections
 * take turns: one keeps it from its first message until the engine is ready and in no transaction.
 *
 * @param acquireTimeoutMs how long a query waits while one transaction holds the engine; then it fails and says so
 */
export function pgliteSocket(pglite: PGlite, acquireTimeoutMs: number): () => Duplex {
  const turns = createTurns(acquireTimeoutMs);
  return () => connectTo(pglite, turns);
}

function connectTo(pglite: PGlite, turns: Turns): Duplex {
  const fromClient = createWireReader({ startsWithoutType: true });
  const fromEngine = createWireReader({ startsWithoutType: false });
  let waiting: Buffer[] = [];
  let endTurn: (() => void) | undefined;
  let running = false;
  /** The engine's last word was that it is ready, in no transaction: nothing half-sent is in it either. */
  let settled = true;
  /** A query was refused; the rest of it, up to its Sync, is not for the engine. */
  let skipping = false;

  const socket = new Duplex({
    allowHalfOpen: false,
    read() {},
    write(chunk: Buffer, _encoding, done) {
      waiting.push(...fromClient(chunk));
      done();
      if (!running) void run();
    },
    destroy(error, done) {
      waiting = [];
      if (!running) void leave();
      done(error);
    },
  });

  async function run(): Promise<void> {
    running = true;
    try {
      for (let message = waiting.shift(); message !== undefined; message = waiting.shift()) {
        if (wire.isTerminate(message) || wire.isCancelRequest(message)) socket.destroy();
        else if (skipping) skip(message);
        else if (await myTurn(message)) await send(withRest(message));
        if (settled && waiting.length === 0) await leave();
      }
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    } finally {
      running = false;
      if (socket.destroyed) await leave();
    }
  }

  /** Waits for the engine. False when nothing may be sent: the connection is gone, or the message was refused. */
  async function myTurn(message: Buffer): Promise<boolean> {
    if (endTurn === undefined) {
      const turn = await turns.take();
      if (turn.kind === "refused") {
        refuse(message, turn.reason);
        return false;
      }
      endTurn = turn.end;
    }
    // The engine blocks while it works; between messages everything else gets a chance.
    await nextTurn();
    return !socket.destroyed;
  }

  function refuse(message: Buffer, reason: string): void {
    socket.push(wire.errorResponse(ENGINE_HELD, reason));
    if (wire.isStartup(message)) socket.push(null);
    else if (wire.isQuery(message)) socket.push(wire.READY_IDLE);
    else skipping = true;
  }

  function skip(message: Buffer): void {
    if (!wire.isSync(message)) return;
    skipping = false;
    socket.push(wire.READY_IDLE);
  }

  /** What came in the meantime goes in one call: fewer crossings into the engine. */
  function withRest(message: Buffer): Buffer {
    if (wire.isStartup(message)) return message;
    const end = waiting.findIndex(wire.isTerminate);
    return Buffer.concat([message, ...waiting.splice(0, end === -1 ? waiting.length : end)]);
  }

  async function send(messages: Buffer): Promise<void> {
    settled = false;
    await pglite.execProtocolRawStream(messages, {
      onRawData(data) {
        // A copy: the engine uses its buffer again.
        const bytes = Buffer.from(data);
        for (const message of fromEngine(bytes)) settled = wire.isReadyIdle(message);
        if (!socket.destroyed) socket.push(bytes);
      },
    });
  }

  /** Gives the engine to the next one; a connection that broke off leaves no transaction behind. */
  async function leave(): Promise<void> {
    const end = endTurn;
    endTurn = undefined;
    if (end === undefined) return;
    try {
      if (!settled) {
        await pglite.execProtocolRaw(wire.SYNC);
        await pglite.exec("rollback");
      }
    } finally {
      end();
    }
  }

  return asNetSocket(socket);
}

/** The driver calls and reads what only a net.Socket has. */
function asNetSocket(socket: Duplex): Duplex {
  return Object.defineProperties(socket, {
    setKeepAlive: { value: () => socket },
    readyState: { get: () => (socket.destroyed ? "closed" : "open") },
  });
}
