import { App } from "@slack/bolt";
import type { ChatAdapter } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import type { Mount } from "#chat/http-mount.ts";
import type { Log } from "#chat/log.ts";
import { fetchFile, type FileSource } from "#chat/fetch-file.ts";
import { configFault } from "./config-fault.ts";
import { isFileHost } from "./file-host.ts";
import { filePermission } from "./file-permission.ts";
import { countInFlight } from "./in-flight.ts";
import { libraryLog } from "./library-log.ts";
import { MESSAGES_PER_MINUTE, TIMING } from "./limits.ts";
import type { Timing } from "./limits.ts";
import { listen } from "./listen.ts";
import { openConversation } from "./open-conversation.ts";
import { profile } from "./profile.ts";
import { send, type UnfinishedMessages } from "./send.ts";
import { clientOptions, slackClients } from "./slack-clients.ts";
import type { Transport } from "./transport.ts";
import { transportOf } from "./transport.ts";

export type SlackOptions = {
  readonly botToken: string;
  /** With it Kith connects to Slack by sockets, and needs no public address. */
  readonly appToken?: string | undefined;
  /** Without an app token: Slack sends requests to `/slack/events` on `mount`, signed with this. */
  readonly signingSecret?: string | undefined;
  /** Slack's Web API, when it is not the usual one. */
  readonly apiUrl?: string | undefined;
  readonly mount?: Mount | undefined;
  readonly log: Log;
  readonly clock: Clock;
  /** Other times than Slack's, for tests. */
  readonly timing?: Partial<Timing>;
};

const START_RETRIES = 3;

/** Kith on Slack: socket mode with an app token, else HTTP with a signing secret. */
export function createSlackAdapter(options: SlackOptions): ChatAdapter {
  const { botToken, apiUrl, log } = options;
  const timing: Timing = { ...TIMING, ...options.timing };
  const logger = libraryLog(log);
  const clients = slackClients({ botToken, apiUrl, logger, timing });
  const inFlight = countInFlight();
  const mayReadFiles = filePermission(clients.profiles, { clock: options.clock, log });
  const unfinished: UnfinishedMessages = new Map();
  let transport: Transport | undefined;
  let stopped: Promise<void> | undefined;

  const stop = async (): Promise<void> => {
    transport?.takeNothingNew();
    await inFlight.idle();
    await transport?.close();
  };

  return {
    platform: "slack",
    pace: {
      messagesPerMinute: MESSAGES_PER_MINUTE,
      // Slack has no nonce: a message sent again could show twice.
      afterCrash: "uncertain",
      timeoutMs: timing.postMs,
    },
    start: async (catalogue, handle) => {
      const link = transportOf({ ...options, timing, logger });
      const app = new App({
        token: botToken,
        receiver: link.receiver,
        clientOptions: clientOptions({ apiUrl, logger, timing }, START_RETRIES),
        // Otherwise a wrong token ends the process before it can be named.
        deferInitialization: true,
        convoStore: false,
        logger,
      });
      let open = true;
      app.use(async ({ next }) => {
        if (open) await inFlight.during(next);
      });
      app.error(async (error) => log.error("slack event not answered", error));
      const desk = {
        clients,
        timing,
        log,
        ask: handle,
        mayReadFiles,
        sentFiles: new Map(),
        fetchFile: (source: FileSource) =>
          fetchFile(source, {
            mayFetch: (url) => isFileHost(url, apiUrl),
            headers: { authorization: `Bearer ${botToken}` },
            timeoutMs: timing.fileMs,
            failed: (reason) => log.warn("slack file not fetched", { reason }),
          }),
      };
      listen(app, desk, catalogue.prefix);
      transport = {
        ...link,
        takeNothingNew: () => {
          open = false;
          link.takeNothingNew();
        },
      };
      try {
        await app.init();
      } catch (error) {
        throw configFault("SLACK_BOT_TOKEN", error);
      }
      try {
        await link.open(app);
      } catch (error) {
        throw configFault("SLACK_APP_TOKEN", error);
      }
      log.info("slack connected", { mode: link.mode, readsFiles: await mayReadFiles() });
    },
    send: (to, message, delivery) =>
      send({ client: clients.posting, timing, log, unfinished }, to, message, delivery),
    openConversation: (_workspace, accounts) => openConversation(clients.posting, accounts),
    profile: (_workspace, account) => profile(clients.profiles, account, log),
    health: () =>
      transport === undefined || stopped !== undefined
        ? { connected: false, detail: "not started" }
        : transport.health(),
    stop: () => (stopped ??= stop()),
  };
}
