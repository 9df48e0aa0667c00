import { connect, createServer, type Socket } from "node:net";
import { createWireReader } from "#db/embedded/wire-reader.ts";

/** One statement as it went over the wire. Times are those of `performance.now()`. */
export type TappedStatement = {
  readonly connection: number;
  readonly text: string;
  readonly startedAt: number;
  endedAt: number;
  /** How often the driver sent something and waited for an answer. */
  roundTrips: number;
  /** Of the time between start and end, what passed while Postgres had the word. */
  inPostgresMs: number;
};

export type PostgresTap = {
  /** The tapped address of the server. */
  readonly url: string;
  /** Takes what has been heard so far. */
  readonly take: () => readonly TappedStatement[];
  readonly close: () => void;
};

/**
 * Listens between a program and its Postgres server, on the wire, so that the program under test stays as it is. Adds
 * a hop on loopback to each round trip.
 */
export async function startPostgresTap(serverUrl: string): Promise<PostgresTap> {
  const server = new URL(serverUrl);
  let heard: TappedStatement[] = [];
  let connections = 0;
  const open = new Set<Socket>();
  const tap = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname);
    const note = listenTo(++connections, (statement) => heard.push(statement));
    for (const [from, to, side] of [
      [client, upstream, note.fromProgram],
      [upstream, client, note.fromServer],
    ] as const) {
      from.setNoDelay(true);
      open.add(from);
      from.on("data", (bytes: Buffer) => {
        side(bytes);
        to.write(bytes);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => {
    tap.listen(0, "127.0.0.1", resolve);
  });
  const address = tap.address();
  const url = new URL(serverUrl);
  url.port = typeof address === "object" && address !== null ? String(address.port) : "";
  return {
    url: url.href,
    take() {
      const taken = heard;
      heard = [];
      return taken;
    },
    close() {
      for (const socket of open) socket.destroy();
      tap.close();
    },
  };
}

const PARSE = 0x50;
const BIND = 0x42;
const SIMPLE_QUERY = 0x51;
const SYNC = 0x53;
const READY = 0x5a;

function listenTo(connection: number, onStatement: (statement: TappedStatement) => void) {
  const programMessages = createWireReader({ startsWithoutType: true });
  const serverMessages = createWireReader({ startsWithoutType: false });
  /** Texts of prepared statements, by name. */
  const prepared = new Map<string, string>();
  /** Sent and not finished; several where the driver does not wait in between. */
  const underWay: TappedStatement[] = [];
  let isComplete = true;
  let askedAt: number | undefined;

  function begin(text: string, now: number): void {
    const statement = {
      connection,
      text,
      startedAt: now,
      endedAt: now,
      roundTrips: 0,
      inPostgresMs: 0,
    };
    underWay.push(statement);
    onStatement(statement);
    isComplete = false;
  }

  return {
    fromProgram: (bytes: Buffer): void => {
      const now = performance.now();
      for (const message of programMessages(bytes)) {
        if (message[0] === SIMPLE_QUERY) {
          begin(textFrom(message, 5), now);
          isComplete = true;
        } else if (message[0] === PARSE) {
          const name = textFrom(message, 5);
          const text = textFrom(message, 6 + Buffer.byteLength(name));
          prepared.set(name, text);
          begin(text, now);
        } else if (message[0] === BIND && isComplete) {
          const portal = textFrom(message, 5);
          const name = textFrom(message, 6 + Buffer.byteLength(portal));
          begin(prepared.get(name) ?? name, now);
        } else if (message[0] === SYNC) {
          isComplete = true;
        }
      }
      const [current] = underWay;
      if (askedAt === undefined && current !== undefined) {
        askedAt = now;
        current.roundTrips++;
      }
    },
    fromServer: (bytes: Buffer): void => {
      const now = performance.now();
      const ready = serverMessages(bytes).filter((message) => message[0] === READY).length;
      const [current] = underWay;
      if (current === undefined) return;
      if (askedAt !== undefined) current.inPostgresMs += now - askedAt;
      askedAt = undefined;
      current.endedAt = now;
      for (const statement of underWay.splice(0, ready)) statement.endedAt = now;
      if (underWay.length > 0 && ready > 0) askedAt = now;
    },
  };
}

/** The text that begins there and ends with a zero byte. */
const textFrom = (message: Buffer, start: number): string =>
  message.toString("utf8", start, message.indexOf(0, start));
