import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import type { Acknowledgement, Deliver } from "./delivery.ts";
import { ACK_LIMIT_MS } from "./delivery.ts";
import { fieldsAt, isFields, readJson, textAt } from "./fields.ts";
import type { World } from "./world.ts";
import { until } from "./world.ts";

export type Sockets = {
  readonly deliver: Deliver;
  readonly count: () => number;
  /** Resolves once so many connections are open. */
  readonly untilCount: (count: number) => Promise<void>;
  /** Slack's routine refresh of one connection: it says so, and the client leaves. */
  readonly refreshOne: () => void;
  /** The network breaks one connection without a word. */
  readonly dropOne: () => void;
  readonly dropAll: () => void;
  readonly close: () => void;
};

type Waiting = { readonly socket: WebSocket; readonly done: (answer: Acknowledgement) => void };

/** Slack allows so many connections of one app. */
const MOST_CONNECTIONS = 10;

/** The socket mode side of Slack: hello, envelopes, acknowledgements, several connections. */
export function createSockets(
  world: World,
  server: Server,
  takeTicket: (ticket: string) => boolean,
): Sockets {
  const hub = new WebSocketServer({ noServer: true });
  const open = new Set<WebSocket>();
  const waiting = new Map<string, Waiting>();
  const answered = new Set<string>();
  let turn = 0;

  server.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    if (!takeTicket(url.searchParams.get("ticket") ?? "")) return void socket.destroy();
    hub.handleUpgrade(request, socket, head, (connection) => greet(connection));
  });

  function greet(connection: WebSocket): void {
    open.add(connection);
    if (open.size > MOST_CONNECTIONS) world.violations.push("more than 10 socket connections");
    connection.on("message", (data) => receive(Buffer.isBuffer(data) ? data.toString() : ""));
    connection.on("close", () => {
      open.delete(connection);
      for (const [id, entry] of waiting) {
        if (entry.socket !== connection) continue;
        waiting.delete(id);
        entry.done({ kind: "failed", reason: "connection closed" });
      }
      world.bell.emit("socket");
    });
    connection.send(
      JSON.stringify({
        type: "hello",
        num_connections: open.size,
        connection_info: { app_id: world.appId },
        debug_info: { approximate_connection_time: 18_060 },
      }),
    );
    world.bell.emit("socket");
  }

  function receive(data: string): void {
    const answer = readJson(data);
    const id = isFields(answer) ? textAt(answer, "envelope_id") : "";
    const entry = waiting.get(id);
    if (entry === undefined || !isFields(answer)) {
      // An acknowledgement by another socket than the envelope's is not heard.
      if (answered.has(id)) world.violations.push("an envelope was acknowledged twice");
      return;
    }
    waiting.delete(id);
    answered.add(id);
    entry.done({ kind: "acknowledged", body: fieldsAt(answer, "payload") ?? {} });
    world.bell.emit("ack");
  }

  return {
    deliver: async (envelope) => {
      await until(world, () => open.size > 0);
      const connections = [...open];
      const socket = connections[turn++ % connections.length];
      if (socket === undefined) return { kind: "failed", reason: "no connection" };
      const id = randomUUID();
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          waiting.delete(id);
          world.violations.push(`${envelope.kind} was not acknowledged in 3 seconds`);
          resolve({ kind: "failed", reason: "no acknowledgement in 3 seconds" });
        }, ACK_LIMIT_MS);
        waiting.set(id, {
          socket,
          done: (answer) => {
            clearTimeout(timer);
            resolve(answer);
          },
        });
        socket.send(
          JSON.stringify({
            envelope_id: id,
            type: envelope.kind,
            payload: envelope.payload,
            accepts_response_payload: envelope.kind !== "events_api",
            ...(envelope.kind === "events_api"
              ? { retry_attempt: envelope.retry, retry_reason: envelope.retry > 0 ? "timeout" : "" }
              : {}),
          }),
        );
      });
    },
    count: () => open.size,
    untilCount: (count) => until(world, () => open.size === count),
    refreshOne: () => {
      const [first] = open;
      first?.send(JSON.stringify({ type: "disconnect", reason: "refresh_requested" }));
    },
    dropOne: () => {
      const [first] = open;
      if (first === undefined) return;
      // Gone at once for Slack, before the close is seen.
      open.delete(first);
      first.terminate();
    },
    dropAll: () => {
      for (const connection of open) connection.terminate();
    },
    close: () => {
      for (const connection of open) connection.terminate();
      hub.close();
    },
  };
}
