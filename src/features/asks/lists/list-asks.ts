import { button, controls, text, title, type Message } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { readPage, turning } from "#core/list-page.ts";
import { askLinks } from "../ask/ask-links.ts";
import { askBlocks, askerName, helpButtons, inShort, type AskView } from "../ask/ask-view.ts";
import { openAsks } from "../ask/open-asks.ts";

/** Fits every platform's limit of components, with a row of buttons for each ask. */
const PAGE_SIZE = 5;

/** The group's open asks, a page of them, each with the ways to help. */
export async function listAsks(ctx: Context, wanted: number): Promise<Message> {
  const words = ctx.texts.asks;
  const list = await readPage(wanted, PAGE_SIZE, (range) => openAsks(ctx, range));
  if (list.count === 0) return [text(words.listNone({ prefix: ctx.commandPrefix }))];
  return [
    title(words.listTitle({ count: list.count })),
    ...list.shown.flatMap((ask) => entry(ctx, ask)),
    ...turning(ctx.texts, list, (page) => askLinks.page.ref({ page: String(page) })),
  ];
}

function entry({ texts, member, today }: Context, ask: AskView): Message {
  const isOwn = ask.asker?.id === member.id;
  return [
    text(texts.asks.asksNamed({ name: askerName(texts, ask) })),
    ...askBlocks(texts, inShort(ask), today),
    ...(isOwn
      ? [controls(button(texts.asks.close, askLinks.close.ref({ ask: ask.id })))]
      : [controls(...helpButtons(texts, ask.id, "list"))]),
  ];
}
