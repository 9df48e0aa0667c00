import { App } from "@slack/bolt";
import type { ChatAdapter, SendResult } from "#chat/chat-adapter.ts";
import type { Clock } from "#chat/clock.ts";
import type { Mount } from "#chat/http-mount.ts";
import { countInFlight } from "#chat/in-flight.ts";
import type { Log } from "#chat/log.ts";
import { within } from "#chat/within.ts";
import type { NoteChange, NotePresence } from "#chat/workspace-change.ts";
import { deskMaker } from "./answering/desk.ts";
import { listen } from "./answering/listen.ts";
import { configFault } from "./connections/config-fault.ts";
import { libraryLog } from "./connections/library-log.ts";
import { clientOptions } from "./connections/slack-clients.ts";
import type { Transport } from "./connections/transport.ts";
import { transportOf } from "./connections/transport.ts";
import type { Installing } from "./install/installing.ts";
import { installLink, openInstalling } from "./install/installing.ts";
import { MESSAGES_PER_MINUTE, TIMING } from "./limits.ts";
import type { Timing } from "./limits.ts";
import { openConversation } from "./sending/open-conversation.ts";
import { sendMessage, unfinishedMessages } from "./sending/send-message.ts";
import { readProfile } from "./workspaces/read-profile.ts";
import { installedWorkspaces, oneWorkspace } from "./workspaces/slack-workspaces.ts";
import { hasTokenEnded, mayMeanToken } from "./workspaces/token-ended.ts";

export type SlackOptions = {
  /** Of the one workspace that Kith serves; without it, `installing` says how others come. */
  readonly botToken?: string | undefined;
  readonly installing?: Installing | undefined;
  /** With it Kith connects to Slack by sockets, and needs no public address. */
  readonly appToken?: string | undefined;
  /** Without an app token: Slack sends requests to `/slack/events` on `mount`, signed with this. */
  readonly signingSecret?: string | undefined;
  /** Slack's Web API, when it is not the usual one. */
  readonly apiUrl?: string | undefined;
  readonly mount?: Mount | undefined;
  readonly note: NoteChange;
  readonly notePresence: NotePresence;
  readonly log: Log;
  readonly clock: Clock;
  /** Other times than Slack's, for tests. */
  readonly timing?: Partial<Timing>;
};

const START_RETRIES = 3;

/** Where Kith is not installed (any more) nothing can be sent; it may be again. */
const NOT_INSTALLED = { kind: "retry", afterMs: 60_000, reason: "not installed" } as const;

/** Kith on Slack: socket mode with an app token, else HTTP with a signing secret; in one workspace or in many. */
export function createSlackAdapter(options: SlackOptions): ChatAdapter {
  const { botToken, installing, apiUrl, log, note, clock } = options;
  const timing: Timing = { ...TIMING, ...options.timing };
  const settings = { apiUrl, log, logger: libraryLog(log), timing, clock };
  const workspaces =
    installing === undefined
      ? oneWorkspace(settings, botToken ?? "")
      : installedWorkspaces(settings, installing.store);
  const inFlight = countInFlight();
  const unfinished = unfinishedMessages();
  let transport: Transport | undefined;
  let stopped: Promise<void> | undefined;

  const stop = async (): Promise<void> => {
    // What still arrives would come to nobody else; but a busy moment must not last for ever.
    await within(inFlight.quiet(), timing.stopMs);
    transport?.takeNothingNew();
    await inFlight.idle();
    await transport?.close();
  };

  /** Sends one message, and notes what Slack says by not taking it: that the workspace or the receiver is gone. */
  async function sendIn(team: string, ...args: SendArguments): Promise<SendResult> {
    const workspace = await workspaces.find(team);
    if (workspace === undefined) return NOT_INSTALLED;
    const client = workspace.clients.posting;
    const result = await sendMessage({ client, timing, log, unfinished }, ...args);
    if (installing === undefined || result.kind === "sent" || !mayMeanToken(result.reason)) {
      return result;
    }
    if (!(await hasTokenEnded(workspace.clients.profiles))) return result;
    workspaces.forget(team);
    const present = await workspaces.find(team);
    // A newer installation has a token of its own.
    if (present?.botToken === workspace.botToken) {
      await note(team, { kind: "removed", at: clock.now() });
    }
    return NOT_INSTALLED;
  }

  /** The start is the one chance to hear that Kith is back in its only workspace. */
  async function noteOwnWorkspace(): Promise<void> {
    const own = await workspaces.find("");
    const { team_id: team } = (await own?.clients.profiles.auth.test()) ?? {};
    if (team === undefined) return;
    await options.notePresence({ knows: (id) => id === team, present: new Set([team]) });
  }

  return {
    platform: "slack",
    pace: {
      messagesPerMinute: MESSAGES_PER_MINUTE,
      // Slack has no nonce: a message sent again could show twice.
      afterCrash: "uncertain",
      timeoutMs: timing.postMs,
    },
    start: async (catalogue, handle) => {
      const link = transportOf({ ...options, ...settings });
      const app = new App({
        // Bolt keeps clients for ever that it makes of tokens; ours are those of the workspaces.
        ...(installing === undefined ? { token: botToken } : { authorize: async () => ({}) }),
        receiver: link.receiver,
        clientOptions: clientOptions(settings, START_RETRIES),
        // Otherwise a wrong token ends the process before it can be named.
        deferInitialization: true,
        convoStore: false,
        logger: settings.logger,
      });
      let open = true;
      app.use(async ({ next }) => {
        if (open) await inFlight.during(next);
      });
      app.error(async (error) => log.error("slack event not answered", error));
      const makeDesk = deskMaker({ ...settings, handle });
      listen(app, {
        deskOf: async (team) => {
          const workspace = await workspaces.find(team ?? "");
          return workspace && makeDesk(workspace);
        },
        note,
        forget: workspaces.forget,
        notInstalled: installing && installing.notInstalled(installLink(installing)),
        prefix: catalogue.prefix,
      });
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
      if (installing === undefined) {
        await noteOwnWorkspace().catch((error: unknown) =>
          log.error("slack workspace not noted", error),
        );
      } else {
        openInstalling(installing, { ...options, ...settings, forget: workspaces.forget });
      }
      log.info("slack connected", { mode: link.mode });
    },
    send: (to, message, delivery) => sendIn(to.workspace, to, message, delivery),
    openConversation: async (team, accounts) => {
      const workspace = await workspaces.find(team);
      if (workspace === undefined) return NOT_INSTALLED;
      return openConversation(workspace.clients.posting, accounts);
    },
    profile: async (team, account) => {
      const workspace = await workspaces.find(team);
      return workspace && readProfile(workspace.clients.profiles, account, log);
    },
    health: () =>
      transport === undefined || stopped !== undefined
        ? { connected: false, detail: "not started" }
        : transport.health(),
    stop: () => (stopped ??= stop()),
  };
}

type SendArguments = Parameters<typeof sendMessage> extends [unknown, ...infer Rest] ? Rest : never;
