import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** Stands between a program and its Postgres server, and lets the way there go wrong. */
export type FaultProxy = {
  /** The server's address through the proxy. */
  readonly url: string;
  /** Each piece that the program sends arrives so much later, in milliseconds. */
  readonly slowBy: (ms: number) => void;
  /** How often the program has sent something after the server's last answer, on all connections together. */
  readonly trips: () => number;
  /** Ends every connection. */
  readonly cut: () => void;
  /** From now on new connections are closed at once, or answered with this SQLSTATE; undefined: let through. */
  readonly refuse: (how: "closed" | "53300" | undefined) => void;
  /** How many connections were refused. */
  readonly refusals: () => number;
  readonly close: () => void;
};

export async function startFaultProxy(serverUrl: string): Promise<FaultProxy> {
  const server = new URL(serverUrl);
  const open = new Set<Socket>();
  let delayMs = 0;
  let trips = 0;
  let refusals = 0;
  let refusal: "closed" | "53300" | undefined;

  const proxy = createServer((client) => {
    if (refusal !== undefined) refusals++;
    if (refusal === "closed") return void client.destroy();
    if (refusal !== undefined) return void client.once("data", () => client.end(tooMany()));
    const upstream = connect(Number(server.port), server.hostname);
    let wasAsking = false;
    for (const [from, to, isAsking] of [
      [client, upstream, true],
      [upstream, client, false],
    ] as const) {
      open.add(from);
      from.setNoDelay(true);
      from.on("data", (bytes: Buffer) => {
        if (isAsking && !wasAsking) trips++;
        wasAsking = isAsking;
        if (isAsking && delayMs > 0) setTimeout(() => to.write(bytes), delayMs);
        else to.write(bytes);
      });
      from.on("error", () => to.destroy());
      from.on("close", () => {
        open.delete(from);
        to.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const address = proxy.address();
  const url = new URL(serverUrl);
  url.port = typeof address === "object" && address !== null ? String(address.port) : "";
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    slowBy: (ms) => {
      delayMs = ms;
    },
    trips: () => trips,
    cut,
    refuse: (how) => {
      refusal = how;
    },
    refusals: () => refusals,
    close() {
      cut();
      proxy.close();
    },
  };
}

/** What Postgres says to one connection too many: https://www.postgresql.org/docs/18/protocol-error-fields.html */
function tooMany(): Buffer {
  const fields = ["SFATAL", "VFATAL", "C53300", "Msorry, too many clients already"];
  const body = Buffer.from(`${fields.map((field) => `${field}\0`).join("")}\0`);
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(body.byteLength + 4, 1);
  return Buffer.concat([head, body]);
}
