import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from "discord.js";

/** What Kith does in a server, and no more: it reads no messages and manages nobody. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.CreatePrivateThreads,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.AttachFiles,
] as const;

/** Where somebody who manages a server adds the bot to it, with the least permissions that Kith works with. */
export function installLink(applicationId: string): string {
  const url = new URL("https://discord.com/oauth2/authorize");
  url.searchParams.set("client_id", applicationId);
  url.searchParams.set("scope", [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(" "));
  url.searchParams.set(
    "permissions",
    new PermissionsBitField(PERMISSIONS.reduce((all, one) => all | one, 0n)).bitfield.toString(),
  );
  return url.href;
}
