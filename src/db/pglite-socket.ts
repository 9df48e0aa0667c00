import { Duplex } from "node:stream";
import { setImmediate as nextTurn } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import { createTurns, type Turns } from "#db/turns.ts";
import { createWireReader } from "#db/wire-reader.ts";

/** Message types of https://www.postgresql.org/docs/18/protocol-message-formats.html */
const TERMINATE = 0x58;
const READY_FOR_QUERY = 0x5a;
const IDLE = 0x49;
const CANCEL_REQUEST = 80_877_102;
const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);

/**
 * A `socket` for the postgres driver that leads to an engine in this process. The engine has one session, so connections
 * take turns: one keeps it from its first message until the engine is ready and in no transaction.
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

  const socket = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      waiting.push(...fromClient(chunk));
      done();
      if (!running) void run();
    },
    final(done) {
      done();
      socket.push(null);
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
        if (message[0] === TERMINATE || isCancelRequest(message)) {
          socket.destroy();
          break;
        }
        endTurn ??= await turns.take();
        if (socket.destroyed) break;
        // The engine blocks while it works; between messages everything else gets a chance.
        await nextTurn();
        await send(withRest(message));
        if (settled && waiting.length === 0) await leave();
      }
    } catch (error) {
      socket.destroy(error instanceof Error ? error : new Error(String(error)));
    } finally {
      running = false;
      if (socket.destroyed) await leave();
    }
  }

  /** What came in the meantime goes in one call: fewer crossings into the engine. */
  function withRest(message: Buffer): Buffer {
    if (isStartup(message)) return message;
    const end = waiting.findIndex((other) => other[0] === TERMINATE);
    return Buffer.concat([message, ...waiting.splice(0, end === -1 ? waiting.length : end)]);
  }

  async function send(messages: Buffer): Promise<void> {
    settled = false;
    await pglite.execProtocolRawStream(messages, {
      onRawData(data) {
        const bytes = Buffer.from(data);
        for (const message of fromEngine(bytes)) {
          settled = message[0] === READY_FOR_QUERY && message[5] === IDLE;
        }
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
        await pglite.execProtocolRaw(SYNC);
        await pglite.exec("rollback");
      }
    } finally {
      end();
    }
  }

  return asNetSocket(socket);
}

/** Only a client's first message has no type byte; it begins with a length, whose first byte is 0. */
function isStartup(message: Buffer): boolean {
  return message[0] === 0;
}

function isCancelRequest(message: Buffer): boolean {
  return isStartup(message) && message.length === 16 && message.readInt32BE(4) === CANCEL_REQUEST;
}

/** The driver calls and reads what only a net.Socket has. */
function asNetSocket(socket: Duplex): Duplex {
  return Object.defineProperties(socket, {
    setKeepAlive: { value: () => socket },
    readyState: { get: () => (socket.destroyed ? "closed" : "open") },
  });
}
