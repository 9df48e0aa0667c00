import type { Guild } from "discord.js";
import { Events, Status } from "discord.js";
import type { Handle } from "#chat/answer.ts";
import type { ChatAdapter, Health } from "#chat/chat-adapter.ts";
import { type Clock, systemClock } from "#chat/clock.ts";
import type { Catalogue } from "#chat/command-spec.ts";
import { ConfigError } from "#chat/config-error.ts";
import { fetchFile } from "#chat/fetch-file.ts";
import { countInFlight } from "#chat/in-flight.ts";
import type { Log } from "#chat/log.ts";
import type { NoteChange, NotePresence, WorkspaceChange } from "#chat/workspace-change.ts";
import type { Desk } from "./answering/answer-interaction.ts";
import { answerInteraction } from "./answering/answer-interaction.ts";
import { discordClients } from "./connections/discord-clients.ts";
import { TOKEN_REFUSED, logIn } from "./connections/log-in.ts";
import type { Shards } from "./connections/shards.ts";
import { runsFirstShard } from "./connections/shards.ts";
import { watchConnection } from "./connections/watch-connection.ts";
import { isKithInteraction, readInstalled } from "./incoming.ts";
import { MESSAGES_PER_MINUTE, TIMING, type Timing } from "./limits.ts";
import type { FetchAttachment } from "./reading/fetch-attachment.ts";
import { isFileHost } from "./reading/file-host.ts";
import { registerCommands } from "./registration.ts";
import { openConversation } from "./sending/open-conversation.ts";
import { rememberedChannels, sendMessage } from "./sending/send-message.ts";
import { hasLeft } from "./workspaces/has-left.ts";
import { installLink } from "./workspaces/install-link.ts";
import { presentServers } from "./workspaces/present-servers.ts";
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
  /** Other times than Discord's, for tests. */
  readonly timing?: Partial<Timing>;
};

/** Kith on Discord: slash commands, buttons and modals over the gateway, messages over REST. */
export function createDiscordAdapter(options: DiscordOptions): ChatAdapter {
  const { token, log, note, clock = systemClock } = options;
  const timing: Timing = { ...TIMING, ...options.timing };
  const clients = discordClients(options, timing.postMs);
  const { client, answerRest, queueRest } = clients;
  const sender = { rest: queueRest, timeoutMs: timing.postMs, onUnauthorised: refuseToken };

  const inFlight = countInFlight();
  const dmChannels = rememberedChannels();
  const unfinished = new Map<string, string>();
  let state: "idle" | "running" | "refused" | "stopped" = "idle";

  function refuseToken(): void {
    // While starting, the failed login says it.
    if (state !== "running") return;
    state = "refused";
    const error = new ConfigError(TOKEN_REFUSED);
    log.error("discord token refused", error);
    void client.destroy();
    options.onFatal?.(error);
  }

  const fetchAttachment: FetchAttachment = ({ url, name, size }) =>
    fetchFile(
      { url, name, size },
      {
        mayFetch: (address) => isFileHost(address, options.apiUrl),
        timeoutMs: timing.fileMs,
        failed: (reason) => log.warn("discord file not fetched", { reason }),
      },
    );

  function listen(catalogue: Catalogue, handle: Handle): void {
    const { deferAfterMs } = timing;
    const desk: Desk = { catalogue, handle, fetchAttachment, rest: answerRest, log, deferAfterMs };
    client.on(Events.InteractionCreate, (interaction) => {
      if (state !== "running" && state !== "idle") return;
      if (isKithInteraction(interaction)) {
        void inFlight.during(() => answerInteraction(desk, interaction));
      }
    });
    client.on(Events.GuildCreate, (guild) => {
      if (state === "running") void inFlight.during(() => install(guild, handle));
    });
    // Not sent for a server that is only out of reach.
    client.on(Events.GuildDelete, (guild) => {
      if (state === "running") keepTrackOf(guild.id, { kind: "removed", at: clock.now() });
    });
    watchConnection(clients, {
      log,
      onRefused: refuseToken,
      isStopped: () => state === "stopped",
    });
  }

  async function install(guild: Guild, handle: Handle): Promise<void> {
    await note(guild.id, { kind: "installed", name: guild.name });
    await handle(readInstalled(guild));
  }

  /** Notes a change on the side: nobody waits for it. */
  function keepTrackOf(server: string, change: WorkspaceChange): void {
    void inFlight.during(() =>
      note(server, change).catch((error: unknown) =>
        log.error("discord change not noted", error, { change: change.kind }),
      ),
    );
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
      messagesPerMinute: MESSAGES_PER_MINUTE,
      afterCrash: "send-again",
      timeoutMs: timing.postMs,
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
      // What was added or removed while nobody listened.
      await options
        .notePresence(presentServers(client))
        .catch((error: unknown) => log.error("discord servers not compared", error));
      log.info("discord connected", {
        shards: client.ws.shards.size,
        servers: client.guilds.cache.size,
        install: installLink(id),
      });
    },
    send: async (to, message, delivery) => {
      if (state === "refused") return TOKEN_GONE;
      const result = await inFlight.during(() =>
        sendMessage(to, message, delivery, { ...sender, dmChannels }),
      );
      if (result.kind === "unreachable" && to.kind === "account") {
        const { workspace, account } = to;
        if (await inFlight.during(() => hasLeft(queueRest, workspace, account))) {
          keepTrackOf(workspace, { kind: "account-left", account });
        }
      }
      return result;
    },
    openConversation: async (_workspace, accounts, details) => {
      if (state === "refused") return TOKEN_GONE;
      return inFlight.during(() => openConversation(accounts, details, { ...sender, unfinished }));
    },
    profile: (workspace, account) =>
      readProfile(client.rest, client.guilds.cache.get(workspace), { workspace, account }, () =>
        keepTrackOf(workspace, { kind: "account-left", account }),
      ),
    health,
    async stop() {
      state = "stopped";
      await inFlight.idle();
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
