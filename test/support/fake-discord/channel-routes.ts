import type {
  RESTPostAPIChannelThreadsJSONBody,
  RESTPostAPICurrentUserCreateDMChannelJSONBody,
} from "discord.js";
import { MessageFlags } from "discord.js";
import {
  CreatePrivateChannelRequestSchema,
  CreateTextThreadWithoutMessageRequestSchema,
  MessageCreateRequestSchema,
} from "discord-api-spec/zod";
import { apiChannel, apiMember, apiMessage, apiUser } from "./api-shapes.ts";
import {
  ApiError,
  cannotDm,
  invalidFormBody,
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownMember,
  unknownUser,
} from "./api-error.ts";
import { hasFlag } from "./check-message.ts";
import { checkSchema } from "./check-schema.ts";
import type { Route, RouteCall } from "./route.ts";
import { checkedMessage, storeMessage } from "./store-message.ts";
import type { FakeChannel, FakeUser, World } from "./world.ts";
import { addChannel, directMessage } from "./world.ts";

/** Messages, direct messages, private threads, people. */
export const channelRoutes: readonly Route[] = [
  {
    route: "POST /channels/:channel/messages",
    needsToken: true,
    answer: ({ world, params, body, files }) => {
      const channel = channelOf(world, params["channel"]);
      const message = checkedMessage(MessageCreateRequestSchema, body, files);
      if (hasFlag(message.flags, MessageFlags.Ephemeral)) {
        throw invalidFormBody([{ path: ["flags"], rule: "a channel has no ephemeral messages" }]);
      }
      mayPost(world, channel);
      // An enforced nonce gives back what an earlier try stored.
      const earlier = message.enforce_nonce
        ? world.messages.find(
            ({ channel: at, nonce }) => at === channel.id && nonce === String(message.nonce),
          )
        : undefined;
      return {
        status: 200,
        body: apiMessage(world, earlier ?? storeMessage(world, channel, message, files)),
      };
    },
  },
  {
    route: "POST /users/@me/channels",
    needsToken: true,
    answer: ({ world, body }) => {
      const wrong = checkSchema(CreatePrivateChannelRequestSchema, body);
      if (wrong.length > 0) throw invalidFormBody(wrong);
      const { recipient_id } = body as RESTPostAPICurrentUserCreateDMChannelJSONBody;
      const user = userOf(world, recipient_id);
      return { status: 200, body: apiChannel(world, directMessage(world, user.id)) };
    },
  },
  {
    route: "POST /channels/:channel/threads",
    needsToken: true,
    answer: ({ world, params, body }) => {
      const parent = channelOf(world, params["channel"]);
      const wrong = checkSchema(CreateTextThreadWithoutMessageRequestSchema, body);
      if (wrong.length > 0) throw invalidFormBody(wrong);
      if (!parent.botMayPost) throw missingPermissions();
      const { name } = body as RESTPostAPIChannelThreadsJSONBody;
      const thread = addChannel(world, {
        kind: "thread",
        guild: parent.guild,
        parent: parent.id,
        name,
        members: [world.applicationId],
      });
      return { status: 201, body: apiChannel(world, thread) };
    },
  },
  {
    route: "PUT /channels/:channel/thread-members/:user",
    needsToken: true,
    answer: ({ world, params }) => {
      const thread = channelOf(world, params["channel"]);
      const user = userOf(world, params["user"]);
      const guild = thread.guild === undefined ? undefined : world.guilds.get(thread.guild);
      if (guild?.members.has(user.id) !== true) throw missingAccess();
      thread.members.add(user.id);
      return { status: 204 };
    },
  },
  {
    route: "DELETE /channels/:channel",
    needsToken: true,
    answer: ({ world, params }) => {
      const channel = channelOf(world, params["channel"]);
      world.channels.delete(channel.id);
      return { status: 200, body: apiChannel(world, channel) };
    },
  },
  {
    route: "GET /guilds/:guild/members/:user",
    needsToken: true,
    answer: ({ world, params }) => {
      const guild = world.guilds.get(params["guild"] ?? "");
      if (guild === undefined) throw new ApiError(404, 10004, "Unknown Guild");
      const user = world.users.get(params["user"] ?? "");
      if (user === undefined || !guild.members.has(user.id)) throw unknownMember();
      return { status: 200, body: apiMember(world, guild, user) };
    },
  },
  {
    route: "GET /users/:user",
    needsToken: true,
    answer: ({ world, params }) => ({ status: 200, body: apiUser(userOf(world, params["user"])) }),
  },
];

function channelOf(world: RouteCall["world"], id: string | undefined): FakeChannel {
  const channel = world.channels.get(id ?? "");
  if (channel === undefined) throw unknownChannel();
  return channel;
}

function userOf(world: World, id: string | undefined): FakeUser {
  const user = world.users.get(id ?? "");
  if (user === undefined) throw unknownUser();
  return user;
}

function mayPost(world: World, channel: FakeChannel): void {
  if (!channel.botMayPost) throw missingAccess();
  if (channel.kind !== "dm") return;
  for (const id of channel.members) {
    const code = world.users.get(id)?.refusesDms;
    if (code === 50007) throw cannotDm();
    if (code !== undefined) throw new ApiError(403, code, "Cannot send messages to this user");
  }
}
