import type { Client } from "discord.js";
import { DiscordjsError, DiscordjsErrorCodes, Events } from "discord.js";
import { ConfigError } from "#chat/config-error.ts";

export const TOKEN_REFUSED =
  "DISCORD_TOKEN is not accepted by Discord: copy the bot's token again from the Developer Portal (Bot, Reset Token).";

/**
 * Connects every shard and waits for their servers.
 * @throws ConfigError when the token is wrong or Discord refuses the connection for good.
 */
export async function logIn(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  try {
    await client.login(token);
  } catch (error) {
    throw loginError(error);
  }
  return ready;
}

function loginError(error: unknown): Error {
  if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
    return new ConfigError(TOKEN_REFUSED);
  }
  const reason = error instanceof Error ? error.message : String(error);
  switch (reason) {
    case "Authentication failed":
      return new ConfigError(TOKEN_REFUSED);
    case "Used disallowed intents":
    case "Used invalid intents":
      return new ConfigError(
        "Discord refuses the intents of the bot that DISCORD_TOKEN belongs to: Kith asks for Guilds alone, which every bot has; check that DISCORD_API_URL is Discord's.",
      );
    case "Sharding is required":
    case "Invalid shard":
    case "Used an invalid API version":
      return new ConfigError(`Discord refuses the connection of DISCORD_TOKEN's bot: ${reason}.`);
    default:
      return new Error(`Discord cannot be reached: ${reason}`, { cause: error });
  }
}
