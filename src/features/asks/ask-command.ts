import { button, controls, text, title } from "#chat/message.ts";
import type { Context } from "#core/context.ts";
import { defineCommandGroup, defineVerb } from "#core/define.ts";
import { choice, text as textOption } from "#core/option-types.ts";
import { reply, type Reply } from "#core/reply.ts";
import { askLinks } from "./ask/ask-links.ts";
import { stateAt, type Ask } from "./ask/ask-row.ts";
import { ownAsks } from "./ask/open-asks.ts";
import { wordsFit } from "./ask/words-fit.ts";
import { closeAsk, closedMessage } from "./closing/close-ask.ts";
import { askFrom, askOptions } from "./drafts/ask-draft.ts";
import { previewAsk } from "./drafts/preview-ask.ts";
import { listAsks } from "./lists/list-asks.ts";
import { listOwnAsks } from "./lists/list-own-asks.ts";

const newAsk = defineVerb({
  who: "member",
  options: askOptions,
  examples: [
    "15 minutes with somebody who runs paid search at a small firm",
    'text:"A second look at the first page of my résumé" kind:review by:"next Friday"',
    'text:"An introduction to a nurse who moved into software" kind:introduction company:Acme why:"I am about to make that step"',
  ],
  form: { fields: ["text", "why", "by", "kind", "company"] },
  run: async (ctx, input) => reply(...(await previewAsk(ctx, askFrom(input)))),
});

const list = defineVerb({
  who: "member",
  options: { mine: choice(["yes"]) },
  examples: ["", "mine:yes"],
  run: async (ctx, { mine }) =>
    reply(...(mine === undefined ? await listAsks(ctx, 0) : await listOwnAsks(ctx, 0))),
});

/** As many open asks as one may have; older ones are not open. */
const MOST_READ = 50;

const close = defineVerb({
  who: "member",
  options: { ask: textOption({ maxLength: 500 }) },
  examples: ["", "paid search"],
  async run(ctx, input) {
    const { shown } = await ownAsks(ctx, ctx.member.id, { from: 0, size: MOST_READ });
    const open = shown.filter((ask) => stateAt(ask, ctx.now) === "open");
    const meant = input.ask === undefined ? [] : wordsFit(open, input.ask);
    const [only, another] = meant;
    if (only === undefined || another !== undefined) {
      return whichAsk(ctx, meant.length > 0 ? meant : open);
    }
    const { ask } = await closeAsk(ctx, only.id);
    return reply(...(await closedMessage(ctx, ask)));
  },
});

export const askCommand = defineCommandGroup("ask", { new: newAsk, list, close }, "new");

/** The caller's open asks, each with a button that closes it. */
function whichAsk({ texts, commandPrefix: prefix }: Context, open: readonly Ask[]): Reply {
  const words = texts.asks;
  if (open.length === 0) return reply(text(words.noneToClose({ prefix })));
  return reply(
    title(words.whichClose),
    ...open.flatMap((ask) => [
      text(words.quoted({ text: ask.text })),
      controls(button(words.close, askLinks.close.ref({ ask: ask.id }))),
    ]),
  );
}
