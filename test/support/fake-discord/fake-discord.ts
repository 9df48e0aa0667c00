import { once } from "node:events";
import { GatewayDispatchEvents, PermissionFlagsBits } from "discord.js";
import type { Clock } from "#chat/clock.ts";
import { apiGuild } from "./api-shapes.ts";
import { channelRoutes } from "./channel-routes.ts";
import { commandRoutes } from "./command-routes.ts";
import type { Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import type { FakeGateway } from "./gateway.ts";
import { openGateway } from "./gateway.ts";
import { createHttpServer } from "./http-server.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import type { PersonActions } from "./person-actions.ts";
import { createPersonActions } from "./person-actions.ts";
import type { Route } from "./route.ts";
import type { FakeChannel, FakeGuild, FakeUser, World } from "./world.ts";
import { addChannel, addUser, createWorld, directMessage } from "./world.ts";

export type FakeDiscordOptions = {
  /**
   * Decides what is too late: 3 s for a response, 15 min for what follows it. Without one time stands still, so that
   * a busy machine is not taken for a slow bot.
   */
  readonly clock?: Clock;
  /** How many shards Discord recommends. */
  readonly shards?: number;
};

/** A Discord on loopback that the real client library talks to, with one server, one channel and the bot. */
export type FakeDiscord = {
  /** For `DISCORD_API_URL`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly guild: FakeGuild;
  readonly channel: FakeChannel;
  readonly faults: Faults;
  readonly gateway: FakeGateway;
  /** What people do. */
  readonly people: PersonActions;
  /** A new person in the server. */
  readonly addMember: (name: string, rights?: "member" | "organiser") => FakeUser;
  readonly directMessage: (user: string) => FakeChannel;
  /** Adds the bot to another server while it runs. */
  readonly addServer: (name: string) => FakeGuild;
  /** Takes the bot out of a server, or, `unavailable`, the server out of reach for a while. */
  readonly removeServer: (server: FakeGuild, how?: "removed" | "unavailable") => void;
  readonly close: () => Promise<void>;
};

export async function startFakeDiscord(options: FakeDiscordOptions = {}): Promise<FakeDiscord> {
  const token = "fake.discord.token";
  const opened = new Date();
  const world = createWorld({ clock: options.clock ?? { now: () => opened }, token });
  addUser(world, "kith", true, world.applicationId);
  const guild = newGuild(world, "Job Search Group");
  const channel = newChannel(world, guild);

  const faults = createFaults();
  let port = 0;
  const gatewayUrl = (): string => `ws://127.0.0.1:${port}/gateway`;
  const gatewayRoute: Route = {
    route: "GET /gateway/bot",
    needsToken: true,
    answer: () => ({
      status: 200,
      body: {
        url: gatewayUrl(),
        shards: options.shards ?? 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 1, max_concurrency: 16 },
      },
    }),
  };
  const routes = [gatewayRoute, ...channelRoutes, ...commandRoutes, ...interactionRoutes];
  const server = createHttpServer(world, faults, routes);
  const gateway = openGateway(server, world, gatewayUrl);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  port = typeof address === "object" && address !== null ? address.port : 0;

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    guild,
    channel,
    faults,
    gateway,
    people: createPersonActions(world, gateway, () => `http://127.0.0.1:${port}`),
    addMember(name, rights = "member") {
      const user = addUser(world, name);
      guild.members.set(user.id, rights === "organiser" ? PermissionFlagsBits.ManageGuild : 0n);
      return user;
    },
    directMessage: (user) => directMessage(world, user),
    addServer(name) {
      const added = newGuild(world, name);
      newChannel(world, added);
      gateway.dispatch(GatewayDispatchEvents.GuildCreate, apiGuild(world, added), added.id);
      return added;
    },
    removeServer({ id }, how = "removed") {
      const isRemoved = how === "removed";
      if (isRemoved) world.guilds.delete(id);
      const gone = isRemoved ? { id } : { id, unavailable: true };
      gateway.dispatch(GatewayDispatchEvents.GuildDelete, gone, id);
    },
    async close() {
      gateway.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function newGuild(world: World, name: string): FakeGuild {
  const owner = addUser(world, "owner");
  const guild: FakeGuild = {
    id: world.newId(),
    name,
    ownerId: owner.id,
    members: new Map([
      [world.applicationId, 0n],
      [owner.id, PermissionFlagsBits.ManageGuild],
    ]),
  };
  world.guilds.set(guild.id, guild);
  return guild;
}

const newChannel = (world: World, guild: FakeGuild): FakeChannel =>
  addChannel(world, {
    kind: "text",
    guild: guild.id,
    parent: undefined,
    name: "general",
    members: [],
  });
