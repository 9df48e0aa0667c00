import { blockProblems } from "./block-rules.ts";
import type { Fields } from "./fields.ts";
import { listAt, textAt } from "./fields.ts";
import type { FakeFile, FakeMessage, World } from "./world.ts";
import { happen, newTs } from "./world.ts";

/** What a message is made of, as it was sent. */
export type Content = { readonly text: string; readonly blocks: readonly Fields[] };

export const contentOf = (fields: Fields): Content => ({
  text: textAt(fields, "text"),
  blocks: listAt(fields, "blocks"),
});

/** The error that Slack answers, undefined when the content is fine. Every broken rule is noted. */
export function contentError(
  world: World,
  where: string,
  content: Content,
): { readonly error: string; readonly problems: readonly string[] } | undefined {
  if (content.text === "" && content.blocks.length === 0) {
    world.violations.push(`${where}: no_text`);
    return { error: "no_text", problems: [] };
  }
  if (content.text === "") world.violations.push(`${where}: top-level text is missing`);
  if (content.text.length > 40_000) {
    world.violations.push(`${where}: msg_too_long`);
    return { error: "msg_too_long", problems: [] };
  }
  const problems = blockProblems(content.blocks, {
    surface: "message",
    hasFile: (id) => world.files.get(id)?.complete === true,
  });
  if (problems.length === 0) return undefined;
  world.violations.push(...problems.map((problem) => `${where}: ${problem}`));
  return { error: "invalid_blocks", problems };
}

export function postMessage(
  world: World,
  channel: string,
  content: Content,
  options: {
    readonly onlyFor?: string | undefined;
    readonly user?: string | undefined;
    readonly files?: readonly FakeFile[];
  } = {},
): FakeMessage {
  const message: FakeMessage = {
    ts: newTs(world),
    channel,
    onlyFor: options.onlyFor,
    text: content.text,
    blocks: content.blocks,
    files: options.files ?? [],
    changed: world.next(),
  };
  world.messages.push(message);
  happen(world, { kind: "message", user: options.user, message });
  return message;
}

export function changeMessage(
  world: World,
  message: FakeMessage,
  content: Content,
  user: string | undefined,
): void {
  message.text = content.text;
  message.blocks = content.blocks;
  message.changed = world.next();
  happen(world, { kind: "message", user, message });
}

/** The message as Slack's answers describe it. */
export function describeMessage(world: World, message: FakeMessage): Fields {
  return {
    type: "message",
    user: world.bot.user,
    bot_id: world.bot.id,
    app_id: world.appId,
    team: world.team.id,
    text: message.text,
    ts: message.ts,
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
  };
}
