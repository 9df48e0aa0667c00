import type { APIGuildMember, APIUser, Guild, REST } from "discord.js";
import { DiscordAPIError, PermissionFlagsBits, PermissionsBitField, Routes } from "discord.js";
import type { Profile } from "#chat/chat-adapter.ts";
import { TIMING } from "../limits.ts";
import { isUnknownMember } from "./has-left.ts";

/**
 * Name, and whether it is a bot or administers the server; Discord tells bots no one's time zone or language.
 * @param onUnknownMember called when the account is not in the server
 */
export async function readProfile(
  rest: REST,
  guild: Guild | undefined,
  { workspace, account }: { readonly workspace: string; readonly account: string },
  onUnknownMember: () => void,
): Promise<Profile | undefined> {
  const signal = AbortSignal.timeout(TIMING.profileMs);
  const unknown = { timeZone: undefined, locale: undefined };
  try {
    // The client library types no answer of its REST layer.
    const member = (await rest.get(Routes.guildMember(workspace, account), {
      signal,
    })) as APIGuildMember;
    return {
      ...unknown,
      name: member.nick ?? nameOf(member.user),
      isBot: member.user.bot === true,
      isAdmin: guild?.ownerId === account || administers(member, guild),
    };
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status !== 404) return undefined;
    if (isUnknownMember(error)) onUnknownMember();
  }
  try {
    const user = (await rest.get(Routes.user(account), { signal })) as APIUser;
    return { ...unknown, name: nameOf(user), isBot: user.bot === true, isAdmin: false };
  } catch {
    return undefined;
  }
}

const nameOf = (user: APIUser): string => user.global_name ?? user.username;

/** Everyone has the role that is named like the server itself. */
function administers(member: APIGuildMember, guild: Guild | undefined): boolean {
  if (guild === undefined) return false;
  const permissions = new PermissionsBitField(
    [guild.id, ...member.roles].flatMap((id) => guild.roles.cache.get(id)?.permissions ?? []),
  );
  return permissions.has(PermissionFlagsBits.ManageGuild);
}
