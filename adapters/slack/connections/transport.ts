import type { App, Logger, Receiver } from "@slack/bolt";
import type { Health } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import { ConfigError } from "#chat/config-error.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { Log } from "#chat/log.ts";
import type { Timing } from "../limits.ts";
import { httpEndpoint } from "./http-endpoint.ts";
import { CONNECTIONS, socketConnections } from "./socket-connections.ts";

/** How Slack's events arrive. */
export type Transport = {
  readonly mode: "socket" | "http";
  readonly receiver: Receiver;
  readonly open: (app: App) => Promise<void>;
  readonly takeNothingNew: () => void;
  readonly health: () => Health;
  readonly close: () => Promise<void>;
};

export type TransportSettings = {
  readonly appToken?: string | undefined;
  readonly signingSecret?: string | undefined;
  readonly apiUrl?: string | undefined;
  readonly mount?: Mount | undefined;
  readonly log: Log;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly timing: Timing;
};

/** @throws ConfigError when there is neither an app token nor a signing secret. */
export function transportOf(settings: TransportSettings): Transport {
  if (settings.appToken !== undefined && settings.appToken !== "") {
    return socketTransport(settings, settings.appToken);
  }
  if (settings.signingSecret !== undefined && settings.signingSecret !== "") {
    return httpTransport(settings, settings.signingSecret);
  }
  throw new ConfigError(
    "SLACK_BOT_TOKEN is set, but Slack cannot reach Kith: set SLACK_APP_TOKEN (socket mode, begins with xapp-) or SLACK_SIGNING_SECRET (HTTP mode).",
  );
}

function socketTransport(settings: TransportSettings, appToken: string): Transport {
  const sockets = socketConnections({ ...settings, appToken, apiUrl: settings.apiUrl });
  return {
    mode: "socket",
    receiver: sockets.receiver,
    open: sockets.start,
    // The sockets stay until the work under way has been acknowledged on them.
    takeNothingNew: () => undefined,
    health: () => ({
      connected: sockets.connected() > 0,
      detail: `${sockets.connected()} of ${CONNECTIONS} sockets open`,
    }),
    close: sockets.close,
  };
}

function httpTransport(settings: TransportSettings, signingSecret: string): Transport {
  const { mount } = settings;
  if (mount === undefined) throw new Error("HTTP mode needs a server to be mounted on");
  const endpoint = httpEndpoint({ ...settings, signingSecret, mount });
  return {
    mode: "http",
    receiver: endpoint.receiver,
    open: async () => endpoint.open(),
    takeNothingNew: endpoint.close,
    health: () => ({ connected: true, detail: "waiting for requests" }),
    close: async () => endpoint.close(),
  };
}
