import { findVerb, listVerbs, pathText, type ListedVerb } from "#chat/command-spec.ts";
import { usageText } from "#chat/command-text.ts";
import {
  bold,
  button,
  code,
  context,
  controls,
  rich,
  text,
  title,
  type Block,
  type Message,
  type Span,
} from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineAction } from "#core/define.ts";
import { reply } from "#core/reply.ts";

/** What a newcomer needs on the first day, in this order. */
const FIRST_COMMANDS = ["met", "todo", "contact add", "goal", "kith"];

/** Commands in a list; the first five until the member has made a start. */
export function helpList(ctx: Context, isNewcomer: boolean): Message {
  const words = ctx.texts.help;
  const all = listVerbs(ctx.catalogue);
  const shown = isNewcomer
    ? FIRST_COMMANDS.flatMap((path) => all.filter((entry) => pathText(entry.path) === path))
    : all;
  return [
    title(words.title),
    text(isNewcomer ? words.intro : words.introAll),
    text(lines(shown.map((entry) => summary(ctx, entry)))),
    ...(isNewcomer ? [controls(button(words.all, allCommands.ref({})))] : []),
    context(words.more({ prefix: ctx.commandPrefix })),
  ];
}

/** The "All Commands" button. */
export const allCommands = defineAction({
  name: "help-all",
  who: "member",
  args: {},
  run: async (ctx) => reply(...helpList(ctx, false)),
});

/** One command in detail, or all sub-commands of one; a list where there is none of that name. */
export function helpFor(ctx: Context, asked: string): Message {
  const wanted = asked.replace(/^\//, "").toLowerCase().trim();
  const name = wanted.startsWith(ctx.commandPrefix)
    ? wanted.slice(ctx.commandPrefix.length)
    : wanted;
  const found = listVerbs(ctx.catalogue).filter(
    ({ path }) => pathText(path) === name || path.command === name,
  );
  const [only, ...more] = found;
  if (only === undefined) {
    return [text(ctx.texts.help.unknown({ typed: asked, prefix: ctx.commandPrefix }))];
  }
  if (more.length > 0) {
    return [
      title(`/${ctx.commandPrefix}${only.path.command}`),
      text(lines(found.map((entry) => summary(ctx, entry)))),
      context(ctx.texts.help.more({ prefix: ctx.commandPrefix })),
    ];
  }
  return details(ctx, only);
}

function details(ctx: Context, { path }: ListedVerb): Message {
  const verb = findVerb(ctx.catalogue, path);
  if (verb === undefined) throw new Error(`no verb ${pathText(path)}`);
  const words = ctx.texts.help;
  const command = `/${ctx.commandPrefix}${pathText(path)}`;
  const options = verb.options.map(
    (option) =>
      rich`${bold(option.name)}${option.required ? ` (${words.required})` : ""}: ${option.description[ctx.locale]}`,
  );
  const section = (heading: string, content: readonly (readonly Span[])[]): readonly Block[] =>
    content.length === 0 ? [] : [text(lines([rich`${bold(heading)}`, ...content]))];
  return [
    title(command),
    text(verb.description[ctx.locale]),
    text([code(usageText(ctx.catalogue, path, verb))]),
    ...section(words.options, options),
    ...section(
      words.examples,
      verb.examples.map((example) => [code(`${command} ${example}`.trim())]),
    ),
  ];
}

const summary = (ctx: Context, { path, verb }: ListedVerb): readonly Span[] =>
  rich`${code(`/${ctx.commandPrefix}${pathText(path)}`)} ${verb.description[ctx.locale]}`;

const lines = (content: readonly (readonly Span[])[]): readonly Span[] =>
  content.flatMap((line, index) => (index === 0 ? line : [...rich`${"\n"}`, ...line]));
