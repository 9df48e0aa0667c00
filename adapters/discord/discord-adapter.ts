import type { Guild } from "discord.js";
import { Events, RESTEvents, Status } from "discord.js";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter, Health } from "#chat/chat-adapter.ts";
import { type Clock, systemClock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { findVerb } from "#chat/command-spec.ts";
import { ConfigError } from "#chat/config-error.ts";
import { fetchFile } from "#chat/fetch-file.ts";
import type { Incoming } from "#chat/incoming.ts";
import type { Log } from "#chat/log.ts";
import type { NoteChange, NotePresence, WorkspaceChange } from "#chat/workspace-change.ts";
import { respond, settles } from "./answering/respond.ts";
import { discordClients } from "./connections/discord-clients.ts";
import { TOKEN_REFUSED, logIn } from "./connections/log-in.ts";
import type { Shards } from "./connections/shards.ts";
import { runsFirstShard, shardOf } from "./connections/shards.ts";
import type { KithInteraction } from "./incoming.ts";
import { isKithInteraction, pathOf, toIncoming } from "./incoming.ts";
import { TIMING } from "./limits.ts";
import type { FetchAttachment } from "./reading/fetch-attachment.ts";
import { isFileHost } from "./reading/file-host.ts";
import { registerCommands } from "./registration.ts";
import { openConversation } from "./sending/open-conversation.ts";
import { sendMessage } from "./sending/send-message.ts";
import { hasLeft } from "./workspaces/has-left.ts";
import { installLink } from "./workspaces/install-link.ts";
import { readProfile } from "./workspaces/read-profile.ts";

export type DiscordOptions = {
  readonly token: string;
  /** Checked against the token's own; a mix-up of two bots is found at the start. */
  readonly applicationId?: string | undefined;
  /** Discord's address without the version, such as `https://discord.com/api`. */
  readonly apiUrl?: string | undefined;
  /** Which shards this process runs; all that Discord recommends when left out. */
  readonly shards?: Shards | undefined;
  readonly note: NoteChange;
  readonly notePresence: NotePresence;
  readonly clock?: Clock;
  readonly log: Log;
  /** Called once when Discord stops taking the token: nothing works from then on. */
  readonly onFatal?: (error: ConfigError) => void;
  /** How long an answer may take before the caller is told to wait. */
  readonly deferAfterMs?: number;
  /** How long the sending of a message may take. */
  readonly sendTimeoutMs?: number;
  /** How long the fetching of an attached file may take. */
  readonly fileTimeoutMs?: number;
};

/** Kith on Discord: slash commands, buttons and modals over the gateway, messages over REST. */
export function createDiscordAdapter(options: DiscordOptions): ChatAdapter {
  const { token, log, note, clock = systemClock } = options;
  const timeoutMs = options.sendTimeoutMs ?? TIMING.sendTimeoutMs;
  const deferAfterMs = options.deferAfterMs ?? TIMING.deferAfterMs;
  const { client, answerRest, queueRest } = discordClients(options, timeoutMs);

  const underWay = new Set<Promise<unknown>>();
  const dmChannels = new Map<string, string>();
  const unfinished = new Map<string, string>();
  let state: "idle" | "running" | "refused" | "stopped" = "idle";

  function track<T>(work: Promise<T>): Promise<T> {
    const settled: Promise<unknown> = work.then(
      () => underWay.delete(settled),
      () => underWay.delete(settled),
    );
    underWay.add(settled);
    return work;
  }

  function refuseToken(): void {
    // While starting, the failed login says it.
    if (state !== "running") return;
    state = "refused";
    const error = new ConfigError(TOKEN_REFUSED);
    log.error("discord.token-refused", error);
    void client.destroy();
    options.onFatal?.(error);
  }

  const fetchAttachment: FetchAttachment = ({ url, name, size }) =>
    fetchFile(
      { url, name, size },
      {
        mayFetch: (address) => isFileHost(address, options.apiUrl),
        timeoutMs: options.fileTimeoutMs ?? TIMING.fileTimeoutMs,
        failed: (reason) => log.warn("discord.attachment-failed", { reason }),
      },
    );

  async function onInteraction(
    interaction: KithInteraction,
    catalogue: Catalogue,
    handle: Handle,
  ): Promise<void> {
    const path = pathOf(interaction, catalogue);
    const mayOpenForm = path !== undefined && findVerb(catalogue, path)?.mayOpenForm === true;
    const reading = toIncoming(interaction, catalogue, fetchAttachment);
    // A form must be the first response: when a file takes its time, the core is told that none can be opened.
    const isTooLateForForm = mayOpenForm && !(await settles(reading, deferAfterMs / 2));
    const noForm = Promise.withResolvers<void>();
    if (!mayOpenForm || isTooLateForForm) noForm.resolve();
    const pending = reading.then((incoming) =>
      handle(isTooLateForForm ? withoutForm(incoming) : incoming, noForm.resolve),
    );
    await respond(interaction, pending, {
      rest: answerRest,
      log,
      noForm: noForm.promise,
      deferAfterMs: isTooLateForForm ? 0 : deferAfterMs,
    });
  }

  function listen(catalogue: Catalogue, handle: Handle): void {
    client.on(Events.InteractionCreate, (interaction) => {
      if (state !== "running" && state !== "idle") return;
      if (isKithInteraction(interaction)) {
        void track(onInteraction(interaction, catalogue, handle));
      }
    });
    client.on(Events.GuildCreate, (guild) => {
      if (state === "running") void track(install(guild, handle));
    });
    // Not sent for a server that is only out of reach.
    client.on(Events.GuildDelete, (guild) => {
      if (state === "running") keepTrackOf(guild.id, { kind: "removed", at: clock.now() });
    });
    client.on(Events.ShardDisconnect, () => refuseToken());
    client.on(Events.Invalidated, () => refuseToken());
    client.on(Events.ShardError, (error, shard) =>
      log.warn("discord.shard-error", { shard, reason: error.message }),
    );
    client.on(Events.ShardReconnecting, (shard) => {
      // The client library says so of a connection that is being closed too.
      if (state !== "stopped") log.info("discord.reconnecting", { shard });
    });
    client.on(Events.ShardResume, (shard, replayed) =>
      log.info("discord.resumed", { shard, replayed }),
    );
    client.on(Events.Error, (error) => log.error("discord.client-error", error));
    for (const rest of [client.rest, answerRest, queueRest]) {
      rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
        log.warn("discord.invalid-requests", { count }),
      );
    }
  }

  async function install(guild: Guild, handle: Handle): Promise<void> {
    await note(guild.id, { kind: "installed", name: guild.name });
    await handle(installedIn(guild));
  }

  /** Notes a change on the side: nobody waits for it. */
  function keepTrackOf(server: string, change: WorkspaceChange): void {
    const noted = note(server, change).catch((error: unknown) =>
      log.error("discord.change-not-noted", error, { change: change.kind }),
    );
    void track(noted);
  }

  /** What was added or removed while nobody listened: the client knows every server of its shards. */
  async function notePresence(): Promise<void> {
    const count = client.options.shardCount ?? client.ws.shards.size;
    await options.notePresence({
      knows: (server) => client.ws.shards.has(shardOf(server, count)),
      present: new Set(client.guilds.cache.keys()),
    });
  }

  function health(): Health {
    const shards = [...client.ws.shards.values()];
    const ready = shards.filter((shard) => shard.status === Status.Ready).length;
    const connected = state === "running" && shards.length > 0 && ready === shards.length;
    if (state === "refused") return { connected: false, detail: "the token is not accepted" };
    return { connected, detail: `${ready} of ${shards.length} shards connected` };
  }

  return {
    platform: "discord",
    pace: {
      messagesPerMinute: TIMING.messagesPerMinute,
      afterCrash: "send-again",
      timeoutMs,
    },
    async start(catalogue, handle) {
      listen(catalogue, handle);
      const ready = await logIn(client, token);
      const { id } = ready.application;
      if (options.applicationId !== undefined && options.applicationId !== id) {
        await client.destroy();
        throw new ConfigError(
          `DISCORD_APPLICATION_ID is ${options.applicationId}, but DISCORD_TOKEN belongs to the application ${id}: copy both from the same application.`,
        );
      }
      // Once for all processes: the others run later shards of the same bot.
      if (runsFirstShard(options.shards)) {
        await registerCommands(client.rest, id, catalogue, log);
      }
      state = "running";
      await notePresence().catch((error: unknown) =>
        log.error("discord.servers-not-compared", error),
      );
      log.info("discord.connected", {
        shards: client.ws.shards.size,
        servers: client.guilds.cache.size,
        install: installLink(id),
      });
    },
    send: async (to, message, delivery) => {
      if (state === "refused") return TOKEN_GONE;
      const result = await track(
        sendMessage(to, message, delivery, {
          rest: queueRest,
          dmChannels,
          timeoutMs,
          onUnauthorised: refuseToken,
        }),
      );
      if (result.kind === "unreachable" && to.kind === "account") {
        const { workspace, account } = to;
        if (await track(hasLeft(queueRest, workspace, account))) {
          keepTrackOf(workspace, { kind: "account-left", account });
        }
      }
      return result;
    },
    openConversation: async (_workspace, accounts, details) => {
      if (state === "refused") return TOKEN_GONE;
      return track(
        openConversation(accounts, details, {
          rest: queueRest,
          unfinished,
          timeoutMs,
          onUnauthorised: refuseToken,
        }),
      );
    },
    profile: (workspace, account) =>
      readProfile(client.rest, client.guilds.cache.get(workspace), { workspace, account }, () =>
        keepTrackOf(workspace, { kind: "account-left", account }),
      ),
    health,
    async stop() {
      state = "stopped";
      while (underWay.size > 0) await Promise.all(underWay);
      await client.destroy();
    },
  };
}

const TOKEN_GONE = {
  kind: "retry",
  afterMs: 60_000,
  reason: "the token is not accepted",
  holdsLane: true,
} as const;

const withoutForm = (incoming: Incoming): Incoming =>
  incoming.event.kind === "command"
    ? { ...incoming, event: { ...incoming.event, isTooLateForForm: true } }
    : incoming;

/** The bot has no eyes for who added it: the server's owner stands for them. */
function installedIn(guild: Guild): Incoming {
  return {
    platform: "discord",
    deliveryId: `installed-${guild.id}-${guild.joinedTimestamp}`,
    workspace: { id: guild.id, name: guild.name },
    account: { id: guild.ownerId, name: undefined, locale: guild.preferredLocale, isAdmin: true },
    channel: undefined,
    mentioned: [],
    event: { kind: "installed" },
  };
}
