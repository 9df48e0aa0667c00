import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { App, Logger } from "@slack/bolt";
import { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "#chat/log.ts";
import type { Timing } from "../limits.ts";
import { clientOptions } from "./slack-clients.ts";

/** Slack refreshes each socket now and then; with two, one is always there. */
export const CONNECTIONS = 2;

/** The name in an event's context of a function that says whether the socket it came by is gone. */
export const SOCKET_GONE = "socketGone";

/** The open ones, each with a value that is new for each connection. */
type OpenSockets = Map<SocketModeReceiver, object>;

type Stopping = { readonly signal: AbortSignal; readonly begun: Promise<unknown> };

export type SocketConnections = {
  /** Bolt wants one receiver; the others reach the same app. */
  readonly receiver: SocketModeReceiver;
  /** Opens all connections. @throws the client's error when the first try fails. */
  readonly start: (app: App) => Promise<void>;
  readonly connected: () => number;
  readonly close: () => Promise<void>;
};

export type SocketSettings = {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  readonly log: Log;
  readonly timing: Timing;
};

export function socketConnections(settings: SocketSettings): SocketConnections {
  const controller = new AbortController();
  const stopping = { signal: controller.signal, begun: once(controller.signal, "abort") };
  const open: OpenSockets = new Map();
  const first = receiverFor(settings, open);
  const receivers = [
    first,
    ...Array.from({ length: CONNECTIONS - 1 }, () => receiverFor(settings, open)),
  ];
  const loops: Promise<void>[] = [];

  return {
    receiver: first,
    start: async (app) => {
      for (const receiver of receivers) {
        if (receiver !== first) receiver.init(app);
      }
      await Promise.all(receivers.map((receiver) => receiver.client.start()));
      loops.push(...receivers.map((receiver) => keepOpen(receiver, open, settings, stopping)));
    },
    connected: () => open.size,
    close: async () => {
      controller.abort();
      await Promise.all(receivers.map((receiver) => receiver.client.disconnect()));
      await Promise.all(loops);
      open.clear();
    },
  };
}

/**
 * Bolt's own reconnecting is off: it waits 5 seconds, never tries again after a network error, and leaves a failed
 * try unhandled, which ends the process.
 */
function receiverFor(
  { appToken, apiUrl, logger, timing }: SocketSettings,
  open: OpenSockets,
): SocketModeReceiver {
  const receiver = new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions({ apiUrl, logger, timing }, 0) },
    logger,
    customPropertiesExtractor: () => {
      const socket = open.get(receiver);
      return { [SOCKET_GONE]: () => open.get(receiver) !== socket };
    },
  });
  // At once, as a command may follow Slack's greeting in the same breath.
  receiver.client.on("connected", () => open.set(receiver, {}));
  receiver.client.on("disconnected", () => open.delete(receiver));
  return receiver;
}

async function keepOpen(
  receiver: SocketModeReceiver,
  open: OpenSockets,
  { timing, log }: SocketSettings,
  stopping: Stopping,
): Promise<void> {
  let failures = 0;
  while (!stopping.signal.aborted) {
    if (open.has(receiver)) {
      await untilClosed(receiver);
    } else {
      try {
        await connect(receiver, stopping);
        failures = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        failures++;
        log.warn("slack socket not opened", { failures, why: reasonOf(error) });
        await wait(failures, timing, stopping.signal);
      }
    }
  }
}

/** Opens the socket, but does not hold up stopping: one that opens too late is closed again. */
async function connect(receiver: SocketModeReceiver, stopping: Stopping): Promise<void> {
  const opening = receiver.client.start();
  await Promise.race([opening, stopping.begun]);
  if (!stopping.signal.aborted) return;
  opening.then(() => receiver.client.disconnect()).catch(() => undefined);
}

function untilClosed(receiver: SocketModeReceiver): Promise<void> {
  return new Promise((resolve) => {
    receiver.client.once("disconnected", () => resolve());
  });
}

async function wait(failures: number, timing: Timing, stopping: AbortSignal): Promise<void> {
  const ms = Math.min(timing.reconnectMs * 2 ** (failures - 1), timing.longestReconnectMs);
  // Spread, so that many instances do not come back in the same moment.
  await pause(ms * (0.5 + Math.random() / 2), undefined, { signal: stopping }).catch(
    () => undefined,
  );
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : "closed");
