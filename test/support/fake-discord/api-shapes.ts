import type { APIMessageTopLevelComponent } from "discord.js";
import { ChannelType, ComponentType, MessageFlags } from "discord.js";
import type { FakeChannel, FakeGuild, FakeMessage, FakeUser, World } from "./world.ts";

/** The fake's data in the shapes of Discord's API. */
export function apiUser(user: FakeUser): object {
  return {
    id: user.id,
    username: user.username,
    global_name: user.username,
    discriminator: "0",
    avatar: null,
    bot: user.bot,
    flags: 0,
  };
}

export function apiMember(world: World, guild: FakeGuild, user: FakeUser): object {
  return {
    user: apiUser(user),
    nick: null,
    roles: [],
    joined_at: world.clock.now().toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    permissions: String(guild.members.get(user.id) ?? 0n),
  };
}

const CHANNEL_TYPE = {
  text: ChannelType.GuildText,
  dm: ChannelType.DM,
  thread: ChannelType.PrivateThread,
} as const;

export function apiChannel(world: World, channel: FakeChannel): object {
  const base = {
    id: channel.id,
    type: CHANNEL_TYPE[channel.kind],
    flags: 0,
    last_message_id: null,
  };
  if (channel.kind === "dm") {
    const recipients = [...channel.members].flatMap((id) => world.users.get(id) ?? []).map(apiUser);
    return { ...base, recipients };
  }
  const thread = {
    owner_id: world.applicationId,
    message_count: 0,
    member_count: channel.members.size,
    thread_metadata: {
      archived: false,
      auto_archive_duration: 10_080,
      archive_timestamp: world.clock.now().toISOString(),
      locked: false,
      invitable: false,
    },
  };
  return {
    ...base,
    guild_id: channel.guild,
    parent_id: channel.parent ?? null,
    name: channel.name,
    permission_overwrites: [],
    position: 0,
    nsfw: false,
    ...(channel.kind === "thread" ? thread : {}),
  };
}

export function apiGuild(world: World, guild: FakeGuild): object {
  const bot = world.users.get(world.applicationId);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    unavailable: false,
    joined_at: world.clock.now().toISOString(),
    member_count: guild.members.size,
    large: false,
    preferred_locale: "en-US",
    features: [],
    emojis: [],
    stickers: [],
    roles: [
      {
        id: guild.id,
        name: "@everyone",
        permissions: "0",
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: [...world.channels.values()]
      .filter((channel) => channel.guild === guild.id && channel.kind === "text")
      .map((channel) => apiChannel(world, channel)),
    members: bot === undefined ? [] : [apiMember(world, guild, bot)],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}

export function apiMessage(world: World, message: FakeMessage): object {
  const bot = world.users.get(world.applicationId);
  return {
    id: message.id,
    channel_id: message.channel,
    author: bot === undefined ? {} : apiUser(bot),
    content: "",
    timestamp: world.clock.now().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: message.files.map(({ name, bytes }, index) => ({
      id: String(index),
      filename: name,
      size: bytes.byteLength,
      url: `https://cdn.example/${name}`,
      proxy_url: `https://cdn.example/${name}`,
    })),
    embeds: [],
    pinned: false,
    type: 0,
    flags:
      MessageFlags.IsComponentsV2 | (message.onlyFor === undefined ? 0 : MessageFlags.Ephemeral),
    components: message.components.map(withUploadedMedia),
    ...(message.nonce === undefined ? {} : { nonce: message.nonce }),
  };
}

/** Discord gives every component a number and every picture an address of its own. */
function withUploadedMedia(component: APIMessageTopLevelComponent, index: number): object {
  const id = index + 1;
  if (component.type === ComponentType.File) {
    return { ...component, id, file: { url: uploadedAddress(component.file.url) } };
  }
  if (component.type !== ComponentType.MediaGallery) return { ...component, id };
  return {
    ...component,
    id,
    items: component.items.map((item) => ({
      ...item,
      media: { url: uploadedAddress(item.media.url) },
    })),
  };
}

const uploadedAddress = (url: string): string =>
  url.replace("attachment://", "https://cdn.example/");
