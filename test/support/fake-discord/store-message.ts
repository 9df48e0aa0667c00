import type { RESTPostAPIChannelMessageJSONBody } from "discord.js";
import { MessageFlags } from "discord.js";
import { invalidFormBody } from "./api-error.ts";
import type { Violation } from "./api-error.ts";
import { checkMessage, hasFlag } from "./check-message.ts";
import { checkSchema } from "./check-schema.ts";
import type { TestFile } from "#test/support/chat-driver.ts";
import type { FakeChannel, FakeMessage, World } from "./world.ts";
import { notifiedBy } from "./world.ts";

type Schema = Parameters<typeof checkSchema>[0];

/** The body after Discord's checks. @throws ApiError 50035 naming each broken rule. */
export function checkedMessage(
  schema: Schema,
  body: unknown,
  files: readonly TestFile[],
): RESTPostAPIChannelMessageJSONBody {
  const wrong = checkSchema(schema, body);
  if (wrong.length > 0) throw invalid(wrong);
  // The schema has just said so.
  const message = body as RESTPostAPIChannelMessageJSONBody;
  const names = files.map(({ name }) => name);
  const broken = checkMessage(message, names);
  if (broken.length > 0) throw invalid(broken);
  return message;
}

const invalid = (violations: readonly Violation[]): Error => invalidFormBody(violations);

/** Puts a message into a channel; `viewer` is who sees it when it is ephemeral. */
export function storeMessage(
  world: World,
  channel: FakeChannel,
  body: RESTPostAPIChannelMessageJSONBody,
  files: readonly TestFile[],
  { viewer, interaction }: { readonly viewer?: string; readonly interaction?: string } = {},
): FakeMessage {
  const ephemeral = viewer !== undefined && hasFlag(body.flags, MessageFlags.Ephemeral);
  const message: FakeMessage = {
    id: world.newId(),
    channel: channel.id,
    onlyFor: ephemeral ? viewer : undefined,
    nonce: body.nonce === undefined ? undefined : String(body.nonce),
    interaction,
    components: body.components ?? [],
    files,
    notified: ephemeral
      ? []
      : notifiedBy(world, channel, body.components ?? [], body.allowed_mentions),
    pending: false,
    edits: 0,
    deleted: false,
  };
  world.messages.push(message);
  return message;
}

/** Writes new content into a message, as an edit or as the end of "thinking". */
export function fillMessage(
  message: FakeMessage,
  body: RESTPostAPIChannelMessageJSONBody,
  files: readonly TestFile[],
): FakeMessage {
  message.components = body.components ?? message.components;
  message.files = body.attachments === undefined ? [...message.files, ...files] : files;
  if (!message.pending) message.edits += 1;
  message.pending = false;
  return message;
}
