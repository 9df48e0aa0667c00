import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Guild,
  Interaction,
  ModalSubmitInteraction,
  StringSelectMenuInteraction,
} from "discord.js";
import { ApplicationCommandOptionType, PermissionFlagsBits } from "discord.js";
import type { Catalogue, VerbPath } from "#chat/command-spec.ts";
import type {
  AccountRef,
  Incoming,
  IncomingEvent,
  IncomingFile,
  MentionedAccount,
} from "#chat/incoming.ts";
import { accountToken } from "#chat/person-token.ts";
import type { FetchAttachment } from "./reading/fetch-attachment.ts";
import { normaliseMentions } from "./reading/mentions.ts";
import { readModal } from "./reading/modal-values.ts";

/** The interactions that Kith answers. */
export type KithInteraction =
  | ChatInputCommandInteraction
  | AutocompleteInteraction
  | ButtonInteraction
  | StringSelectMenuInteraction
  | ModalSubmitInteraction;

export function isKithInteraction(interaction: Interaction): interaction is KithInteraction {
  return (
    interaction.isChatInputCommand() ||
    interaction.isAutocomplete() ||
    interaction.isButton() ||
    interaction.isStringSelectMenu() ||
    interaction.isModalSubmit()
  );
}

/** An interaction in the core's words. */
export async function toIncoming(
  interaction: KithInteraction,
  catalogue: Catalogue,
  fetchAttachment: FetchAttachment,
): Promise<Incoming> {
  const { event, mentioned } = await readEvent(interaction, catalogue, fetchAttachment);
  return {
    platform: "discord",
    deliveryId: interaction.id,
    workspace:
      interaction.guildId === null
        ? undefined
        : { id: interaction.guildId, name: interaction.guild?.name },
    account: accountOf(interaction),
    channel: interaction.guildId === null ? undefined : (interaction.channelId ?? undefined),
    mentioned,
    event,
  };
}

/** Kith was added to a server. The bot has no eyes for who did it: the server's owner stands for them. */
export function readInstalled(guild: Guild): Incoming {
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

/** Where the interaction's command is declared; undefined for all but commands. */
export function pathOf(interaction: KithInteraction, catalogue: Catalogue): VerbPath | undefined {
  if (!interaction.isChatInputCommand() && !interaction.isAutocomplete()) return undefined;
  const name = interaction.commandName;
  return {
    command: name.startsWith(catalogue.prefix) ? name.slice(catalogue.prefix.length) : name,
    verb: interaction.options.getSubcommand(false) ?? undefined,
  };
}

type ReadEvent = {
  readonly event: IncomingEvent;
  readonly mentioned: readonly MentionedAccount[];
};

async function readEvent(
  interaction: KithInteraction,
  catalogue: Catalogue,
  fetchAttachment: FetchAttachment,
): Promise<ReadEvent> {
  if (interaction.isChatInputCommand()) return readCommand(interaction, catalogue, fetchAttachment);
  if (interaction.isAutocomplete()) {
    const { name, value } = interaction.options.getFocused(true);
    const path = pathOf(interaction, catalogue) ?? { command: "", verb: undefined };
    const typed = normaliseMentions(value);
    return { event: { kind: "complete", path, option: name, typed }, mentioned: [] };
  }
  if (interaction.isModalSubmit()) {
    const { mentioned, ...filledIn } = await readModal(interaction, fetchAttachment);
    return { event: { kind: "submit", id: interaction.customId, ...filledIn }, mentioned };
  }
  const chosen = interaction.isStringSelectMenu() ? interaction.values.join(",") : undefined;
  return { event: { kind: "action", id: interaction.customId, chosen }, mentioned: [] };
}

async function readCommand(
  interaction: ChatInputCommandInteraction,
  catalogue: Catalogue,
  fetchAttachment: FetchAttachment,
): Promise<ReadEvent> {
  const path = pathOf(interaction, catalogue) ?? { command: "", verb: undefined };
  const top = interaction.options.data;
  const options = path.verb === undefined ? top : (top[0]?.options ?? []);
  const values: Record<string, string> = {};
  const files: Record<string, IncomingFile> = {};
  const mentioned: MentionedAccount[] = [];
  for (const option of options) {
    if (option.attachment) files[option.name] = await fetchAttachment(option.attachment);
    else {
      const value = readOption(option);
      if (value !== undefined) values[option.name] = value;
    }
    if (option.user) mentioned.push(mentionedBy(option, interaction.guildId !== null));
  }
  return { event: { kind: "command", path, values, files }, mentioned };
}

function readOption(option: CommandInteractionOption): string | undefined {
  if (option.value === undefined) return undefined;
  return option.type === ApplicationCommandOptionType.User
    ? accountToken(String(option.value))
    : normaliseMentions(String(option.value));
}

function mentionedBy(option: CommandInteractionOption, inGuild: boolean): MentionedAccount {
  return {
    id: String(option.value),
    name: option.user?.displayName,
    isBot: option.user?.bot,
    // Discord resolves a member only for who is in the server.
    isPresent: inGuild ? Boolean(option.member) : undefined,
  };
}

function accountOf(interaction: KithInteraction): AccountRef {
  const { user, member } = interaction;
  const nick =
    member === null ? undefined : "displayName" in member ? member.displayName : member.nick;
  return {
    id: user.id,
    name: nick ?? user.displayName,
    locale: interaction.locale,
    isAdmin: interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild),
  };
}
