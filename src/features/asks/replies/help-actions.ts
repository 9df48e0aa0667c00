import { button, context, controls, text } from "#chat/message.ts";
import { accountToken } from "#chat/person-token.ts";
import { packId } from "#core/action-args.ts";
import type { Context } from "#core/context.ts";
import { defineAction, defineFormAction } from "#core/define.ts";
import { text as textOption } from "#core/option-types.ts";
import { forwardToForm, replace, reply, type Reply } from "#core/reply.ts";
import { findMembers } from "#core/sessions/tenant-session.ts";
import { askForContactWay } from "#features/linking/index.ts";
import { askLinks } from "../ask/ask-links.ts";
import { isOwnAsk } from "../ask/ask-row.ts";
import { askerName, askPost, askView, groupDay, overText } from "../ask/ask-view.ts";
import { needGivenReply } from "./reply-row.ts";
import { hasReplied, replyToAsk, type ReplyOutcome } from "./reply-to-ask.ts";

const options = { note: textOption({ multiline: true, maxLength: 500 }) };

type Place = { readonly ask: string; readonly from: "post" | "list" };

/** "I Can Help". */
export const canHelpForm = defineFormAction({
  ...askLinks.canHelp,
  who: "member",
  options,
  instead: whyNoForm,
  run: async (ctx, args, { note }) =>
    answer(ctx, args, await replyToAsk(ctx, args.ask, "can-help", note)),
});

/** "I Know Someone". */
export const knowsForm = defineFormAction({
  ...askLinks.knows,
  who: "member",
  options,
  instead: whyNoForm,
  run: async (ctx, args, { note }) =>
    answer(ctx, args, await replyToAsk(ctx, args.ask, "knows-someone", note)),
});

/** What is said instead of asking for a line that nobody would read. */
async function whyNoForm(ctx: Context, args: Place): Promise<Reply | undefined> {
  const view = await askView(ctx, args.ask);
  if (view?.state !== "open") return answer(ctx, args, { kind: "over" });
  if (view.asker?.id === ctx.member.id) return answer(ctx, args, { kind: "own" });
  return (await hasReplied(ctx, args.ask))
    ? reply(text(ctx.texts.asks.repliedBefore({ name: askerName(ctx.texts, view) })))
    : undefined;
}

async function answer(ctx: Context, args: Place, outcome: ReplyOutcome): Promise<Reply> {
  const words = ctx.texts.asks;
  const prefix = ctx.commandPrefix;
  const view = await askView(ctx, args.ask);
  const name = view === undefined ? ctx.texts.common.somebody : askerName(ctx.texts, view);
  switch (outcome.kind) {
    case "own":
      return reply(text(words.ownAsk({ prefix })));
    case "replied-before":
      return reply(text(words.repliedBefore({ name })));
    case "over":
      // A message of its own loses its buttons; a list has others that still work.
      return args.from === "post" && view !== undefined && view.state !== "open"
        ? replace(...askPost(ctx.texts, view, groupDay(ctx.now, ctx.group)))
        : reply(text(overText(ctx.texts, view)));
    case "told": {
      const inPlace = outcome.touch === "in-place";
      const row = { reply: outcome.reply.id };
      // A letter that asked one person is answered by this; a channel's message stays for the others.
      const settle = args.from === "post" && ctx.channel === undefined ? replace : reply;
      return settle(
        text(
          outcome.touch === "in-place"
            ? words.told["in-place"]({ name, account: view?.asker?.account ?? "" })
            : words.told[outcome.touch]({ name }),
        ),
        controls(
          ...(inPlace && ctx.channel !== undefined
            ? [button(words.mentionThem, askLinks.mention.ref(row), "primary")]
            : []),
          button(words.haveHelped, askLinks.log.ref(row)),
        ),
        ...(outcome.touch === "asker-writes" ? await askForContactWay(ctx, view?.asker?.id) : []),
        context(words.afterwards({ prefix })),
      );
    }
  }
}

/** "I Have Helped": the form of /gave, with the ask that it answers. */
export const logHelpAction = defineAction({
  ...askLinks.log,
  who: "member",
  async run(ctx, args) {
    const { ask } = await needGivenReply(ctx, args.reply);
    const [asker] = await findMembers(ctx, [ask.askerId]);
    if (asker === undefined || isOwnAsk(ctx, ask)) return reply(text(ctx.texts.asks.goneView));
    return forwardToForm(
      `gave to:${accountToken(asker.account)} kind:${ask.kind} ask:${packId(ask.id)}`,
    );
  },
});
