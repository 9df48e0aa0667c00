import { randomUUID } from "node:crypto";
import type { IncomingMessage, Server } from "node:http";
import { GatewayCloseCodes, GatewayDispatchEvents, GatewayOpcodes } from "discord.js";
import type { WebSocket } from "ws";
import { WebSocketServer } from "ws";
import { apiGuild, apiUser } from "./api-shapes.ts";
import type { World } from "./world.ts";

type Session = {
  readonly id: string;
  readonly shard: readonly [number, number];
  readonly events: { readonly s: number; readonly t: string; readonly d: unknown }[];
  socket: WebSocket | undefined;
};

export type FakeGateway = {
  /** Sends an event to the shard of this server; without one, to the shard of direct messages. */
  readonly dispatch: (event: string, data: unknown, guild: string | undefined) => void;
  /** Breaks every connection, so that the client resumes. */
  readonly dropSockets: () => void;
  /** Tells every client that its session is gone. */
  readonly invalidateSessions: () => void;
  /** Closes the next connection that identifies with this code. */
  readonly refuseNextIdentify: (code: GatewayCloseCodes) => void;
  /** Counts since the start. */
  readonly identified: () => number;
  readonly resumed: () => number;
  readonly connections: () => number;
  readonly close: () => void;
};

type Payload = { readonly op: GatewayOpcodes; readonly d: unknown };

/** Discord's gateway on the same server as its REST interface: version 10, JSON, no compression. */
export function openGateway(server: Server, world: World, url: () => string): FakeGateway {
  const sockets = new WebSocketServer({ noServer: true });
  const sessions = new Map<string, Session>();
  let refusal: GatewayCloseCodes | undefined;
  let identified = 0;
  let resumed = 0;

  server.on("upgrade", (request: IncomingMessage, socket, head) => {
    sockets.handleUpgrade(request, socket, head, (connection) => {
      send(connection, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } });
      connection.on("message", (data: Buffer) => {
        // The client library speaks the gateway's protocol; whatever else came would be its bug.
        receive(connection, JSON.parse(data.toString()) as Payload);
      });
    });
  });

  function receive(connection: WebSocket, payload: Payload): void {
    const { op, d } = payload;
    if (op === GatewayOpcodes.Heartbeat) {
      return send(connection, { op: GatewayOpcodes.HeartbeatAck });
    }
    if (op === GatewayOpcodes.Identify) {
      return identify(connection, d as { token: string; shard?: [number, number] });
    }
    if (op === GatewayOpcodes.Resume) {
      return resume(connection, d as { session_id: string; seq: number });
    }
    return connection.close(GatewayCloseCodes.UnknownOpcode);
  }

  function identify(
    connection: WebSocket,
    { token, shard = [0, 1] }: { readonly token: string; readonly shard?: [number, number] },
  ): void {
    const code =
      refusal ?? (token === world.token ? undefined : GatewayCloseCodes.AuthenticationFailed);
    refusal = undefined;
    if (code !== undefined) return connection.close(code);
    identified += 1;
    const session: Session = { id: randomUUID(), shard, events: [], socket: connection };
    sessions.set(session.id, session);
    connection.on("close", (closeCode) => leave(session, connection, closeCode));
    const bot = world.users.get(world.applicationId);
    const guilds = [...world.guilds.values()].filter(
      ({ id }) => shardOf(id, shard[1]) === shard[0],
    );
    emit(session, GatewayDispatchEvents.Ready, {
      v: 10,
      user: bot === undefined ? {} : apiUser(bot),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      shard,
      application: { id: world.applicationId, flags: 0 },
    });
    for (const guild of guilds) {
      emit(session, GatewayDispatchEvents.GuildCreate, apiGuild(world, guild));
    }
    world.changed();
  }

  function resume(
    connection: WebSocket,
    { session_id, seq }: { readonly session_id: string; readonly seq: number },
  ): void {
    const session = sessions.get(session_id);
    if (session === undefined) {
      return send(connection, { op: GatewayOpcodes.InvalidSession, d: false });
    }
    session.socket = connection;
    connection.on("close", (code) => leave(session, connection, code));
    for (const event of session.events.filter(({ s }) => s > seq)) {
      send(connection, { op: GatewayOpcodes.Dispatch, ...event });
    }
    resumed += 1;
    emit(session, GatewayDispatchEvents.Resumed, {});
    world.changed();
  }

  function leave(session: Session, connection: WebSocket, code: number): void {
    if (session.socket === connection) session.socket = undefined;
    // A client that closes properly is gone for good.
    if (code === 1000 || code === 1001) sessions.delete(session.id);
    world.changed();
  }

  function emit(session: Session, t: string, d: unknown): void {
    const event = { s: session.events.length + 1, t, d };
    session.events.push(event);
    if (session.socket) send(session.socket, { op: GatewayOpcodes.Dispatch, ...event });
  }

  return {
    dispatch(event, data, guild) {
      for (const session of sessions.values()) {
        const [id, count] = session.shard;
        if (id === (guild === undefined ? 0 : shardOf(guild, count))) emit(session, event, data);
      }
    },
    dropSockets: () => sessions.forEach(({ socket }) => socket?.terminate()),
    invalidateSessions() {
      const open = [...sessions.values()];
      sessions.clear();
      for (const { socket } of open) {
        if (socket) send(socket, { op: GatewayOpcodes.InvalidSession, d: false });
      }
    },
    refuseNextIdentify: (code) => {
      refusal = code;
    },
    identified: () => identified,
    resumed: () => resumed,
    connections: () => [...sessions.values()].filter(({ socket }) => socket !== undefined).length,
    close() {
      sockets.clients.forEach((socket) => socket.terminate());
      sockets.close();
    },
  };
}

const shardOf = (guild: string, count: number): number =>
  Number((BigInt(guild) >> 22n) % BigInt(count));

const send = (socket: WebSocket, payload: object): void => socket.send(JSON.stringify(payload));
