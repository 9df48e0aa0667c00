import { createServer } from "node:http";
import type { Clock } from "#chat/clock.ts";
import { systemClock } from "#chat/clock.ts";
import type { Deliver } from "./delivery.ts";
import type { Faults } from "./faults.ts";
import { createFaults } from "./faults.ts";
import { createHttpDelivery } from "./http-delivery.ts";
import { serve } from "./http-server.ts";
import type { Sockets } from "./sockets.ts";
import { createSockets } from "./sockets.ts";
import type { FakeChannel, World } from "./world.ts";
import { addChannel, addPerson, createWorld, newId } from "./world.ts";

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
  readonly close: () => Promise<void>;
};

export async function startFakeSlack(options: { readonly clock?: Clock } = {}): Promise<FakeSlack> {
  const world = createWorld(options.clock ?? systemClock);
  const faults = createFaults(world.clock);
  const tickets = new Set<string>();
  const tokens = { bot: "xoxb-fake-bot", app: "xapp-fake-app" };
  const signingSecret = "fake-signing-secret";
  let appUrl: string | undefined;

  const server = createServer((request, response) => {
    serve(
      {
        world,
        faults,
        tokens,
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
  const baseUrl = `http://127.0.0.1:${address.port}`;

  const sockets = createSockets(world, server, (ticket) => tickets.delete(ticket));
  const post = createHttpDelivery(world, signingSecret, () => appUrl ?? "");
  addPerson(world, "kith", { id: world.bot.user, isBot: true });

  return {
    apiUrl: `${baseUrl}/api/`,
    botToken: tokens.bot,
    appToken: tokens.app,
    signingSecret,
    baseUrl,
    world,
    channel: addChannel(world, "job-search"),
    faults,
    sockets,
    postTo: (url) => {
      appUrl = url;
    },
    deliver: (envelope) => (appUrl === undefined ? sockets : { deliver: post }).deliver(envelope),
    close: async () => {
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
