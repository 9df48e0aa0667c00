import { createServer } from "node:http";
import type { Clock } from "#chat/clock.ts";
import { systemClock } from "#chat/clock.ts";
import type { Deliver } from "./delivery.ts";
import type { Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import { createHttpDelivery } from "./http-delivery.ts";
import { serve } from "./http-server.ts";
import type { FakeTeam } from "./http-server.ts";
import type { FakeInstalls } from "./installs.ts";
import { createInstalls } from "./installs.ts";
import { eventEnvelope } from "./event-envelope.ts";
import type { Sockets } from "./sockets.ts";
import { createSockets } from "./sockets.ts";
import type { FakeChannel, World } from "./world.ts";
import { addChannel, addPerson, createCounter, createWorld, newId } from "./world.ts";

/** A Slack on loopback, spoken to by the real client libraries. It keeps Slack's limits and notes who breaks them. */
export type FakeSlack = {
  /** What an adapter needs to find it. */
  readonly apiUrl: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly baseUrl: string;
  /** Everything in the workspace. */
  readonly world: World;
  /** A channel that the bot is in. */
  readonly channel: FakeChannel;
  readonly faults: Faults;
  readonly sockets: Sockets;
  /** From now on things are posted to this address, signed, instead of sent by socket. */
  readonly postTo: (url: string) => void;
  /** Tells the app what happened, in whichever mode it is. */
  readonly deliver: Deliver;
  /** Another workspace of the same Slack, which the app is not in; it speaks to the app by HTTP. */
  readonly addTeam: (name: string) => FakeSlack;
  /** What people do on Slack's page of permissions, and how they remove the app again. */
  readonly installs: FakeInstalls;
  /** Removes the app: its token ends, and the app is told. */
  readonly uninstall: () => Promise<void>;
  /** The network to Slack breaks: connections end, and new ones are refused, until the returned function is called. */
  readonly cut: () => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
};

export async function startFakeSlack(options: { readonly clock?: Clock } = {}): Promise<FakeSlack> {
  const clock = options.clock ?? systemClock;
  const counter = createCounter();
  const world = createWorld(clock, counter);
  const tickets = new Set<string>();
  const first: FakeTeam = { world, faults: createFaults(clock), token: "xoxb-fake-bot" };
  const teams: [FakeTeam, ...FakeTeam[]] = [first];
  const installs = createInstalls(teams);
  const appToken = "xapp-fake-app";
  const signingSecret = "fake-signing-secret";
  let appUrl: string | undefined;

  const server = createServer((request, response) => {
    serve(
      {
        teams,
        installs,
        appToken,
        baseUrl: () => baseUrl,
        newTicket: () => {
          const ticket = newId(world, "ticket");
          tickets.add(ticket);
          return ticket;
        },
      },
      request,
      response,
    ).catch((error: unknown) => {
      world.violations.push(`the fake failed: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const { port } = address;
  const baseUrl = `http://127.0.0.1:${port}`;

  const sockets = createSockets(world, server, (ticket) => tickets.delete(ticket));

  function openTeam(team: FakeTeam): FakeSlack {
    const own = team.world;
    const post = createHttpDelivery(own, signingSecret, () => appUrl ?? "");
    const deliver: Deliver = (envelope) =>
      (appUrl === undefined ? sockets : { deliver: post }).deliver(envelope);
    addPerson(own, "kith", { id: own.bot.user, isBot: true });
    return {
      apiUrl: `${baseUrl}/api/`,
      get botToken() {
        return team.token ?? "";
      },
      appToken,
      signingSecret,
      baseUrl,
      world: own,
      channel: addChannel(own, "job-search"),
      faults: team.faults,
      sockets,
      postTo: (url) => {
        appUrl = url;
      },
      deliver,
      addTeam: (name) => {
        const added: FakeTeam = {
          world: createWorld(clock, counter, { name, number: teams.length + 1 }),
          faults: createFaults(clock),
          token: undefined,
        };
        teams.push(added);
        return openTeam(added);
      },
      installs,
      uninstall: async () => {
        installs.end(team);
        const bot = [own.bot.user];
        await deliver(eventEnvelope(own, { type: "tokens_revoked", tokens: { oauth: [], bot } }));
        await deliver(eventEnvelope(own, { type: "app_uninstalled" }));
      },
      cut: async () => {
        sockets.dropAll();
        server.closeAllConnections();
        await new Promise((resolve) => {
          server.close(resolve);
        });
        return () =>
          new Promise<void>((resolve) => {
            server.listen(port, "127.0.0.1", resolve);
          });
      },
      close: async () => {
        sockets.close();
        server.closeAllConnections();
        await new Promise((resolve) => {
          server.close(resolve);
        });
      },
    };
  }

  return openTeam(first);
}
