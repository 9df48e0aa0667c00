import type { Fields } from "./fields.ts";
import { textAt } from "./fields.ts";
import {
  changeMessage,
  contentError,
  contentOf,
  describeMessage,
  postMessage,
} from "./messages.ts";
import type { ApiMethod } from "./web-api.ts";
import type { FakeChannel, World } from "./world.ts";
import { conversationWith } from "./world.ts";

/** Where the bot may post: a channel, or a person, whose direct message opens by itself. */
function placeOf(world: World, id: string): FakeChannel | string {
  const person = world.people.get(id);
  if (person !== undefined) {
    if (person.deactivated) return "account_inactive";
    if (person.isBot) return "cannot_dm_bot";
    return conversationWith(world, [id]);
  }
  const channel = world.channels.get(id);
  if (channel === undefined) return "channel_not_found";
  if (channel.archived) return "is_archived";
  return channel.hasBot ? channel : "not_in_channel";
}

function refusal(refused: {
  readonly error: string;
  readonly problems: readonly string[];
}): Fields {
  return {
    ok: false,
    error: refused.error,
    ...(refused.problems.length === 0
      ? {}
      : {
          errors: refused.problems,
          response_metadata: { messages: refused.problems.map((problem) => `[ERROR] ${problem}`) },
        }),
  };
}

const post: ApiMethod = (world, args) => {
  const place = placeOf(world, textAt(args, "channel"));
  if (typeof place === "string") return { ok: false, error: place };
  const content = contentOf(args);
  const refused = contentError(world, "chat.postMessage", content);
  if (refused !== undefined) return refusal(refused);
  const message = postMessage(world, place.id, content);
  return {
    ok: true,
    channel: place.id,
    ts: message.ts,
    message: describeMessage(world, message),
  };
};

const update: ApiMethod = (world, args) => {
  const message = world.messages.find(
    (candidate) =>
      candidate.ts === textAt(args, "ts") && candidate.channel === textAt(args, "channel"),
  );
  if (message === undefined) return { ok: false, error: "message_not_found" };
  const content = contentOf(args);
  const refused = contentError(world, "chat.update", content);
  if (refused !== undefined) return refusal(refused);
  changeMessage(world, message, content, undefined);
  return {
    ok: true,
    channel: message.channel,
    ts: message.ts,
    text: message.text,
    message: describeMessage(world, message),
  };
};

const postEphemeral: ApiMethod = (world, args) => {
  const place = placeOf(world, textAt(args, "channel"));
  if (typeof place === "string") return { ok: false, error: place };
  const user = textAt(args, "user");
  if (!world.people.has(user)) return { ok: false, error: "user_not_in_channel" };
  const content = contentOf(args);
  const refused = contentError(world, "chat.postEphemeral", content);
  if (refused !== undefined) return refusal(refused);
  const message = postMessage(world, place.id, content, { onlyFor: user, user });
  return { ok: true, message_ts: message.ts };
};

export const chatMethods = {
  "chat.postMessage": post,
  "chat.update": update,
  "chat.postEphemeral": postEphemeral,
};
