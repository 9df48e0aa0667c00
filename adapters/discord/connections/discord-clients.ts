import { Client, GatewayIntentBits, Options, REST } from "discord.js";
import type { Shards } from "./shards.ts";
import { requestsPerSecond } from "./shards.ts";
import { wholeRequest } from "./whole-request.ts";

export type DiscordClients = {
  /** The gateway, and whatever may wait. */
  readonly client: Client;
  /** Answers somebody: never tries twice by itself. */
  readonly answerRest: REST;
  /** Queued messages have a client of their own, which leaves waiting and trying again to the queue. */
  readonly queueRest: REST;
};

type Settings = {
  readonly token: string;
  readonly apiUrl?: string | undefined;
  readonly shards?: Shards | undefined;
};

export function discordClients(
  { token, apiUrl, shards }: Settings,
  timeoutMs: number,
): DiscordClients {
  const rest = {
    ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/, "") }),
    invalidRequestWarningInterval: 500,
    makeRequest: wholeRequest,
    globalRequestsPerSecond: requestsPerSecond(shards),
    timeout: timeoutMs,
  };
  const client: Client = new Client({
    intents: [GatewayIntentBits.Guilds],
    ...(shards === undefined
      ? { shards: "auto" }
      : { shards: [...shards.ids], shardCount: shards.count }),
    rest: { ...rest, retries: 1 },
    allowedMentions: { parse: [] },
    // Nothing that people write or are is kept in memory.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: 100, keepOverLimit: (user) => user.id === client.user?.id },
      GuildMemberManager: { maxSize: 10, keepOverLimit: (member) => member.id === client.user?.id },
    }),
  });
  return {
    client,
    answerRest: new REST({ ...rest, retries: 0 }),
    queueRest: new REST({ ...rest, retries: 0, rejectOnRateLimit: () => true }).setToken(token),
  };
}
