import { setTimeout as pause } from "node:timers/promises";
import type { App, Logger } from "@slack/bolt";
import { SocketModeReceiver } from "@slack/bolt";
import type { Log } from "#chat/log.ts";
import type { Timing } from "./limits.ts";
import { clientOptions } from "./slack-clients.ts";

/** Slack refreshes each socket now and then; with two, one is always there. */
const CONNECTIONS = 2;

export type SocketConnections = {
  /** Bolt wants one receiver; the others reach the same app. */
  readonly receiver: SocketModeReceiver;
  /** Opens all connections. @throws the client's error when the first try fails. */
  readonly open: (app: App) => Promise<void>;
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
  const stopping = new AbortController();
  const first = receiverFor(settings);
  const receivers = [
    first,
    ...Array.from({ length: CONNECTIONS - 1 }, () => receiverFor(settings)),
  ];
  const connected = new Set<SocketModeReceiver>();
  const loops: Promise<void>[] = [];

  return {
    receiver: first,
    open: async (app) => {
      for (const receiver of receivers) {
        if (receiver !== first) receiver.init(app);
      }
      await Promise.all(receivers.map((receiver) => receiver.client.start()));
      for (const receiver of receivers) {
        connected.add(receiver);
        loops.push(keepOpen(receiver, connected, settings, stopping.signal));
      }
    },
    connected: () => connected.size,
    close: async () => {
      stopping.abort();
      await Promise.all(receivers.map((receiver) => receiver.client.disconnect()));
      await Promise.all(loops);
      connected.clear();
    },
  };
}

/**
 * Bolt's own reconnecting is off: it waits 5 seconds, never tries again after a network error, and leaves a failed
 * try unhandled, which ends the process.
 */
function receiverFor({ appToken, apiUrl, logger }: SocketSettings): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: clientOptions({ apiUrl, logger }, 0) },
    logger,
  });
}

async function keepOpen(
  receiver: SocketModeReceiver,
  connected: Set<SocketModeReceiver>,
  { timing, log }: SocketSettings,
  stopping: AbortSignal,
): Promise<void> {
  let failures = 0;
  while (!stopping.aborted) {
    if (connected.has(receiver)) {
      await untilClosed(receiver);
      connected.delete(receiver);
    } else {
      try {
        await receiver.client.start();
        connected.add(receiver);
        failures = 0;
      } catch (error) {
        if (stopping.aborted) return;
        failures++;
        log.warn("slack socket not opened", { failures, why: reasonOf(error) });
        await wait(failures, timing, stopping);
      }
    }
  }
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
