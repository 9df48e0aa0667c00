import type { REST } from "discord.js";
import { DiscordAPIError, RESTJSONErrorCodes, Routes } from "discord.js";
import { TIMING } from "../limits.ts";

/**
 * Whether somebody has left a server. Discord tells leaving to bots with a privileged intent alone, so it is asked when
 * a message did not reach them; false when it does not say.
 */
export async function hasLeft(rest: REST, server: string, account: string): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(TIMING.profileMs);
    await rest.get(Routes.guildMember(server, account), { signal });
    return false;
  } catch (error) {
    return isUnknownMember(error);
  }
}

export const isUnknownMember = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMember;
